import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMap } from '@/domain/readMap';
import { LIMITS } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { seededMap } from '../../bench/seededMap.mjs';
import { type ImportedFile, type ImportFile, type ReadMessage, type ReadRequest, readFile } from './readFile';

const bytesOf = (path: string): Blob => new Blob([readFileSync(path)]);
const toBytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

async function messagesOf(request: ReadRequest): Promise<readonly ReadMessage[]> {
  const messages: ReadMessage[] = [];
  for await (const message of readFile(request)) messages.push(message);
  return messages;
}
async function lastOf(request: ReadRequest): Promise<ReadMessage> {
  const last = (await messagesOf(request)).at(-1);
  if (last === undefined) throw new Error('it says nothing');
  return last;
}
const importOf = (file: Partial<ImportFile>): ReadRequest => {
  const plain = { name: '', bytes: new Blob([]), beside: [], format: undefined, isShown: true };
  return { kind: 'import', ...plain, ...file };
};
async function imported(file: Partial<ImportFile>): Promise<ImportedFile> {
  const last = await lastOf(importOf(file));
  if (last.kind !== 'end' || last.imported === null) throw new Error(JSON.stringify(last));
  return last.imported;
}
const mapOf = (text: string): ReadRequest => ({ kind: 'map', file: toBytes(text), isProved: false });
const shipped = readFileSync('data/moscow-2016/map.json', 'utf8');

describe('a file that is imported', () => {
  const TEA = { name: 'tea.txt', bytes: bytesOf('src/formats/testing/samples/tea.kialo.txt') };

  it('becomes the text of a map that our own reader takes, with its report and facts', async () => {
    const { file, report, digest, ...facts } = await imported(TEA);
    const map = readMap(await file.text());
    if (!map.ok) throw new Error(JSON.stringify(map.faults));
    const { claims, relations, speakers, title, question } = map.value;
    const counts = { claims: 16, relations: 15, steps: 0, speakers: speakers.length };
    const format = { id: 'kialo', label: 'Kialo export' };
    expect(facts).toEqual({ title, question, ...counts, format, used: [] });
    expect([claims.length, relations.length]).toEqual([16, 15]);
    expect(map.value.origin).toEqual(report);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is told of in an order: its format, its pieces, its file', async () => {
    const kinds = (await messagesOf(importOf(TEA))).map(({ kind }) => kind);
    expect(kinds).toEqual(['format', 'head', 'claims', 'relations', 'end']);
    const unseen = (await messagesOf(importOf({ ...TEA, isShown: false }))).map(({ kind }) => kind);
    expect(unseen).toEqual(['format', 'end']);
  });

  it('takes the texts of its sources from the files that came with it', async () => {
    const { used, file } = await imported({
      name: 'map.json',
      bytes: new Blob([shipped]),
      beside: [
        { name: 'other.txt', bytes: new Blob(['other']) },
        { name: 'article.txt', bytes: bytesOf('data/moscow-2016/article.txt') },
      ],
    });
    expect(used).toEqual(['article.txt']);
    const map = readMap(await file.text());
    const body = map.ok ? map.value.sources[0]?.body : undefined;
    expect(body).toBe(readFileSync('data/moscow-2016/article.txt', 'utf8'));
  });

  it('is kept without the text where what came with it is none', async () => {
    const beside = [{ name: 'article.txt', bytes: new Blob([new Uint8Array([0xff, 0xd8, 0xff])]) }];
    expect((await imported({ name: 'map.json', bytes: new Blob([shipped]), beside })).used).toEqual([]);
  });

  it('is asked about where nothing tells its format, and read as what is answered', async () => {
    const bytes = new Blob(['{"nodes": [], "edges": []}']);
    expect(await lastOf(importOf({ bytes }))).toMatchObject({ kind: 'unclear' });
    expect(await lastOf(importOf({ bytes, format: 'standpoint' }))).toMatchObject({ kind: 'faults' });
  });

  it('tells the first of its faults, and how many there are', async () => {
    const lists = { sources: [], viewpoints: [], speakers: [], topics: [], relations: [] };
    const claims = Array.from({ length: 6000 }, () => 7);
    const text = JSON.stringify({ version: 1, id: 'x', title: 'x', question: 'x?', ...lists, claims });
    const last = await lastOf(importOf({ bytes: new Blob([text]) }));
    if (last.kind !== 'faults') throw new Error(last.kind);
    expect(last.faults.length).toBe(5000);
    expect(last.count).toBeGreaterThanOrEqual(6000);
  });

  it('is refused where its map would take more than the limit as a file of ours', async () => {
    // Each number stands in a line of its own, far to the right.
    const numbers = Array.from({ length: 450_000 }, () => 1).join();
    const text = shipped.replace('{', `{"x-deep": ${'['.repeat(80)}${numbers}${']'.repeat(80)},`);
    const last = await lastOf(importOf({ name: 'x.json', bytes: new Blob([text]) }));
    expect(last).toMatchObject({ kind: 'faults', faults: [{ message: expect.stringContaining('64 MiB') }] });
  });

  it('says so where the browser gives no bytes', async () => {
    const gone = { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
    const bytes = Object.assign(new Blob([]), gone);
    expect(await lastOf(importOf({ bytes }))).toEqual({ kind: 'failed', what: 'bytes' });
  });

  it.each(readdirSync('src/formats/testing/hostile').filter((name) => name !== 'README.md'))(
    'ends, whatever it is: %s',
    async (name) => {
      const bytes = bytesOf(`src/formats/testing/hostile/${name}`);
      expect(['end', 'unclear', 'faults']).toContain((await lastOf(importOf({ name, bytes }))).kind);
    },
  );
});

describe('a map of our own', () => {
  it('is handed over in pieces, none of which keeps a page waiting', async () => {
    const pieces = await messagesOf(mapOf(JSON.stringify(seededMap(2500))));
    expect(pieces.length).toBeGreaterThan(5);
    for (const piece of pieces) expect(JSON.stringify(piece).length).toBeLessThan(500_000);
  });

  it('is the same in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMap(), async (map) => {
        const pieces = await messagesOf(mapOf(JSON.stringify(map)));
        const list = (kind: 'claims' | 'relations'): unknown[] =>
          pieces.flatMap((piece) => (piece.kind === kind ? JSON.parse(piece.json) : []));
        expect(pieces[0]).toMatchObject({ kind: 'head' });
        const head = pieces[0]?.kind === 'head' ? pieces[0].head : {};
        expect({ ...head, claims: list('claims'), relations: list('relations') }).toEqual(map);
        expect(pieces.at(-1)).toEqual({ kind: 'end', imported: null });
      }),
      { numRuns: 100 },
    );
  });

  it('was read as it stands, whatever its texts say of its quotes now', async () => {
    const other = shipped.replace('"exact": "The world has', '"exact": "The world had');
    const last = await Promise.all([shipped, other].map((text) => lastOf(mapOf(text))));
    expect(last.map(({ kind }) => kind)).toEqual(['end', 'end']);
  });

  it('is refused with its faults, and beyond the limit before it is looked into', async () => {
    const broken = await messagesOf(mapOf(shipped.replace('"kind": "support"', '"kind": "agree"')));
    expect(broken).toMatchObject([{ kind: 'faults', count: 1, faults: [{ found: '"agree"' }] }]);
    const large = await lastOf({
      kind: 'map',
      file: new ArrayBuffer(LIMITS.fileBytes + 1),
      isProved: false,
    });
    expect(large).toMatchObject({ faults: [{ message: expect.stringContaining('64 MiB') }] });
  });

  it('that is proved sound is taken at its word, and one that is no JSON is a failure', async () => {
    const proved = (text: string): ReadRequest => ({ kind: 'map', file: toBytes(text), isProved: true });
    const unsound = shipped.replace('"kind": "support"', '"kind": "agree"');
    expect((await lastOf(proved(unsound))).kind).toBe('end');
    expect(await lastOf(proved('{'))).toEqual({ kind: 'failed', what: 'reader' });
  });
});

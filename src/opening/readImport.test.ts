import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMap } from '@/domain/readMap';
import type { FormatId } from '@/formats/format';
import { type Given, type GivenFile, readGiven } from './readImport';

const bytesOf = (path: string): Blob => new Blob([readFileSync(path)]);
const known: FormatId[] = [];
const read = (file: Partial<GivenFile>): Promise<Given> =>
  readGiven({ name: '', bytes: new Blob([]), beside: [], asked: undefined, ...file }, (format) =>
    known.push(format),
  );

describe('a file that was given', () => {
  it('becomes the text of a map that our own reader takes, with its report and facts', async () => {
    known.length = 0;
    const given = await read({
      name: 'tea.txt',
      bytes: bytesOf('src/formats/testing/samples/tea.kialo.txt'),
    });
    if (given.state !== 'read') throw new Error(given.state);
    expect(known).toEqual(['kialo']);
    const map = readMap(await given.map.text());
    if (!map.ok) throw new Error(JSON.stringify(map.faults));
    const { claims, relations, speakers, title, question } = map.value;
    const facts = { title, question, claims: 16, relations: 15, steps: 0, speakers: speakers.length };
    expect(given.facts).toEqual(facts);
    expect([claims.length, relations.length]).toEqual([16, 15]);
    expect(map.value.origin).toEqual(given.report);
    expect(given.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes the texts of its sources from the files that came with it', async () => {
    const given = await read({
      name: 'map.json',
      bytes: bytesOf('data/moscow-2016/map.json'),
      beside: [
        { name: 'other.txt', bytes: new Blob(['other']) },
        { name: 'article.txt', bytes: bytesOf('data/moscow-2016/article.txt') },
      ],
    });
    if (given.state !== 'read') throw new Error(given.state);
    expect(given.used).toEqual(['article.txt']);
    const map = readMap(await given.map.text());
    const body = map.ok ? map.value.sources[0]?.body : undefined;
    expect(body).toBe(readFileSync('data/moscow-2016/article.txt', 'utf8'));
  });

  it('is kept without the text where what came with it is none', async () => {
    const given = await read({
      name: 'map.json',
      bytes: bytesOf('data/moscow-2016/map.json'),
      beside: [{ name: 'article.txt', bytes: new Blob([new Uint8Array([0xff, 0xd8, 0xff])]) }],
    });
    expect(given).toMatchObject({ state: 'read', used: [] });
  });

  it('is asked about where nothing tells its format, and read as what is answered', async () => {
    const bytes = new Blob(['{"claims": 7}']);
    const first = await read({ bytes });
    expect(first.state).not.toBe('read');
    const answered = await read({ bytes, asked: 'standpoint' });
    expect(answered).toMatchObject({ state: 'faults' });
  });

  it('tells the first of its faults, and how many there are', async () => {
    const map = {
      version: 1,
      id: 'x',
      title: 'x',
      question: 'x?',
      sources: [],
      viewpoints: [],
      speakers: [],
    };
    const claims = Array.from({ length: 6000 }, () => 7);
    const bytes = new Blob([JSON.stringify({ ...map, topics: [], claims, relations: [] })]);
    const given = await read({ bytes });
    if (given.state !== 'faults') throw new Error(given.state);
    expect(given.faults.length).toBe(5000);
    expect(given.count).toBeGreaterThanOrEqual(6000);
  });

  it.each(readdirSync('src/formats/testing/hostile').filter((name) => name !== 'README.md'))(
    'ends, whatever it is: %s',
    async (name) => {
      const given = await read({ name, bytes: bytesOf(`src/formats/testing/hostile/${name}`) });
      expect(['read', 'unclear', 'faults']).toContain(given.state);
    },
  );
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIMITS } from '@/domain/schema';
import { FakeWorker } from '@/ui/testing/fakeWorker';
import type { TextFiles } from './opened';
import type { Proof } from './proof';
import { isLarge, type MapReading, readMapFile, startReader } from './readClient';
import { LONG, SHIPPED } from './testing/fakePage';
import { ReadingWorker, type WorkerConduct } from './testing/readingWorker';

const texts: TextFiles = new Map([['article.txt', SHIPPED.article]]);
const toBytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const read = (
  text: string | Blob,
  proof?: Proof,
  beside: TextFiles = texts,
  signal = new AbortController().signal,
): Promise<MapReading> => {
  const file = typeof text === 'string' ? toBytes(text) : text;
  return readMapFile({ file, texts: beside, proof }, signal);
};
const whole = (text: string): MapReading => ({ ok: true, value: JSON.parse(text) });

beforeEach(() => {
  FakeWorker.started = [];
  ReadingWorker.conduct = 'reads';
  vi.stubGlobal('Worker', ReadingWorker);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the page', () => {
  it('reads a short file itself', async () => {
    expect(isLarge(SHIPPED.map.length, undefined)).toBe(false);
    expect(await read(SHIPPED.map)).toEqual(whole(SHIPPED.map));
    expect(FakeWorker.started).toEqual([]);
  });

  it('has a long file read by a worker, and ends it then', async () => {
    expect(await read(LONG)).toEqual(whole(LONG));
    expect(await read(LONG.replace('"kind":"support"', '"kind":"agree"'))).toMatchObject({
      ok: false,
      count: 1,
      faults: [{ found: '"agree"' }],
    });
    expect(FakeWorker.started.map(({ terminated }) => terminated)).toEqual([1, 1]);
  });

  it('leaves a long file that the browser keeps to the worker, and reads a short one, or one in its stead', async () => {
    const blob = new Blob([LONG]);
    const own = vi.spyOn(blob, 'arrayBuffer');
    expect(await read(blob)).toEqual(whole(LONG));
    expect(own).not.toHaveBeenCalled();
    expect(await read(new Blob([SHIPPED.map]))).toEqual(whole(SHIPPED.map));
    ReadingWorker.conduct = 'cannot start';
    expect(await read(blob)).toEqual(whole(LONG));
    expect(own).toHaveBeenCalledOnce();
  });

  it('takes a worker that was started while the file was on its way', async () => {
    const reader = startReader();
    const { signal } = new AbortController();
    await readMapFile({ file: toBytes(LONG), texts, proof: undefined, reader }, signal);
    expect(FakeWorker.started).toMatchObject([{ received: [{ kind: 'map' }], terminated: 1 }]);
  });

  it.each<[WorkerConduct]>([
    ['cannot start'],
    ['error'],
    ['messageerror'],
    [[{ kind: 'failed', what: 'reader' }]],
  ])('reads a long file itself when the worker fails: %j', async (conduct) => {
    ReadingWorker.conduct = conduct;
    expect(await read(LONG)).toEqual(whole(LONG));
  });

  it.each<[string, WorkerConduct, string]>([
    ['with its worker', [], LONG],
    ['itself', 'reads', SHIPPED.map],
  ])('stops when it is no longer wanted: what it reads %s', async (_, conduct, text) => {
    ReadingWorker.conduct = conduct;
    const request = new AbortController();
    const reading = read(text, undefined, texts, request.signal);
    request.abort();
    await expect(reading).rejects.toThrow(/abort/i);
    for (const { terminated } of FakeWorker.started) expect(terminated).toBe(1);
    await expect(read(text, undefined, texts, request.signal)).rejects.toThrow(/abort/i);
  });

  it('refuses a file beyond the limit', async () => {
    const file = new ArrayBuffer(LIMITS.fileBytes + 1);
    const reading = await readMapFile({ file, texts, proof: undefined }, new AbortController().signal);
    expect(reading).toMatchObject({ ok: false, faults: [{ message: expect.stringContaining('64 MiB') }] });
  });

  it('says so where the browser gives no bytes', async () => {
    const blob = new Blob(['{}']);
    vi.spyOn(blob, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    await expect(read(blob)).rejects.toThrow('could not read the file of this map');
  });

  it('says so where the code that checks files does not come', async () => {
    vi.resetModules();
    vi.doMock('./readFile', () => {
      throw new Error('offline');
    });
    const fresh = await import('./readClient');
    const file = { file: toBytes(SHIPPED.map), texts, proof: undefined };
    await expect(fresh.readMapFile(file, new AbortController().signal)).rejects.toThrow(
      'Part of this page could not be loaded',
    );
    vi.doUnmock('./readFile');
    vi.resetModules();
  });
});

describe('a proof', () => {
  const unsound = SHIPPED.map.replace('"kind": "support"', '"kind": "agree"');
  const digestOf = async (text: string): Promise<string> =>
    Buffer.from(await crypto.subtle.digest('SHA-256', toBytes(text))).toString('hex');
  const proofOf = async (map: string): Promise<Proof> => ({
    map: await digestOf(map),
    texts: { 'article.txt': await digestOf(SHIPPED.article) },
  });

  it('spares the very files that the build has checked from being checked again, and no other', async () => {
    const proof = await proofOf(unsound);
    // Taken at its word, faults and all: that shows that nothing looked.
    expect((await read(unsound, proof)).ok).toBe(true);
    expect((await read(`${unsound} `, proof)).ok).toBe(false);
    expect((await read(unsound, proof, new Map([['article.txt', 'x']]))).ok).toBe(false);
    expect((await read(unsound, proof, new Map([['other.txt', SHIPPED.article]]))).ok).toBe(false);
    expect((await read(unsound, proof, new Map())).ok).toBe(false);
  });

  it('counts for nothing where the browser computes no digests', async () => {
    const proof = await proofOf(unsound);
    vi.stubGlobal('crypto', {});
    expect((await read(unsound, proof)).ok).toBe(false);
  });

  it('holds for a file that is so long that a worker reads it', async () => {
    const long = `${unsound}${' '.repeat(4_000_000)}`;
    expect((await read(long, await proofOf(long))).ok).toBe(true);
    expect(FakeWorker.started).toMatchObject([{ received: [{ isProved: true }], terminated: 1 }]);
  });
});

import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '@/domain/fault';
import { type ArgumentMap, LIMITS } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { seededMap } from '../../bench/seededMap.mjs';
import { bytesOf } from './mapFile';
import { fromPieces, toPieces } from './pieces';
import { type Proof, takeProved } from './proof';
import { expectFile, isLarge, readMapFile } from './readClient';
import { readBytes } from './readFile';
import type { ReadRequest } from './readWorker';
import { sourceTexts } from './sourceTexts';

const shipped = readFileSync('data/moscow-2016/map.json', 'utf8');
const texts = new Map([['article.txt', readFileSync('data/moscow-2016/article.txt', 'utf8')]]);
const large = JSON.stringify(seededMap(2500));

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const read = (text: string, signal = new AbortController().signal): Promise<Reading<ArgumentMap>> =>
  readMapFile(bytes(text), texts, undefined, signal);

describe('a file', () => {
  it('is read as it stands', () => {
    expect(readBytes(bytes(shipped))).toEqual({ ok: true, value: JSON.parse(shipped) });
  });

  it('is a map whatever its texts say of its quotes now', () => {
    const other = shipped.replace('"exact": "The world has', '"exact": "The world had');
    expect(readBytes(bytes(other))).toEqual({ ok: true, value: JSON.parse(other) });
  });

  it('may be read without its texts, which are then named', () => {
    const reading = readBytes(bytes(shipped));
    const sources = reading.ok ? reading.value.sources : [];
    expect(sourceTexts(sources, new Map()).missing).toEqual(sources.map(({ title }) => title));
    expect([...sourceTexts(sources, texts).texts.keys()]).toEqual(sources.map(({ id }) => id));
  });
});

describe('a reading in pieces', () => {
  const rejoined = (reading: Reading<ArgumentMap>): readonly Reading<ArgumentMap>[] => {
    const whole: Reading<ArgumentMap>[] = [];
    const take = fromPieces((given) => whole.push(given));
    for (const piece of toPieces(reading)) take(structuredClone(piece));
    return whole;
  };

  it('is the same again, given once', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const reading = { ok: true as const, value: map };
        expect(rejoined(reading)).toEqual([reading]);
      }),
      { numRuns: 100 },
    );
    const faults = [{ pointer: '', found: '', message: 'All of it.' }];
    expect(rejoined({ ok: false, faults })).toEqual([{ ok: false, faults }]);
  });

  it('has none that keeps a page waiting', () => {
    const reading = readBytes(bytes(large));
    const pieces = [...toPieces(reading)];
    expect(pieces.length).toBeGreaterThan(5);
    for (const piece of pieces) expect(JSON.stringify(piece).length).toBeLessThan(500_000);
    expect(rejoined(reading)).toEqual([reading]);
  });
});

/** Stands in for the browser's worker: it does what `worker.ts` does, unless it is told to fail. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  static fails: 'never' | 'at start' | 'at work' = 'never';
  isStopped = false;
  requests = 0;
  constructor() {
    super();
    if (FakeWorker.fails === 'at start') throw new Error('no worker here');
    FakeWorker.started.push(this);
  }
  postMessage(request: ReadRequest): void {
    this.requests += 1;
    const { file, isProved } = structuredClone(request);
    void bytesOf(file).then((own) => {
      if (FakeWorker.fails === 'at work') return void this.dispatchEvent(new Event('error'));
      for (const data of toPieces(isProved ? { ok: true, value: takeProved(own) } : readBytes(own)))
        this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }
  terminate(): void {
    this.isStopped = true;
  }
}

describe('the page', () => {
  beforeEach(() => {
    FakeWorker.started = [];
    FakeWorker.fails = 'never';
    vi.stubGlobal('Worker', FakeWorker);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('reads a short file itself', async () => {
    expect(isLarge(shipped.length, undefined)).toBe(false);
    expect((await read(shipped)).ok).toBe(true);
    expect(FakeWorker.started).toEqual([]);
  });

  it('has a long file read by a worker, and ends it then', async () => {
    expect(await read(large)).toEqual(readBytes(bytes(large)));
    expect(FakeWorker.started).toMatchObject([{ requests: 1, isStopped: true }]);
    expect(await read(large.replace('"kind":"support"', '"kind":"agree"'))).toMatchObject({
      ok: false,
      faults: [{ found: '"agree"' }],
    });
  });

  it('leaves a long file that the browser keeps to the worker, and reads a short one, or one in its stead', async () => {
    const blob = new Blob([large]);
    const own = vi.spyOn(blob, 'arrayBuffer');
    const { signal } = new AbortController();
    const readKept = (file: Blob): Promise<Reading<ArgumentMap>> =>
      readMapFile(file, new Map(), undefined, signal);
    expect(await readKept(blob)).toEqual(readBytes(bytes(large)));
    expect(own).not.toHaveBeenCalled();
    expect((await readKept(new Blob([shipped]))).ok).toBe(true);
    FakeWorker.fails = 'at start';
    expect(await readKept(blob)).toEqual(readBytes(bytes(large)));
    expect(own).toHaveBeenCalledOnce();
  });

  it('starts the worker while the file is on its way, and uses that one', async () => {
    expectFile(shipped.length, undefined);
    expect(FakeWorker.started).toEqual([]);
    expectFile(large.length, undefined);
    expectFile(large.length, undefined);
    await read(large);
    expect(FakeWorker.started).toMatchObject([{ requests: 1, isStopped: true }]);
  });

  it.each(['at start', 'at work'] as const)('reads it itself when the worker fails %s', async (when) => {
    FakeWorker.fails = when;
    expectFile(large.length, undefined);
    expect(await read(large)).toEqual(readBytes(bytes(large)));
  });

  it('stops when it is no longer wanted', async () => {
    const request = new AbortController();
    const reading = read(large, request.signal);
    request.abort();
    await expect(reading).rejects.toThrow(/abort/i);
    expect(FakeWorker.started).toMatchObject([{ isStopped: true }]);
    await expect(read(shipped, request.signal)).rejects.toThrow(/abort/i);
  });

  it('refuses a file beyond the limit before it looks into it', async () => {
    const reading = await readMapFile(
      new ArrayBuffer(LIMITS.fileBytes + 1),
      texts,
      undefined,
      new AbortController().signal,
    );
    expect(reading).toMatchObject({ ok: false, faults: [{ message: expect.stringContaining('64 MiB') }] });
  });

  it('checks no file again that is proved to be what the build has checked, and any other', async () => {
    const unsound = shipped.replace('"kind": "support"', '"kind": "agree"');
    const digestOf = async (text: string): Promise<string> =>
      Buffer.from(await crypto.subtle.digest('SHA-256', bytes(text))).toString('hex');
    const proof: Proof = {
      map: await digestOf(unsound),
      texts: { 'article.txt': await digestOf(texts.get('article.txt') ?? '') },
    };
    const { signal } = new AbortController();
    // Taken at its word, faults and all: that shows that nothing looked.
    expect((await readMapFile(bytes(unsound), texts, proof, signal)).ok).toBe(true);
    expect((await readMapFile(bytes(`${unsound} `), texts, proof, signal)).ok).toBe(false);
    expect((await readMapFile(bytes(unsound), new Map([['article.txt', 'x']]), proof, signal)).ok).toBe(
      false,
    );
    expect((await readMapFile(bytes(unsound), new Map(), proof, signal)).ok).toBe(false);
  });
});

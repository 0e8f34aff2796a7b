import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ArgumentMap } from '@/domain/schema';
import { exampleMap } from '@/domain/testing/exampleMap';
import { FakeWorker } from '@/ui/testing/fakeWorker';
import { type SearchAnswer, SearchIndex } from '@/view/search/searchIndex';
import type { SearchRequest } from '@/view/search/searchWorker';
import { startSearcher } from './searchClient';

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

/** Holds an index as the worker does, and answers when it is told to. */
class IndexWorker extends FakeWorker {
  static made: IndexWorker[] = [];
  readonly index = new SearchIndex();
  readonly asked: string[] = [];
  pieces = 0;
  constructor() {
    super();
    IndexWorker.made.push(this);
  }
  override postMessage(request: SearchRequest): void {
    const received = structuredClone(request);
    if (received.type === 'search') this.asked.push(received.query);
    else {
      this.pieces += 1;
      this.index.add(received.documents);
    }
  }
  answer(): void {
    this.say(this.index.search(this.asked.at(-1) ?? '') satisfies SearchAnswer);
  }
}

/** A map of so many claims, each with its number in its words. */
function mapOf(count: number): ArgumentMap {
  const map = exampleMap();
  const [first] = map.claims;
  if (first === undefined) throw new Error('the example has no claim');
  return {
    ...map,
    claims: Array.from({ length: count }, (_, place) => ({
      ...first,
      id: `c${place}`,
      gist: `Number ${place}`,
    })),
  };
}

async function workerAsked(times: number): Promise<IndexWorker> {
  const patience = { timeout: 20_000 };
  return vi.waitFor(() => {
    const worker = IndexWorker.made[0];
    if (worker === undefined || worker.asked.length < times) throw new Error('not yet');
    return worker;
  }, patience);
}

beforeEach(() => {
  IndexWorker.made = [];
  vi.stubGlobal('Worker', IndexWorker);
});
afterEach(() => vi.unstubAllGlobals());

test('a small map needs no worker', async () => {
  const searcher = startSearcher(mapOf(10), NO_TEXTS);
  expect((await searcher.search('number 7'))?.claims).toEqual(Uint32Array.of(7));
  expect(IndexWorker.made).toHaveLength(0);
});

test('a large map goes to a worker in pieces, and is searched once all of it is there', async () => {
  const searcher = startSearcher(mapOf(2500), NO_TEXTS);
  const answer = searcher.search('number 2499');
  const worker = await workerAsked(1);
  expect(worker.pieces).toBeGreaterThan(2);
  worker.answer();
  expect((await answer)?.claims).toEqual(Uint32Array.of(2499));
});

test('of queries that wait, only the last is asked', async () => {
  const searcher = startSearcher(mapOf(1000), NO_TEXTS);
  const first = searcher.search('number 1');
  const worker = await workerAsked(1);
  const second = searcher.search('number 2');
  const third = searcher.search('number 33');
  expect(await second).toBeNull();
  worker.answer();
  expect(await first).not.toBeNull();
  await workerAsked(2);
  worker.answer();
  expect([...((await third)?.claims ?? [])]).toContain(33);
  expect(worker.asked).toEqual(['number 1', 'number 33']);
});

test('where the worker fails, or there is none, the page does it', async () => {
  const failing = startSearcher(mapOf(1000), NO_TEXTS);
  const answer = failing.search('number 999');
  const worker = await workerAsked(1);
  worker.fail();
  expect((await answer)?.claims).toEqual(Uint32Array.of(999));
  expect(worker.terminated).toBe(1);
  vi.stubGlobal('Worker', undefined);
  const without = startSearcher(mapOf(1000), NO_TEXTS);
  expect((await without.search('number 999'))?.claims).toEqual(Uint32Array.of(999));
});

test('what is over asks and answers nothing any more', async () => {
  const searcher = startSearcher(mapOf(1000), NO_TEXTS);
  void searcher.search('number 1');
  const worker = await workerAsked(1);
  searcher.dispose();
  expect(worker.terminated).toBe(1);
  void searcher.search('number 2');
  worker.answer();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(worker.asked).toEqual(['number 1']);
});

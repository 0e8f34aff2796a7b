import { expect, test, vi } from 'vitest';
import { exampleMap } from '@/domain/testing/exampleMap';
import * as filterTable from './filterTable';
import { filteredPart, indexOf, missesIn, prepare } from './mapIndex';
import { ALL_SHOWN, type Filters } from './settings';

const one = exampleMap();
const speaker = one.speakers.find(({ viewpoint }) => viewpoint !== undefined);
/** Another debate, with less in it. */
const two = {
  ...exampleMap(),
  id: 'other',
  claims: one.claims.slice(1),
  relations: [],
  speakers: [],
  viewpoints: [],
};
const FACTS = [
  'graph',
  'speakers',
  'options',
  'filterTable',
  'answers',
  'answerIds',
  'outline',
  'outlineOrder',
  'summary',
  'meetings',
  'innerSteps',
] as const;

test('two maps asked in turns each give their own facts, the same objects every time', () => {
  const maps = [one, two];
  const first = maps.map((map) => FACTS.map((fact) => indexOf(map)[fact]()));
  for (const _ of [1, 2]) {
    for (const [place, map] of maps.entries()) {
      for (const [at, fact] of FACTS.entries()) expect(indexOf(map)[fact]()).toBe(first[place]?.[at]);
    }
  }
  for (const [at] of FACTS.entries()) expect(first[0]?.[at]).not.toBe(first[1]?.[at]);
  for (const map of maps) {
    const index = indexOf(map);
    expect([...index.graph().claims.keys()]).toEqual(map.claims.map(({ id }) => id));
    expect(index.summary().claims).toBe(map.claims.length);
    expect(index.outlineOrder().toSorted()).toEqual(map.claims.map(({ id }) => id).toSorted());
    expect(index.speakers().size).toBe(map.speakers.length);
  }
});

test('a viewpoint has its place in its own map alone', () => {
  expect(speaker).toBeDefined();
  const index = indexOf(one);
  expect(one.viewpoints[index.viewpointPlace(speaker)]?.id).toBe(speaker?.viewpoint);
  expect(index.viewpointOf(speaker)?.id).toBe(speaker?.viewpoint);
  expect(indexOf(two).viewpointPlace(speaker)).toBe(-1);
  expect(indexOf(two).viewpointOf(speaker)).toBeUndefined();
  expect(index.viewpointPlace(undefined)).toBe(-1);
});

test('the order of reading is kept for each set of texts', () => {
  const texts = [new Map<string, string>(), new Map<string, string>()] as const;
  const { readingOrder } = indexOf(one);
  const first = readingOrder(texts[0], null);
  expect(readingOrder(texts[1], null)).not.toBe(first);
  expect(readingOrder(texts[0], null)).toBe(first);
});

test('what passes the filters is kept for each map, and follows its filters', () => {
  const none: Filters = { ...ALL_SHOWN, kinds: [] };
  const [all, other] = [filteredPart(one, ALL_SHOWN), filteredPart(two, ALL_SHOWN)];
  expect(filteredPart(one, ALL_SHOWN)).toBe(all);
  expect(filteredPart(two, ALL_SHOWN)).toBe(other);
  expect([all.claims.size, other.claims.size]).toEqual([one.claims.length, two.claims.length]);
  expect(filteredPart(one, none).relations.size).toBe(0);
  expect(filteredPart(two, ALL_SHOWN)).toBe(other);
});

test('what is prepared is what is asked for later, and is not computed again', async () => {
  const toColumns = vi.spyOn(filterTable, 'toColumns');
  const map = exampleMap();
  const index = indexOf(map);
  await prepare(index, ALL_SHOWN, new AbortController().signal);
  const misses = missesIn(map, ALL_SHOWN);
  await prepare(index, ALL_SHOWN, new AbortController().signal);
  expect(missesIn(map, ALL_SHOWN)).toBe(misses);
  expect(misses.table).toBe(index.filterTable());
  expect(toColumns).toHaveBeenCalledTimes(1);
});

test('preparing ends with its signal', async () => {
  const work = new AbortController();
  const done = prepare(indexOf({ ...one }), ALL_SHOWN, work.signal);
  work.abort(new Error('over'));
  await expect(done).rejects.toThrow('over');
});

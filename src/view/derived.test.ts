import { expect, test, vi } from 'vitest';
import { lastPer, once, oncePer } from './derived';

test('once: makes it at the first use alone, also where that is nothing', () => {
  const make = vi.fn<() => undefined>();
  const get = once(make);
  expect(make).not.toHaveBeenCalled();
  get();
  get();
  expect(make).toHaveBeenCalledTimes(1);
});

test('once per object: each object has its own answer', () => {
  const compute = vi.fn((list: readonly number[]) => [...list, 0]);
  const get = oncePer(compute);
  const [one, two] = [[1], [2]];
  expect([get(one), get(two)]).toEqual([
    [1, 0],
    [2, 0],
  ]);
  expect(get(one)).toBe(get(one));
  expect(compute).toHaveBeenCalledTimes(2);
});

test('last per object: no object takes the place of another, a new setting that of the last', () => {
  const compute = vi.fn((list: readonly number[], by: number, and: number) => list.map((n) => n * by + and));
  const get = lastPer(compute);
  const [one, two] = [[1], [2]];
  const first = get(one, 2, 1);
  expect(get(two, 3, 1)).toEqual([7]);
  expect(get(one, 2, 1)).toBe(first);
  expect(get(one, 2, 2)).toEqual([4]);
  expect(get(one, 2, 1)).toEqual(first);
  expect(compute).toHaveBeenCalledTimes(4);
});

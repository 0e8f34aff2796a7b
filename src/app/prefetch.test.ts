import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FlowPart } from '@/canvas/flowPart';
import { SelectionPart } from '@/panels/frame/selectionPart';
import { StartPart } from '@/panels/start/startPart';
import { AFTER_MAP, fetchAtStart, fetchLater } from './prefetch';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('each is fetched at its time, and once', () => {
  const fetched: string[] = [];
  const one = (name: string, afterMs: number) => ({ fetch: async () => fetched.push(name), afterMs });
  fetchLater([one('panels', 1000), one('print', 2500)]);
  vi.advanceTimersByTime(999);
  expect(fetched).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(fetched).toEqual(['panels']);
  vi.advanceTimersByTime(10_000);
  expect(fetched).toEqual(['panels', 'print']);
});

test('what has not begun can be called off', () => {
  const fetch = vi.fn(async () => undefined);
  const callOff = fetchLater([
    { fetch, afterMs: 10 },
    { fetch, afterMs: 20 },
  ]);
  vi.advanceTimersByTime(15);
  callOff();
  vi.advanceTimersByTime(100);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('the list is in the order in which its parts are fetched', () => {
  const times = AFTER_MAP.map(({ afterMs }) => afterMs);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

test('the map’s view is fetched at the start; other panels only if a link or a small screen shows one', () => {
  const flow = vi.spyOn(FlowPart, 'fetch').mockResolvedValue(() => null);
  const start = vi.spyOn(StartPart, 'fetch').mockResolvedValue(() => null);
  const panel = vi.spyOn(SelectionPart, 'fetch').mockResolvedValue(() => null);
  fetchAtStart({ selection: null, scope: null }, false);
  expect([flow.mock.calls.length, panel.mock.calls.length]).toEqual([1, 0]);
  fetchAtStart({ selection: { type: 'claim', id: 'one' }, scope: null }, false);
  expect([flow.mock.calls.length, panel.mock.calls.length]).toEqual([2, 1]);
  expect(start).not.toHaveBeenCalled();
  fetchAtStart({ selection: null, scope: null }, true);
  expect(start).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LayoutReport } from '@/layout/layoutWorker';
import { arrangePlain } from '@/layout/place/plain';
import { fixtureInput } from '@/layout/testing/fixture';
import type { LayoutInput } from '@/layout/types';
import { numbersOf } from '@/layout/wire/packed';
import { FakeWorker } from '@/ui/testing/fakeWorker';
import { createLayoutClient, type RequestLayout } from './layoutClient';

const input = fixtureInput(1.5);
const boxes = Array.from({ length: 400 }, (_, index) => ({ id: `b${index}`, width: 10, height: 10 }));
const long: LayoutInput = { ...input, boxes };

let requestLayout: RequestLayout;

function say(report: LayoutReport): void {
  FakeWorker.last.say(report);
}
function answer(id: number): void {
  say({ id, kind: 'done', numbers: numbersOf(input, { ...arrangePlain(input), fallback: false }) });
}

beforeEach(() => {
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
  requestLayout = createLayoutClient();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('an answer comes from the worker, which is kept for the next', async () => {
  const layout = requestLayout(input);
  answer(1);
  expect((await layout).boxes.size).toBe(42);
  const next = requestLayout(input);
  answer(2);
  expect((await next).fallback).toBe(false);
  expect(FakeWorker.started).toHaveLength(1);
});

test('the late answer to one that was given up is not taken for the next', async () => {
  const control = new AbortController();
  const older = requestLayout(input, { signal: control.signal });
  control.abort();
  const newer = requestLayout(input);
  await expect(older).rejects.toMatchObject({ name: 'AbortError' });
  answer(1);
  const late = await Promise.race([newer, Promise.resolve('still open')]);
  expect(late).toBe('still open');
  answer(2);
  expect((await newer).boxes.size).toBe(42);
});

test('what is given up before it is asked starts no worker', async () => {
  await expect(requestLayout(input, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(FakeWorker.started).toHaveLength(0);
});

test('without a worker, or if it fails, the plain arrangement is given', async () => {
  const layout = requestLayout(input);
  FakeWorker.last.fail();
  expect((await layout).fallback).toBe(true);
  vi.stubGlobal('Worker', undefined);
  expect((await requestLayout(input)).fallback).toBe(true);
});

test('a worker that reports a failure is not asked again', async () => {
  const layout = requestLayout(input);
  const first = FakeWorker.last;
  say({ id: 1, kind: 'failed' });
  expect((await layout).fallback).toBe(true);
  expect(first.terminated).toBe(1);
  const next = requestLayout(input);
  expect(FakeWorker.last).not.toBe(first);
  answer(2);
  expect((await next).fallback).toBe(false);
});

test('after the time limit the work is stopped and the plain arrangement given', async () => {
  vi.useFakeTimers();
  const layout = requestLayout(input, { limitMs: 50 });
  vi.advanceTimersByTime(51);
  expect((await layout).fallback).toBe(true);
  expect(FakeWorker.last.terminated).toBe(1);
});

test('progress is told while the request is open, and not after', async () => {
  const told: number[] = [];
  const layout = requestLayout(input, { onProgress: ({ share }) => told.push(share) });
  const tell = (id: number, share: number) =>
    say({ id, kind: 'progress', progress: { share, stage: 'routing' } });
  tell(1, 0.4);
  tell(7, 0.5);
  answer(1);
  tell(1, 0.9);
  await layout;
  expect(told).toEqual([0.4]);
});

test('giving a long layout up stops its work, giving a short one up only its answer', async () => {
  const given = (of: LayoutInput) => {
    const control = new AbortController();
    const layout = requestLayout(of, { signal: control.signal });
    control.abort();
    return expect(layout).rejects.toMatchObject({ name: 'AbortError' });
  };
  await given(input);
  const first = FakeWorker.last;
  expect(first.terminated).toBe(0);
  const older = given(long);
  expect(FakeWorker.last).toBe(first);
  expect(first.terminated).toBe(1);
  const newer = requestLayout(input);
  await older;
  answer(3);
  expect((await newer).fallback).toBe(false);
});

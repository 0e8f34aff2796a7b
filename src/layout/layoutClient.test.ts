import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LayoutReport, LayoutRequest } from './layoutWorker.ts';
import { arrangePlain } from './place/plain.ts';
import { fixtureInput } from './testing/fixture.ts';
import type { LayoutInput } from './types.ts';
import { numbersOf } from './wire/packed.ts';

const input = fixtureInput(1.5);

/** Stands in for the browser's worker, which this room does not own. */
class FakeWorker extends EventTarget {
  static last: FakeWorker | undefined;
  isStopped = false;
  constructor() {
    super();
    FakeWorker.last = this;
  }
  postMessage(request: LayoutRequest): void {
    structuredClone(request);
  }
  terminate(): void {
    this.isStopped = true;
  }
  say(data: LayoutReport): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  answer(id: number): void {
    this.say({ id, kind: 'done', numbers: numbersOf(input, { ...arrangePlain(input), fallback: false }) });
  }
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('an answer comes from the worker', async () => {
  const { requestLayout } = await import('./layoutClient.ts');
  const layout = requestLayout(input);
  FakeWorker.last?.answer(1);
  expect((await layout).boxes.size).toBe(42);
});

test('a newer request makes the older one give up, and its late answer is dropped', async () => {
  const { requestLayout } = await import('./layoutClient.ts');
  const older = requestLayout(input);
  const newer = requestLayout(input);
  await expect(older).rejects.toMatchObject({ name: 'AbortError' });
  FakeWorker.last?.answer(1);
  const late = await Promise.race([newer, Promise.resolve('still open')]);
  expect(late).toBe('still open');
  FakeWorker.last?.answer(2);
  expect((await newer).boxes.size).toBe(42);
});

test('a signal stops a request, before and after it was made', async () => {
  const { requestLayout } = await import('./layoutClient.ts');
  await expect(requestLayout(input, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  });
  const control = new AbortController();
  const layout = requestLayout(input, { signal: control.signal });
  control.abort();
  await expect(layout).rejects.toMatchObject({ name: 'AbortError' });
});

test('without a worker, or if it fails, the plain arrangement is given', async () => {
  const { requestLayout } = await import('./layoutClient.ts');
  const layout = requestLayout(input);
  FakeWorker.last?.dispatchEvent(new Event('error'));
  expect((await layout).fallback).toBe(true);
  vi.stubGlobal('Worker', undefined);
  expect((await requestLayout(input)).fallback).toBe(true);
});

test('a worker that reports a failure is not asked again', async () => {
  const { requestLayout } = await import('./layoutClient.ts');
  const layout = requestLayout(input);
  const first = FakeWorker.last;
  first?.say({ id: 1, kind: 'failed' });
  expect((await layout).fallback).toBe(true);
  expect(first?.isStopped).toBe(true);
  const next = requestLayout(input);
  expect(FakeWorker.last).not.toBe(first);
  FakeWorker.last?.answer(2);
  expect((await next).fallback).toBe(false);
});

test('after the time limit the work is stopped and the plain arrangement given', async () => {
  vi.useFakeTimers();
  const { requestLayout } = await import('./layoutClient.ts');
  const layout = requestLayout(input, { limitMs: 50 });
  vi.advanceTimersByTime(51);
  expect((await layout).fallback).toBe(true);
  expect(FakeWorker.last?.isStopped).toBe(true);
});

test('progress is told while the request is open, and not after', async () => {
  const { requestLayout } = await import('./layoutClient.ts');
  const told: number[] = [];
  const layout = requestLayout(input, { onProgress: ({ share }) => told.push(share) });
  const say = (id: number, share: number) =>
    FakeWorker.last?.say({ id, kind: 'progress', progress: { share, stage: 'routing' } });
  say(1, 0.4);
  say(7, 0.5);
  FakeWorker.last?.answer(1);
  say(1, 0.9);
  await layout;
  expect(told).toEqual([0.4]);
});

test('dropping a long layout stops its work, dropping a short one only its answer', async () => {
  const { requestLayout } = await import('./layoutClient.ts');
  const boxes = Array.from({ length: 400 }, (_, index) => ({ id: `b${index}`, width: 10, height: 10 }));
  const long: LayoutInput = { ...input, boxes };
  const short = requestLayout(input);
  const first = FakeWorker.last;
  const older = requestLayout(long);
  await expect(short).rejects.toMatchObject({ name: 'AbortError' });
  expect(first?.isStopped).toBe(false);
  const newer = requestLayout(input);
  await expect(older).rejects.toMatchObject({ name: 'AbortError' });
  expect(first?.isStopped).toBe(true);
  FakeWorker.last?.answer(3);
  expect((await newer).boxes.size).toBe(42);
});

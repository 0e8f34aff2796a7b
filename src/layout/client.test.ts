import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixtureInput } from './fixture.ts';
import { arrangePlain } from './plain.ts';

const input = fixtureInput(1.5);

/** Stands in for the browser's worker, which this room does not own. */
class FakeWorker extends EventTarget {
  static last: FakeWorker | undefined;
  readonly asked: { id: number }[] = [];
  constructor() {
    super();
    FakeWorker.last = this;
  }
  postMessage(message: { id: number }): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.asked.length = 0;
  }
  answer(id: number): void {
    this.dispatchEvent(new MessageEvent('message', { data: { id, result: arrangePlain(input) } }));
  }
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

test('an answer comes from the worker', async () => {
  const { requestLayout } = await import('./client.ts');
  const layout = requestLayout(input);
  FakeWorker.last?.answer(1);
  expect((await layout).boxes.size).toBe(42);
});

test('a newer request makes the older one give up, and its late answer is dropped', async () => {
  const { requestLayout } = await import('./client.ts');
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
  const { requestLayout } = await import('./client.ts');
  await expect(requestLayout(input, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  const control = new AbortController();
  const layout = requestLayout(input, control.signal);
  control.abort();
  await expect(layout).rejects.toMatchObject({ name: 'AbortError' });
});

test('without a worker, or if it fails, the plain arrangement is given', async () => {
  const { requestLayout } = await import('./client.ts');
  const layout = requestLayout(input);
  FakeWorker.last?.dispatchEvent(new Event('error'));
  expect((await layout).fallback).toBe(true);
  vi.stubGlobal('Worker', undefined);
  expect((await requestLayout(input)).fallback).toBe(true);
});

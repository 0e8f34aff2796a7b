import { afterEach, describe, expect, it, vi } from 'vitest';
import { atLeisure } from './atLeisure';

function* counting(steps: number, seen: number[] = []): Generator<undefined, string> {
  for (let step = 0; step < steps; step += 1) {
    seen.push(step);
    yield;
  }
  return 'done';
}

afterEach(() => vi.unstubAllGlobals());

describe('work at leisure', () => {
  it('comes to its end where the browser has no idle callbacks', async () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    expect(await atLeisure(counting(1000), new AbortController().signal)).toBe('done');
  });

  it('does no more in one moment than fits in it', async () => {
    const moments: number[] = [];
    const seen: number[] = [];
    vi.stubGlobal('requestIdleCallback', (call: IdleRequestCallback) => {
      moments.push(seen.length);
      let left = 3;
      queueMicrotask(() => call({ didTimeout: false, timeRemaining: () => (left -= 1) }));
    });
    expect(await atLeisure(counting(5, seen), new AbortController().signal)).toBe('done');
    expect(moments).toEqual([0, 2, 4]);
  });

  it('goes on where the page is never idle', async () => {
    vi.stubGlobal('requestIdleCallback', (call: IdleRequestCallback) => {
      queueMicrotask(() => call({ didTimeout: true, timeRemaining: () => 0 }));
    });
    expect(await atLeisure(counting(50), new AbortController().signal)).toBe('done');
  });

  it('ends when it is no longer wanted', async () => {
    const seen: number[] = [];
    const request = new AbortController();
    const work = atLeisure(counting(5, seen), request.signal);
    request.abort();
    await expect(work).rejects.toThrow(/abort/i);
    expect(seen).toEqual([]);
  });
});

import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_NAME, readSavedViews, withView, writeSavedViews } from './savedViews';

const KEY = 'standpoint.views.moscow-2016';
let kept = new Map<string, string>();

/** Storage as a browser has it; `full` lets nothing more in. */
function storage(isFull = false): Pick<Storage, 'getItem' | 'setItem'> {
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (isFull) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', storage());
});
afterEach(() => vi.unstubAllGlobals());

describe('saved views', () => {
  it('come back as they were kept, each map its own', () => {
    const views = withView(withView([], ' One side ', '?viewpoints=china'), 'Two', '');
    expect(writeSavedViews('moscow-2016', views)).toBe(true);
    expect(readSavedViews('moscow-2016')).toEqual({
      views: [
        { id: 1, name: 'One side', query: '?viewpoints=china' },
        { id: 2, name: 'Two', query: '' },
      ],
      trouble: null,
    });
    expect(readSavedViews('other')).toEqual({ views: [], trouble: null });
  });

  it('never have an id twice', () => {
    const views = withView(withView(withView([], 'a', ''), 'b', ''), 'c', '').filter(({ id }) => id !== 2);
    expect(withView(views, 'd', '').map(({ id }) => id)).toEqual([1, 3, 4]);
  });

  it('have names of a bearable length', () => {
    expect(withView([], 'x'.repeat(1000), '')[0]?.name).toHaveLength(LONGEST_NAME);
  });

  it.each([
    'no json',
    '[]',
    '{"version":2,"views":[]}',
    '{"version":1,"views":[{"id":1,"name":"a"}]}',
    '{"version":1,"views":[{"id":1,"name":"a","query":""},{"id":1,"name":"b","query":""}]}',
  ])('are set aside where they cannot be read: %s', (bytes) => {
    kept.set(KEY, bytes);
    expect(readSavedViews('moscow-2016')).toEqual({ views: [], trouble: 'unreadable' });
    expect(writeSavedViews('moscow-2016', withView([], 'new', ''))).toBe(true);
    expect(kept.get(`${KEY}.unreadable`)).toBe(bytes);
    expect(readSavedViews('moscow-2016').views).toHaveLength(1);
  });

  it('say where a browser keeps nothing, or has no room', () => {
    vi.stubGlobal('localStorage', storage(true));
    expect(writeSavedViews('moscow-2016', [])).toBe(false);
    vi.stubGlobal('localStorage', undefined);
    expect(readSavedViews('moscow-2016')).toEqual({ views: [], trouble: 'blocked' });
    expect(writeSavedViews('moscow-2016', [])).toBe(false);
  });

  it('read anything without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (bytes) => {
        kept.set(KEY, bytes);
        expect(readSavedViews('moscow-2016').views).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

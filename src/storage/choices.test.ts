import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readKeysOn, readTheme, writeKeysOn, writeTheme } from './preferences';
import { readProgress, writeProgress } from './progress';
import { memoryStorage } from './testing/fakeStorage';

beforeEach(() => vi.stubGlobal('localStorage', memoryStorage()));
afterEach(() => vi.unstubAllGlobals());

describe('colours', () => {
  it('are the system’s until the reader chooses', () => {
    expect(readTheme()).toBeNull();
    writeTheme('dark');
    expect(readTheme()).toBe('dark');
    writeTheme('light');
    expect(readTheme()).toBe('light');
  });

  it('are the system’s where something else is kept', () => {
    localStorage.setItem('standpoint.theme', 'purple');
    expect(readTheme()).toBeNull();
  });
});

describe('single keys', () => {
  it('work until the reader switches them off, and again when they are switched on', () => {
    expect(readKeysOn()).toBe(true);
    writeKeysOn(false);
    expect(readKeysOn()).toBe(false);
    writeKeysOn(true);
    expect([readKeysOn(), localStorage.length]).toEqual([true, 0]);
  });
});

describe('what was read', () => {
  it('is kept for each map, and forgotten on purpose', () => {
    writeProgress('a', new Set(['one', 'two']));
    expect([readProgress('a'), readProgress('b')]).toEqual([['one', 'two'], []]);
    writeProgress('a', []);
    expect([readProgress('a'), localStorage.length]).toEqual([[], 0]);
  });

  it.each(['{', '{"a": 1}', '7', '[1, null, {}]'])('is nothing where %s is kept', (bytes) => {
    localStorage.setItem('standpoint.read.a', bytes);
    expect(readProgress('a')).toEqual([]);
  });
});

it.each([
  ['keeps nothing', undefined],
  ['has no room', memoryStorage(true)],
])('a browser that %s is no error', (_, storage) => {
  vi.stubGlobal('localStorage', storage);
  writeTheme('dark');
  writeKeysOn(false);
  writeProgress('a', ['one']);
  expect([readTheme(), readKeysOn(), readProgress('a')]).toEqual([null, true, []]);
});

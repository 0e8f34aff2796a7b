import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readKeysOn, writeKeysOn } from '@/storage/preferences';
import { readProgress, writeProgress } from '@/storage/progress';
import { stubStorage } from '@/storage/testing/fakeStorage';
import { createAppStore } from '@/store/store';
import { EXAMPLE } from '@/store/testing/openStore';
import { UNKEPT } from '@/view/mapName';
import { FIRST_VIEW } from '@/view/settings';
import { connectPersistence } from './persistence';

beforeEach(stubStorage);
afterEach(() => void vi.unstubAllGlobals());

/** A connected store in which a map is open. */
function connected(key = EXAMPLE.key) {
  const store = createAppStore();
  connectPersistence(store);
  store.getState().openMap({ ...EXAMPLE, key }, { ...FIRST_VIEW, map: key }, []);
  return store;
}

describe('what this browser keeps', () => {
  it('is whether single keys work', () => {
    writeKeysOn(false);
    const store = connected();
    expect(store.getState().areKeysOn).toBe(false);
    store.getState().setKeysOn(true);
    expect(readKeysOn()).toBe(true);
  });

  it('is what was read of a map, and comes back with it', () => {
    writeProgress(EXAMPLE.key, ['safer']);
    const store = connected();
    expect([...store.getState().read]).toEqual(['safer']);
    store.getState().selectClaim('drivers');
    expect([...store.getState().read]).toEqual(['safer', 'drivers']);
    expect(readProgress(EXAMPLE.key)).toEqual(['safer', 'drivers']);
  });

  it('keeps what another tab has read meanwhile', () => {
    const store = connected();
    writeProgress(EXAMPLE.key, ['deaths']);
    store.getState().selectClaim('drivers');
    expect(readProgress(EXAMPLE.key)).toEqual(['deaths', 'drivers']);
  });

  it('goes when the reader forgets it on purpose', () => {
    writeProgress(EXAMPLE.key, ['safer']);
    connected().getState().setRead([]);
    expect(readProgress(EXAMPLE.key)).toEqual([]);
  });

  it('is nothing of a map that is not kept itself', () => {
    const store = connected(`${UNKEPT}1`);
    store.getState().selectClaim('drivers');
    expect(localStorage).toHaveLength(0);
  });
});

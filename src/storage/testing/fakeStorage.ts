/** Browser storage in memory, for one test. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as base from 'fake-indexeddb';
import { vi } from 'vitest';

/** `localStorage` as a browser has it. @param isFull lets nothing in */
export function memoryStorage(isFull = false): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (place) => [...kept.keys()][place] ?? null,
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => {
      if (isFull) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

/** Puts empty storage in the browser's place; `vi.unstubAllGlobals` takes it away. */
export function stubStorage(): void {
  for (const [name, value] of Object.entries(base)) if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', memoryStorage());
}

/** The maps of the library, kept current, and the actions on them. */
import { useCallback, useEffect, useState } from 'react';
import {
  changeKept,
  type KeptMap,
  type LibraryEntry,
  putBack,
  readLibrary,
  removeKept,
  watchLibrary,
} from '@/storage/library';

export interface LibraryState {
  /** `null` until they are read. */
  readonly entries: readonly LibraryEntry[] | null;
  /** The map that was just removed and can be restored. */
  readonly removed: KeptMap | null;
  /** What has happened, or why not, in a sentence. */
  readonly said: string;
  readonly say: (words: string) => void;
  readonly rename: (entry: LibraryEntry, name: string) => void;
  readonly remove: (entry: LibraryEntry) => void;
  readonly bringBack: () => void;
}

export function useLibrary(): LibraryState {
  const [entries, setEntries] = useState<readonly LibraryEntry[] | null>(null);
  const [removed, setRemoved] = useState<KeptMap | null>(null);
  const [said, say] = useState('');
  const tell = useCallback((error: unknown): void => {
    say(error instanceof Error ? error.message : String(error));
  }, []);
  const reload = useCallback((): void => {
    readLibrary().then(setEntries, (error: unknown) => {
      setEntries([]);
      tell(error);
    });
  }, [tell]);
  useEffect(() => {
    reload();
    return watchLibrary(reload);
  }, [reload]);
  /** Makes a change, then reads the library again. */
  const change = (work: Promise<unknown>, words: string): void => {
    work.then(() => say(words), tell).finally(reload);
  };
  return {
    entries,
    removed,
    said,
    say,
    rename: ({ key }, name) => change(changeKept(key, { name, isRenamed: true }), 'Renamed.'),
    remove: ({ key }) =>
      change(
        removeKept(key).then((kept) => setRemoved(kept ?? null)),
        '',
      ),
    bringBack: () => {
      if (removed === null) return;
      setRemoved(null);
      change(putBack(removed), 'It is back.');
    },
  };
}

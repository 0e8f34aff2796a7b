/** The library (IndexedDB). What the browser refuses changes nothing and rejects with a sentence for the reader. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { OWN } from '@/view/mapName';
import { writeProgress } from './progress';
import { writeSavedViews } from './savedViews';

/** A map in the list of the library. */
export interface LibraryEntry {
  /** Its name in an address; begins with `OWN`, as no shipped map does. */
  readonly key: string;
  /** The map's title, or the reader's name for it. */
  readonly name: string;
  /** Whether the reader has renamed it. */
  readonly isRenamed: boolean;
  readonly question: string;
  readonly claims: number;
  readonly relations: number;
  readonly speakers: number;
  /** The id of its format in the registry. */
  readonly format: string;
  /** The name of its file; empty if it was pasted. */
  readonly file: string;
  /** SHA-256 of the original, hexadecimal; `null` if the browser computes none. */
  readonly digest: string | null;
  /** The size of both files. */
  readonly bytes: number;
  /** When it was last opened, ms since 1970. */
  readonly read: number;
}

export interface KeptFiles {
  readonly key: string;
  /** In our own format. */
  readonly map: Blob;
  readonly original: Blob;
  /** The report as JSON. */
  readonly report: string;
}

/** A map with its files. */
export interface KeptMap {
  readonly entry: LibraryEntry;
  readonly files: KeptFiles;
}

interface Library extends DBSchema {
  entries: { key: string; value: LibraryEntry };
  files: { key: string; value: KeptFiles };
}

const NAME = 'standpoint';
const CHANGES = 'standpoint.library';

/** All entries, the last opened first. */
export function readLibrary(): Promise<readonly LibraryEntry[]> {
  return withLibrary(async (library) => {
    const entries = await library.getAll('entries');
    return entries.toSorted((a, b) => b.read - a.read);
  });
}

/** One map with its files; `undefined` if the library does not have it. */
export function readKept(key: string): Promise<KeptMap | undefined> {
  return withLibrary(async (library) => {
    const transaction = library.transaction(['entries', 'files']);
    const [entry, files] = await Promise.all([
      transaction.objectStore('entries').get(key),
      transaction.objectStore('files').get(key),
    ]);
    return entry === undefined || files === undefined ? undefined : { entry, files };
  });
}

/** A map to be stored; it gets its key here. */
export interface NewMap extends Omit<LibraryEntry, 'key' | 'name' | 'isRenamed' | 'bytes' | 'read'> {
  readonly title: string;
  readonly files: Omit<KeptFiles, 'key'>;
}

/** Stores a map. One from the same bytes is replaced and keeps its key and name. @param now ms since 1970 */
export function keepMap({ title, files, ...facts }: NewMap, now: number): Promise<LibraryEntry> {
  return withLibrary(async (library) => {
    const transaction = library.transaction(['entries', 'files'], 'readwrite');
    const all = await transaction.objectStore('entries').getAll();
    const isSame = (entry: LibraryEntry): boolean =>
      entry.digest !== null && entry.digest === facts.digest && entry.format === facts.format;
    const known = all.find(isSame);
    const key = known?.key ?? freeKey(title, new Set(all.map((entry) => entry.key)));
    const name = known?.isRenamed === true ? known.name : title;
    const bytes = files.map.size + files.original.size;
    const entry = { ...facts, key, name, isRenamed: known?.isRenamed ?? false, bytes, read: now };
    await write(transaction, { entry, files: { ...files, key } });
    if (known === undefined) forgetTraces(key);
    return entry;
  });
}

/** Changes an entry, if it is still in the library. */
export function changeKept(
  key: string,
  change: Partial<Pick<LibraryEntry, 'name' | 'isRenamed' | 'read'>>,
): Promise<void> {
  return withLibrary(async (library) => {
    const transaction = library.transaction('entries', 'readwrite');
    const entry = await transaction.store.get(key);
    if (entry !== undefined) await transaction.store.put({ ...entry, ...change });
    await transaction.done;
    tellOthers();
  });
}

/** Removes a map, and returns it for `putBack`. */
export async function removeKept(key: string): Promise<KeptMap | undefined> {
  const kept = await readKept(key);
  return withLibrary(async (library) => {
    const transaction = library.transaction(['entries', 'files'], 'readwrite');
    await Promise.all([
      transaction.objectStore('entries').delete(key),
      transaction.objectStore('files').delete(key),
      transaction.done,
    ]);
    tellOthers();
    return kept;
  });
}

/** Puts a removed map back; under another key if its own is taken by now. */
export function putBack({ entry, files }: KeptMap): Promise<void> {
  return withLibrary(async (library) => {
    const transaction = library.transaction(['entries', 'files'], 'readwrite');
    const taken = new Set(await transaction.objectStore('entries').getAllKeys());
    const key = taken.has(entry.key) ? freeKey(entry.name, taken) : entry.key;
    await write(transaction, { entry: { ...entry, key }, files: { ...files, key } });
  });
}

async function write(
  transaction: IDBPTransaction<Library, ('entries' | 'files')[], 'readwrite'>,
  { entry, files }: KeptMap,
): Promise<void> {
  const [entries, all] = [transaction.objectStore('entries'), transaction.objectStore('files')];
  await Promise.all([entries.put(entry), all.put(files), transaction.done]);
  tellOthers();
}

/** Calls back when this or another tab has changed the library. Returns how to stop it. */
export function watchLibrary(onChange: () => void): () => void {
  const channel = new BroadcastChannel(CHANGES);
  channel.addEventListener('message', onChange);
  return () => channel.close();
}

function tellOthers(): void {
  const channel = new BroadcastChannel(CHANGES);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
  channel.postMessage(null);
  channel.close();
}

/** `my.` and the title's words, with a number where another map has that key. */
function freeKey(title: string, taken: ReadonlySet<string>): string {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .match(/[a-z0-9]+/g) ?? ['map'];
  const plain = `${OWN}${words.join('-').slice(0, 60).replace(/-$/, '')}`;
  if (!taken.has(plain)) return plain;
  let number = 2;
  while (taken.has(`${plain}-${number}`)) number += 1;
  return `${plain}-${number}`;
}

/** Forgets the progress and views that a removed map of this key has left. */
function forgetTraces(key: string): void {
  writeProgress(key, []);
  writeSavedViews(key, []);
}

/** Opens the library, works on it and closes it. */
async function withLibrary<T>(work: (library: IDBPDatabase<Library>) => Promise<T>): Promise<T> {
  let library: IDBPDatabase<Library> | undefined;
  try {
    library = await openDB<Library>(NAME, 1, {
      upgrade: (base) => {
        base.createObjectStore('entries', { keyPath: 'key' });
        base.createObjectStore('files', { keyPath: 'key' });
      },
    });
    return await work(library);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    const sentence = isFull
      ? 'This browser has no room left for maps. Remove a map from the library, or free some disk space.'
      : 'This browser does not let the page save anything, or its storage cannot be read.';
    throw new Error(sentence, { cause: error });
  } finally {
    // An open connection would block a newer page in another tab.
    library?.close();
  }
}

/**
 * The reader's own library: maps that were opened here, kept by this browser (IndexedDB) with their report and the
 * bytes that they came from. Every function rejects with a sentence for the reader where the browser refuses, and
 * what is kept already stays as it is.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { OWN } from '@/view/mapName';
import { writeProgress } from './progress';
import { writeSavedViews } from './savedViews';

/** What is told of a map in the list. */
export interface LibraryEntry {
  /** Names it in an address; no shipped map has such a name, since it begins with `OWN`. */
  readonly key: string;
  /** The map's title, or what the reader has called it. */
  readonly name: string;
  /** Whether the reader has given the name. */
  readonly isRenamed: boolean;
  readonly question: string;
  readonly claims: number;
  readonly relations: number;
  readonly speakers: number;
  /** The format that it came in (its id in the registry of formats), and its file's name; empty if pasted. */
  readonly format: string;
  readonly file: string;
  /** SHA-256 of the original, hexadecimal; `null` where the browser computes none. */
  readonly digest: string | null;
  /** How many bytes both files have. */
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

/** A map with its files, as one that is about to be kept, or was removed and may come back. */
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

/** All that is kept, what was read last first. */
export function readLibrary(): Promise<readonly LibraryEntry[]> {
  return withLibrary(async (library) => {
    const entries = await library.getAll('entries');
    return entries.toSorted((a, b) => b.read - a.read);
  });
}

/** One map with its files; `undefined` where none of that key is kept. */
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

/** What a map that is to be kept brings; its key is given out here. */
export interface NewMap extends Omit<LibraryEntry, 'key' | 'name' | 'isRenamed' | 'bytes' | 'read'> {
  readonly title: string;
  readonly files: Omit<KeptFiles, 'key'>;
}

/**
 * Keeps a map. One that came out of the same bytes takes the place of the earlier one, whose key and name stay.
 * @param now ms since 1970
 */
export function keepMap({ title, files, ...facts }: NewMap, now: number): Promise<LibraryEntry> {
  return withLibrary(async (library) => {
    const transaction = library.transaction(['entries', 'files'], 'readwrite');
    const entries = transaction.objectStore('entries');
    const all = await entries.getAll();
    const isSame = (entry: LibraryEntry): boolean =>
      entry.digest !== null && entry.digest === facts.digest && entry.format === facts.format;
    const known = all.find(isSame);
    const key = known?.key ?? freeKey(title, new Set(all.map((entry) => entry.key)));
    const name = known?.isRenamed === true ? known.name : title;
    const bytes = files.map.size + files.original.size;
    const entry = { ...facts, key, name, isRenamed: known?.isRenamed ?? false, bytes, read: now };
    await Promise.all([
      entries.put(entry),
      transaction.objectStore('files').put({ ...files, key }),
      transaction.done,
    ]);
    if (known === undefined) forgetTraces(key);
    tellOthers();
    return entry;
  });
}

/** Changes what is told of a map, if it is still kept. */
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

/** Removes a map, and gives it back for whoever may want it again. */
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

/** Puts a map back as it was; under another key where its own has been given out since. */
export function putBack({ entry, files }: KeptMap): Promise<void> {
  return withLibrary(async (library) => {
    const transaction = library.transaction(['entries', 'files'], 'readwrite');
    const entries = transaction.objectStore('entries');
    const taken = new Set(await entries.getAllKeys());
    const key = taken.has(entry.key) ? freeKey(entry.name, taken) : entry.key;
    await Promise.all([
      entries.put({ ...entry, key }),
      transaction.objectStore('files').put({ ...files, key }),
      transaction.done,
    ]);
    tellOthers();
  });
}

/** Calls back when this or another tab has changed the library. Returns the function that ends it. */
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

/** What an earlier map of this key, long removed, has left: what was read of it, and its views. */
function forgetTraces(key: string): void {
  writeProgress(key, []);
  writeSavedViews(key, []);
}

/** Does something with the library, and says in a sentence for the reader where the browser refuses it. */
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
    // A newer page in another tab would wait for it.
    library?.close();
  }
}

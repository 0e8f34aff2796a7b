/** The maps that ship with the site, fetched from beside it. */
import { shippedMaps } from 'virtual:shipped-maps';
import type { CatalogueEntry } from './catalogue';
import { shippedAddress, takeAnswer } from './firstFetch';

/** Every folder of `data/` that has a map, in the order of their names. */
export const catalogue: readonly CatalogueEntry[] = shippedMaps;

/** The files of one map as they are, unchecked. */
export interface ShippedFiles {
  readonly map: ArrayBuffer;
  /** By the name of the file; a text that could not be fetched has no entry. */
  readonly texts: ReadonlyMap<string, string>;
  /** Parsed JSON, or `null` where there are none. They may come later than the rest, and never reject. */
  readonly positions: Promise<unknown>;
}

/**
 * Fetches a map's files side by side. Rejects with a sentence for a reader if the map itself does not come, and
 * with an `AbortError` when `signal` ends it.
 */
export async function fetchShipped(entry: CatalogueEntry, signal: AbortSignal): Promise<ShippedFiles> {
  const get = <T>(file: string, read: (answer: Response) => Promise<T>): Promise<T | null> =>
    fetchAs(shippedAddress(entry, file), read, signal);
  const asText = (answer: Response): Promise<string> => answer.text();
  const positions = get('positions.json', (answer): Promise<unknown> => answer.json());
  const [map, ...texts] = await Promise.all([
    get('map.json', (answer) => answer.arrayBuffer()),
    ...entry.texts.map(async (file) => [file, await get(file, asText)] as const),
  ]);
  signal.throwIfAborted();
  if (map === null) {
    throw new Error(
      `The map “${entry.title}” could not be fetched. Check the connection and load the page again.`,
    );
  }
  const came = texts.flatMap(([file, text]) => (text === null ? [] : [[file, text] as const]));
  return { map, texts: new Map(came), positions };
}

/** `null` for a file that is not there, does not come, or cannot be read as what it should be. */
async function fetchAs<T>(
  address: string,
  read: (answer: Response) => Promise<T>,
  signal: AbortSignal,
): Promise<T | null> {
  try {
    const answer = await (takeAnswer(address) ?? fetch(address, { signal }));
    return answer.ok ? await read(answer) : null;
  } catch {
    return null;
  }
}

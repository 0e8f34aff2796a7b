/** Fetches the files of the maps that ship with the site. */
import type { CatalogueEntry } from './catalogue';

/** Early answers by address, until they are read: an answer can be read only once. */
const ahead = new Map<string, Promise<Response>>();

/** Fetches a map's files before they are needed. */
export function fetchAhead(entry: CatalogueEntry): void {
  for (const file of ['map.json', 'positions.json', ...entry.texts]) {
    const address = addressOf(entry, file);
    const answer = fetch(address);
    // Whoever reads it sees the failure.
    answer.catch(() => undefined);
    ahead.set(address, answer);
  }
}

/** The files of one map, unchecked. */
export interface ShippedFiles {
  readonly map: ArrayBuffer;
  /** By file name; a text that could not be fetched has no entry. */
  readonly texts: ReadonlyMap<string, string>;
  /** Parsed JSON, or `null` if there are none. May come later than the rest; never rejects. */
  readonly positions: Promise<unknown>;
}

/** Fetches the files in parallel. Rejects with an `AbortError`, or with a sentence if the map cannot be loaded. */
export async function fetchShipped(entry: CatalogueEntry, signal: AbortSignal): Promise<ShippedFiles> {
  /** `null` for a file that cannot be loaded, or not be read as what it should be. */
  const get = async <T>(file: string, read: (answer: Response) => Promise<T>): Promise<T | null> => {
    const address = addressOf(entry, file);
    try {
      const coming = ahead.get(address) ?? fetch(address, { signal });
      ahead.delete(address);
      const answer = await coming;
      return answer.ok ? await read(answer) : null;
    } catch {
      return null;
    }
  };
  const positions = get('positions.json', (answer): Promise<unknown> => answer.json());
  const [map, ...texts] = await Promise.all([
    get('map.json', (answer) => answer.arrayBuffer()),
    ...entry.texts.map(async (file) => [file, await get(file, (answer) => answer.text())] as const),
  ]);
  signal.throwIfAborted();
  if (map === null) {
    throw new Error(
      `The map “${entry.title}” could not be loaded. Check your connection and reload the page.`,
    );
  }
  const came = texts.flatMap(([file, text]) => (text === null ? [] : [[file, text] as const]));
  return { map, texts: new Map(came), positions };
}

function addressOf({ id }: CatalogueEntry, file: string): string {
  return `${import.meta.env.BASE_URL}maps/${id}/${encodeURIComponent(file)}`;
}

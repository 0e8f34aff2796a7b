/** The files of the maps that ship with the site, fetched from beside it. */
import type { CatalogueEntry } from './catalogue';

/** Answers that were asked for ahead and that nobody has read yet, by address; an answer can be read only once. */
const ahead = new Map<string, Promise<Response>>();

/** Asks for a map's files before anybody needs them. */
export function fetchAhead(entry: CatalogueEntry): void {
  for (const file of ['map.json', 'positions.json', ...entry.texts]) {
    const address = addressOf(entry, file);
    const answer = fetch(address);
    // Whoever reads it hears of a failure; until then nobody needs to.
    answer.catch(() => undefined);
    ahead.set(address, answer);
  }
}

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
    fetchAs(addressOf(entry, file), read, signal);
  const asText = (answer: Response): Promise<string> => answer.text();
  const positions = get('positions.json', (answer): Promise<unknown> => answer.json());
  const [map, ...texts] = await Promise.all([
    get('map.json', (answer) => answer.arrayBuffer()),
    ...entry.texts.map(async (file) => [file, await get(file, asText)] as const),
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

/** `null` for a file that is not there, does not come, or cannot be read as what it should be. */
async function fetchAs<T>(
  address: string,
  read: (answer: Response) => Promise<T>,
  signal: AbortSignal,
): Promise<T | null> {
  try {
    const coming = ahead.get(address) ?? fetch(address, { signal });
    ahead.delete(address);
    const answer = await coming;
    return answer.ok ? await read(answer) : null;
  } catch {
    return null;
  }
}

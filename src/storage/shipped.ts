/** The maps that ship with the site, fetched from beside it. */
import { shippedMaps } from 'virtual:shipped-maps';
import type { CatalogueEntry } from './catalogue';

/** Every folder of `data/` that has a map, in the order of their names. */
export const catalogue: readonly CatalogueEntry[] = shippedMaps;

/** The files of one map as they are, unchecked. A text that could not be fetched has no entry. */
export interface ShippedFiles {
  readonly map: string;
  readonly texts: ReadonlyMap<string, string>;
  /** Parsed JSON, or `null` where the build could compute none. */
  readonly positions: unknown;
}

/** Fetches a map's files side by side. Throws a sentence for a reader if the map itself does not come. */
export async function fetchShipped(entry: CatalogueEntry): Promise<ShippedFiles> {
  const at = (file: string): string =>
    `${import.meta.env.BASE_URL}maps/${entry.id}/${encodeURIComponent(file)}`;
  const [map, positions, ...texts] = await Promise.all([
    fetchText(at('map.json')),
    fetchText(at('positions.json')),
    ...entry.texts.map((file) => fetchText(at(file))),
  ]);
  if (map === null) {
    throw new Error(
      `The map “${entry.title}” could not be fetched. Check the connection and load the page again.`,
    );
  }
  return {
    map,
    texts: new Map(
      entry.texts.flatMap((file, index) => {
        const text = texts[index] ?? null;
        return text === null ? [] : [[file, text] as const];
      }),
    ),
    positions: positions === null ? null : parse(positions),
  };
}

async function fetchText(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

/** Positions are a convenience: without them the page computes its own. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The list of the maps that ship. */
import { shippedMaps } from 'virtual:shipped-maps';

/** A shipped map as the build found it in `data/`: enough to name it before it is read. */
export interface CatalogueEntry {
  readonly id: string;
  /** The size of the map's file. */
  readonly bytes: number;
  /** SHA-256 of map and texts (by file name), in hexadecimal; `undefined` if the build did not find them sound. */
  readonly proof: { readonly map: string; readonly texts: Readonly<Record<string, string>> } | undefined;
  /** Names of the text files beside the map. */
  readonly texts: readonly string[];
  readonly title: string;
  readonly question: string;
  readonly publisher: string | undefined;
  /** ISO 8601 date, as exact as known. */
  readonly published: string | undefined;
  readonly claims: number;
  readonly speakers: number;
}

/** Every folder of `data/` that has a map, in the order of their names. */
export const catalogue: readonly CatalogueEntry[] = shippedMaps;

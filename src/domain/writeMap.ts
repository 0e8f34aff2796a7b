import type { ArgumentMap } from './schema';

/**
 * Writes a map as the text of its file: two spaces a level, keys in the order they have in the map, a line
 * end at the end. Reading it again gives an equal map.
 */
export function writeMap(map: ArgumentMap): string {
  return `${JSON.stringify(map, null, 2)}\n`;
}

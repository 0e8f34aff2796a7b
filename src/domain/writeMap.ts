import type { ArgumentMap } from './schema';

/**
 * Writes a map as the text of its file: two spaces a level, keys in the order they have in the map, a line
 * end at the end. Reading it again gives an equal map.
 */
export function writeMap(map: ArgumentMap): string {
  return `${JSON.stringify(map, null, 2)}\n`;
}

/** The same map with the texts of its sources inside, where they are here. */
export function withTexts(map: ArgumentMap, texts: ReadonlyMap<string, string>): ArgumentMap {
  const sources = map.sources.map((source) => {
    const { text, ...rest } = source;
    const body = texts.get(source.id);
    return text === undefined || body === undefined ? source : { ...rest, body };
  });
  return { ...map, sources };
}

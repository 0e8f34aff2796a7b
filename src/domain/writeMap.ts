import type { ArgumentMap } from './schema';

/** The text of a map file, with two spaces for each level and a final line end. Reading it gives an equal map. */
export function writeMap(map: ArgumentMap): string {
  return `${JSON.stringify(map, null, 2)}\n`;
}

/** The same map with the texts of its sources inside, if they are available. */
export function withTexts(map: ArgumentMap, texts: ReadonlyMap<string, string>): ArgumentMap {
  const sources = map.sources.map((source) => {
    const { text, ...rest } = source;
    const body = texts.get(source.id);
    return text === undefined || body === undefined ? source : { ...rest, body };
  });
  return { ...map, sources };
}

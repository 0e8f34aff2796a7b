/** Writes our own format: everything, with the texts of the sources inside, so that one file is the whole debate. */
import type { ArgumentMap } from '@/domain/schema';
import { writeMap } from '@/domain/writeMap';
import type { Beside, Writer, Written } from '../writers';

export const STANDPOINT_WRITER: Writer = {
  id: 'standpoint',
  label: 'Standpoint',
  use: 'everything, in one file',
  endings: ['.json'],
  mediaType: 'application/json',
  load: async () => writeStandpoint,
};

function writeStandpoint(map: ArgumentMap, { texts }: Beside): Written {
  return { text: writeMap(withTexts(map, texts)), losses: [] };
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

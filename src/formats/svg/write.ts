/** Writes a map as the picture that was drawn of it, and counts what a picture cannot show. */
import type { ArgumentMap } from '@/domain/schema';
import { leftOut, quotesOf } from '../losses';
import type { Beside, Written } from '../writer';

export function writeSvg(map: ArgumentMap, { texts, svg = '' }: Beside): Written {
  const { claims, relations, sources } = map;
  const notes = relations.filter(({ note }) => note !== undefined).length;
  const told = sources.filter(({ id }) => texts.has(id)).length;
  return {
    text: svg,
    losses: [
      ...leftOut('claim text', claims.length, 'A picture shows the gist of a claim.'),
      ...leftOut('quote', quotesOf(map).length, 'A picture has no room for quotes.'),
      ...leftOut('relation note', notes, 'A picture has no room for notes.'),
      ...leftOut('source text', told, 'A picture names its sources and has no room for their texts.'),
    ],
  };
}

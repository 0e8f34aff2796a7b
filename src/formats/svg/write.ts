/** Writes a map as the picture that was drawn of it, and counts what a picture cannot show. */
import type { ArgumentMap } from '@/domain/schema';
import { countQuotes, loss } from '../losses';
import type { Beside, Written } from '../writer';

export function writeSvg(map: ArgumentMap, { texts, svg = '' }: Beside): Written {
  const { claims, relations, sources } = map;
  const notes = relations.filter(({ note }) => note !== undefined).length;
  const told = sources.filter(({ id }) => texts.has(id)).length;
  return {
    text: svg,
    losses: [
      ...loss('left out', 'claim text', claims.length, 'A picture shows the gist of a claim.'),
      ...loss('left out', 'quote', countQuotes(map), 'A picture has no room for quotes.'),
      ...loss('left out', 'relation note', notes, 'A picture has no room for notes.'),
      ...loss(
        'left out',
        'source text',
        told,
        'A picture names its sources and has no room for their texts.',
      ),
    ],
  };
}

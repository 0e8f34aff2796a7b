/** What `convert` can write: the formats of the page, and the picture that the page saves by a button of its own. */
import type { ArgumentMap } from '@/domain/schema';
import { type Beside, WRITERS, type Writer, type Written } from '@/formats/writers';

const SVG_WRITER: Writer = {
  id: 'svg',
  label: 'SVG',
  use: 'a picture of the map',
  endings: ['.svg'],
  mediaType: 'image/svg+xml',
  drawsMap: true,
  load: async () => writePicture,
};

export const CLI_WRITERS: readonly Writer[] = [...WRITERS, SVG_WRITER];

/** A picture shows gists, speakers and relations; what it cannot show is counted. */
function writePicture({ claims, relations, sources }: ArgumentMap, { texts, svg = '' }: Beside): Written {
  const notes = [
    ['claim text', claims.length, 'A picture shows the gist of a claim.'],
    [
      'quote',
      [...claims, ...relations].reduce((sum, { quotes = [] }) => sum + quotes.length, 0),
      'A picture has no room for quotes.',
    ],
    [
      'relation note',
      relations.filter(({ note }) => note !== undefined).length,
      'A picture has no room for notes.',
    ],
    [
      'source text',
      sources.filter(({ id }) => texts.has(id)).length,
      'A picture names its sources and has no room for their texts.',
    ],
  ] as const;
  const losses = notes
    .filter(([, count]) => count > 0)
    .map(([kind, count, why]) => ({ effect: 'left out' as const, kind, count, why, places: [] }));
  return { text: svg, losses };
}

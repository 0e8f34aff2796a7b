/** A map as an SVG picture, drawn as the page draws it, without a page: laid out here, in the light colours. */
import { summaryOf, summaryWords } from '@/analysis/summary';
import { toGraph } from '@/domain/graph';
import type { ArgumentMap } from '@/domain/schema';
import { plainHighlights } from '@/drawing/shownHighlights';
import { LIGHT_PALETTE } from '@/drawing/palette';
import { type PictureOf, writeSvg } from '@/drawing/svg/svg';
import { toLayoutInput } from '@/drawing/toLayoutInput';
import { arrange } from '@/layout/arrange';
import { packLayout } from '@/layout/wire/packed';
import { estimateWidths } from './estimateWidths';

/** How long to look for good places, as a factor of what the page spends. */
const EFFORT = 3;

/**
 * The whole argument in landscape. It names its fonts and carries none: who shows it has them, or others.
 * @param linkCard where the cards lead in a page, which then says the question itself; `null` for a picture alone
 */
export async function drawMap(map: ArgumentMap, linkCard: PictureOf['linkCard']): Promise<string> {
  const input = toLayoutInput(map, null, 'landscape');
  const layout = packLayout(input, await arrange(input, { effort: EFFORT }));
  const graph = toGraph(map);
  return writeSvg({
    map,
    graph,
    layout,
    lens: 'argument',
    looks: plainHighlights(layout.packed),
    palette: LIGHT_PALETTE,
    measure: estimateWidths,
    telling: 'speakers',
    area: null,
    description: summaryWords(summaryOf(map, graph)),
    fonts: '',
    linkCard,
    frame: linkCard === null ? 'whole' : 'key',
  });
}

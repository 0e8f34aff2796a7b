/** A map as an SVG picture in the light colours, laid out here, and drawn as the page draws it. */
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

/** How long to improve the layout, as a factor of what the page spends. */
const EFFORT = 3;

/**
 * The whole argument in landscape. The picture names its fonts and embeds none.
 * @param linkCard where the cards lead in a page, which shows the question itself; `null` for a picture alone
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
    highlights: plainHighlights(layout.packed),
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

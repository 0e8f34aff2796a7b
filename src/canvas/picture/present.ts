/** Pictures of the map that is open: as it is on the screen, or whole and light for paper. */
import { selectEmphasis, selectGraph, selectOpen, selectPresent, selectVisible } from '@/store/selectors';
import { actions } from '@/store/store';
import { readTheme } from '../far/readPalette';
import { toLayoutInput } from '../toLayoutInput';
import { shippedLayout } from '../useMapLayout';
import { toHexPalette } from './colours';
import { areaInView, drawnNow } from './drawn';
import { fontsFor } from './fonts';
import { pictureLooks, plainLooks } from './looks';
import { joinInSlices } from './slices';
import { svgParts, writeSvg } from './svg';
import { canvasMeasure } from './type';

/** The whole map, or what of it is in view. */
export type PicturePart = 'whole' | 'view';

/**
 * The map as it stands on the screen, in its colours, as a standalone SVG with its fonts. Takes some short tasks;
 * `null` while no map is on the screen.
 * @param description what the picture shows, in words
 */
export async function presentSvg(part: PicturePart, description: string): Promise<string | null> {
  const drawn = drawnNow();
  if (drawn === null) return null;
  const { open, graph, layout } = drawn;
  const { map } = open;
  const state = actions();
  const shown = {
    visible: selectVisible(state),
    present: selectPresent(state),
    emphasis: selectEmphasis(state),
  };
  const words = [map.question, map.title, ...map.claims.map(({ gist }) => gist)];
  const names = [...map.speakers, ...map.viewpoints, ...map.topics].flatMap((named) => Object.values(named));
  const texts = [...words, ...names, ...map.sources.map(({ title }) => title), 'Az0“…'];
  const fonts = await fontsFor(texts.join(''));
  const parts = svgParts({
    map,
    graph,
    layout,
    looks: pictureLooks(layout.packed, shown),
    palette: toHexPalette(readTheme(document.body, 'page')),
    measure: canvasMeasure(),
    telling: 'speakers',
    area: part === 'view' ? areaInView() : null,
    description,
    fonts,
    frame: 'whole',
  });
  return joinInSlices(parts);
}

/** More claims than this make letters on paper that nobody reads. */
const MOST_ON_PAPER = 150;

/**
 * The whole argument in light colours for a sheet of paper in landscape, at once, set in the page's own fonts.
 * `null` where it would be too small to be read, or where no positions are at hand.
 */
export function paperSvg(description: string): string | null {
  const state = actions();
  const open = selectOpen(state);
  const graph = selectGraph(state);
  if (open === null || graph === null || open.map.claims.length > MOST_ON_PAPER) return null;
  const drawn = drawnNow();
  const input = toLayoutInput(open.map, null, 'landscape');
  const layout =
    shippedLayout(open.positions, input, 'landscape') ?? (drawn?.open === open ? drawn.layout : null);
  if (layout?.boxes.size !== open.map.claims.length) return null;
  return writeSvg({
    map: open.map,
    graph,
    layout,
    looks: plainLooks(layout.packed),
    palette: { ...toHexPalette(readTheme(document.body, 'light')), paper: '#ffffff' },
    measure: canvasMeasure(),
    telling: 'gists',
    area: null,
    description,
    fonts: '',
    frame: 'key',
  });
}

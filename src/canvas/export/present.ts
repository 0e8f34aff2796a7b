/** Pictures of the map that is open: as it is on the screen, or whole and light for paper. */
import type { ArgumentMap } from '@/domain/schema';
import { readTheme } from '@/drawing/canvas/readPalette';
import { HIGHLIGHT } from '@/drawing/highlight';
import { plainHighlights, shownHighlights } from '@/drawing/shownHighlights';
import { CARD } from '@/drawing/sizes';
import { LIGHT_PALETTE } from '@/drawing/palette';
import { toHexPalette } from '@/drawing/svg/plainColours';
import { writeInSlices } from '@/drawing/svg/slices';
import { type PictureOf, svgParts, writeSvg } from '@/drawing/svg/svg';
import { canvasMeasure } from '@/drawing/svg/type';
import { toLayoutInput } from '@/drawing/toLayoutInput';
import type { LayoutInput, PackedLayout } from '@/layout/types';
import type { OpenMap } from '@/store/state';
import { selectGraph, selectOpen } from '@/store/selectors/document';
import { selectEmphasis } from '@/store/selectors/highlights';
import { selectPresent, selectVisible } from '@/store/selectors/visible';
import { getState } from '@/store/store';
import { requestLayout, shippedLayout } from '../useMapLayout';
import { areaInView, drawnNow } from './currentMap';
import { fontsFor } from './embeddedFonts';
import { drawPng, type Png } from './png';

/** The whole map, or what of it is in view. */
export type PicturePart = 'whole' | 'view';

/** How large a picture is drawn at most, px in all: more would take hundreds of MB, or without words show no more. */
const MOST_PIXELS = 64_000_000;
const MOST_PIXELS_FAR = 8_000_000;
/** More cards than this take a browser many seconds to draw with their words, which would be too small to be read. */
const MOST_WITH_WORDS = 2000;

/**
 * The map as it stands on the screen, in its colours, as a standalone SVG with its fonts. Takes many short tasks.
 * `null` where there are no positions yet.
 * @param description what the picture shows, in words
 */
export async function presentSvg(part: PicturePart, description: string): Promise<Blob | null> {
  const of = pictureNow(part, description);
  return of === null ? null : written(of);
}

/** A drawn picture, and whether its cards have their words. */
export interface PresentPng extends Png {
  readonly hasWords: boolean;
}

/** The same drawn; very many cards without their words. Rejects with a sentence where it cannot be drawn. */
export async function presentPng(part: PicturePart, description: string): Promise<PresentPng | null> {
  const of = pictureNow(part, description);
  if (of === null) return null;
  const hasWords = countIn(of) <= MOST_WITH_WORDS;
  const svg = await written(hasWords ? of : { ...of, telling: 'nothing' });
  return { ...(await drawPng(svg, hasWords ? MOST_PIXELS : MOST_PIXELS_FAR)), hasWords };
}

async function written(of: PictureOf): Promise<Blob> {
  const fonts = await fontsFor(lettersOf(of.map));
  return writeInSlices(svgParts({ ...of, fonts }), 'image/svg+xml');
}

/** All that a picture of the map may say, and what its frame says. */
function lettersOf({ question, title, claims, speakers, viewpoints, topics, sources }: ArgumentMap): string {
  return [
    'Az0“…',
    question,
    title,
    ...claims.map(({ gist }) => gist),
    ...speakers.map(({ name, short }) => short || name),
    ...[...viewpoints, ...topics].map(({ label }) => label),
    ...sources.map((source) => `${source.title}${source.publisher ?? ''}`),
  ].join('');
}

function pictureNow(part: PicturePart, description: string): PictureOf | null {
  const state = getState();
  const open = selectOpen(state);
  const graph = selectGraph(state);
  if (open === null || graph === null) return null;
  const drawn = drawnNow();
  const isDrawn = drawn?.open === open;
  // A list has no positions: then it is the whole argument, as it would stand there.
  const layout = isDrawn ? drawn.layout : shippedWhole(open);
  const lens = isDrawn ? drawn.lens : 'argument';
  if (layout === null) return null;
  const shown = {
    visible: selectVisible(state),
    present: selectPresent(state),
    emphasis: selectEmphasis(state),
  };
  return {
    map: open.map,
    graph,
    layout,
    lens,
    looks: shownHighlights(layout.packed, shown),
    palette: toHexPalette(readTheme(document.body, 'page')),
    measure: canvasMeasure(),
    telling: 'speakers',
    area: part === 'view' && isDrawn ? areaInView() : null,
    description,
    fonts: '',
    linkCard: null,
    frame: 'whole',
  };
}

/** How many cards are drawn. */
function countIn({ layout: { packed }, looks, area }: PictureOf): number {
  let count = 0;
  for (const [card, look] of looks.cards.entries()) {
    const x = packed.boxes[card * 2] ?? 0;
    const y = packed.boxes[card * 2 + 1] ?? 0;
    const isInView =
      area === null ||
      (x + CARD.width >= area.x &&
        x <= area.x + area.width &&
        y + CARD.height >= area.y &&
        y <= area.y + area.height);
    if (look !== HIGHLIGHT.absent && isInView) count += 1;
  }
  return count;
}

/** The positions of the whole argument for a screen that lies, as they came with the map. */
function shippedWhole(open: OpenMap): PackedLayout | null {
  return shippedLayout(open.positions, wholeInput(open), 'landscape');
}

function wholeInput({ map }: OpenMap): LayoutInput {
  return toLayoutInput(map, null, 'landscape');
}

/**
 * The whole map in light colours for a page that shows it, with cards that lead where it says; from the
 * positions of the whole argument, or of another lens where that is on the screen and they would have to be made
 * first. `null` where none can be had.
 */
export async function pageSvg(description: string, linkCard: PictureOf['linkCard']): Promise<string | null> {
  const state = getState();
  const open = selectOpen(state);
  const graph = selectGraph(state);
  if (open === null || graph === null) return null;
  const drawn = drawnNow();
  const isWhole = drawn?.open === open && drawn.layout.boxes.size === open.map.claims.length;
  const shipped = shippedWhole(open);
  const isDrawn = shipped === null && isWhole;
  const layout = shipped ?? (isDrawn ? drawn.layout : await requestLayout(wholeInput(open)));
  return writeSvg({
    map: open.map,
    graph,
    layout,
    lens: isDrawn ? drawn.lens : 'argument',
    looks: plainHighlights(layout.packed),
    palette: LIGHT_PALETTE,
    measure: canvasMeasure(),
    telling: 'speakers',
    area: null,
    description,
    fonts: '',
    linkCard,
    frame: linkCard === null ? 'whole' : 'key',
  });
}

/** More claims than this make letters on paper that nobody reads. */
const MOST_ON_PAPER = 150;

/**
 * The whole argument in light colours for a sheet of paper in landscape, at once, set in the page's own fonts.
 * `null` where it would be too small to be read, or where no positions are at hand.
 */
export function paperSvg(description: string): string | null {
  const state = getState();
  const open = selectOpen(state);
  const graph = selectGraph(state);
  if (open === null || graph === null || open.map.claims.length > MOST_ON_PAPER) return null;
  const drawn = drawnNow();
  const isArgument = drawn?.open === open && drawn.lens === 'argument';
  const layout = shippedWhole(open) ?? (isArgument ? drawn.layout : null);
  if (layout?.boxes.size !== open.map.claims.length) return null;
  return writeSvg({
    map: open.map,
    graph,
    layout,
    lens: 'argument',
    looks: plainHighlights(layout.packed),
    palette: { ...toHexPalette(readTheme(document.body, 'light')), paper: '#ffffff' },
    measure: canvasMeasure(),
    telling: 'gists',
    area: null,
    description,
    fonts: '',
    linkCard: null,
    frame: 'key',
  });
}

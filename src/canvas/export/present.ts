/** Pictures of the open map: as on the screen, or whole and light for paper. */
import type { ArgumentMap } from '@/domain/schema';
import { readTheme } from '@/drawing/canvas/readPalette';
import { HIGHLIGHT } from '@/drawing/highlight';
import { plainHighlights, shownHighlights } from '@/drawing/shownHighlights';
import { cardRect } from '@/drawing/scene';
import { LIGHT_PALETTE } from '@/drawing/palette';
import { toHexPalette } from '@/drawing/svg/plainColours';
import { writeInSlices } from '@/drawing/svg/slices';
import { type PictureOf, svgParts, writeSvg } from '@/drawing/svg/svg';
import { canvasMeasure } from '@/drawing/svg/type';
import { toLayoutInput } from '@/drawing/toLayoutInput';
import { meets } from '@/layout/bounds';
import type { LayoutInput, PackedLayout } from '@/layout/types';
import type { OpenMap } from '@/store/state';
import { selectGraph, selectOpen } from '@/store/selectors/document';
import { selectEmphasis } from '@/store/selectors/highlights';
import { selectPresent, selectVisible } from '@/store/selectors/visible';
import { getState } from '@/store/store';
import { requestLayout } from '../layoutPart';
import { shippedLayout } from '../useMapLayout';
import { areaInView, drawnNow } from './currentMap';
import { fontsFor } from './embeddedFonts';
import { drawPng, type Png } from './png';

/** The whole map, or the part in view. */
export type PicturePart = 'whole' | 'view';

/** Most px of a PNG: more would take hundreds of MB or, without words, show no more. */
const MOST_PIXELS = 64_000_000;
const MOST_PIXELS_FAR = 8_000_000;
/** Most cards to draw with words: more take a browser many seconds, and nobody could read them. */
const MOST_WITH_WORDS = 2000;

/**
 * The map as on the screen, in its colours, as a standalone SVG with fonts, written in many short tasks. `null`
 * without positions.
 * @param description the picture in words
 */
export async function presentSvg(part: PicturePart, description: string): Promise<Blob | null> {
  const of = pictureNow(part, description);
  return of === null ? null : written(of);
}

/** A drawn picture, and whether its cards have their words. */
export interface PresentPng extends Png {
  readonly hasWords: boolean;
}

/** The same as a PNG; very many cards have no words. Rejects with a sentence if it cannot be drawn. */
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

/** All letters that a picture and its frame may contain. */
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
  // The outline has no positions: then it is the argument lens.
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
    highlights: shownHighlights(layout.packed, shown),
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

/** The number of cards that the picture shows. */
function countIn({ layout: { packed }, highlights, area }: PictureOf): number {
  const isShown = (highlight: number, card: number): boolean =>
    highlight !== HIGHLIGHT.absent &&
    (area === null || meets(cardRect({ corners: packed.boxes }, card), area));
  return highlights.cards.filter(isShown).length;
}

/** The shipped positions of the whole argument in landscape. */
function shippedWhole(open: OpenMap): PackedLayout | null {
  return shippedLayout(open.positions, wholeInput(open), 'landscape');
}

function wholeInput({ map }: OpenMap): LayoutInput {
  return toLayoutInput(map, null, 'landscape');
}

/**
 * The whole map in light colours for an HTML page, with links on its cards. From the shipped positions, else those
 * on the screen, else a new layout. `null` without a map.
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
    highlights: plainHighlights(layout.packed),
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

/** Most claims on paper: more would make letters that nobody can read. */
const MOST_ON_PAPER = 150;

/**
 * The whole argument in light colours for a landscape sheet of paper, in the page's own fonts. Synchronous. `null`
 * where it would be too small to be read, or without positions.
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
    highlights: plainHighlights(layout.packed),
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

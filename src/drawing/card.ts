/** A card as shapes, from back to front. Pure. */
import { hueNumber } from '@/ui/hues';
import { depthAt } from './depth';
import { HIGHLIGHT, isFaded } from './highlight';
import { toLines, toOneLine } from './lines';
import type { Hue, Palette } from './palette';
import type { Scene } from './scene';
import type { BoxShape, CircleShape, Letters, Shape, TextShape } from './shape';
import { CARD, EDGE, GIST, GIST_ONLY, PADDING, PADDING_GIST_ONLY, SPEAKER, SPEAKER_NAME } from './sizes';

/** Whether cards show speaker and gist, the gist alone in larger letters, or nothing (from afar). */
export type Telling = 'speakers' | 'gists' | 'nothing';

export function tellingAt(zoom: number): Telling {
  const depth = depthAt(zoom);
  if (depth === 'far') return 'nothing';
  return depth === 'gist' ? 'gists' : 'speakers';
}

/** What every card is drawn from. */
export interface CardStyle {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly letters: Letters;
  readonly telling: Telling;
  /** Least width of a selected card's outline, whose own is too thin to be seen from afar. */
  readonly thinnest?: number;
}

/** Shapes of one card, relative to its top left corner. */
export function cardShapes(style: CardStyle, card: number, highlight: number): Shape[] {
  const { scene, palette, telling, thinnest = 0 } = style;
  const hue = palette.hues[hueNumber(scene.hues[card] ?? -1)];
  if (hue === undefined) return [];
  const shapes: Shape[] =
    telling === 'nothing'
      ? [{ ...WHOLE, fill: isFaded(highlight) ? hue.faded : hue.hue }]
      : [...frame(highlight, hue, palette), ...words(style, card, highlight, hue)];
  if (highlight === HIGHLIGHT.selected)
    shapes.push(outline(palette, Math.max(EDGE.outline.selected, thinnest)));
  if (highlight === HIGHLIGHT.found) shapes.push(outline(palette, EDGE.outline.found));
  return shapes;
}

/** A card's rectangle, `inset` px smaller on each side (larger if negative). */
function box(inset: number): BoxShape {
  const { width, height } = CARD;
  return {
    kind: 'box',
    x: inset,
    y: inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    radius: EDGE.radius - inset,
  };
}
const WHOLE = box(0);
const BORDER = box(EDGE.border / 2);
const BAND: BoxShape = { ...WHOLE, width: EDGE.band, isBand: true };

function frame(highlight: number, { hue, faded }: Hue, palette: Palette): BoxShape[] {
  const isPale = isFaded(highlight);
  const line = highlight === HIGHLIGHT.near ? palette.inkSoft : palette.cardLine;
  const stroke = { colour: isPale ? palette.line : line, width: EDGE.border };
  return [
    { ...WHOLE, fill: isPale ? palette.paper : palette.sheet },
    { ...BAND, fill: isPale ? faded : hue },
    { ...BORDER, stroke: highlight === HIGHLIGHT.hidden ? { ...stroke, dash: EDGE.dash } : stroke },
  ];
}

function outline({ ink }: Palette, width: number): BoxShape {
  return { ...box(-width / 2), stroke: { colour: ink, width } };
}

function words({ scene, palette, letters, telling }: CardStyle, card: number, highlight: number, hue: Hue) {
  const isAlone = telling === 'gists';
  const style = isAlone ? GIST_ONLY : GIST;
  const padding = isAlone ? PADDING_GIST_ONLY : PADDING;
  const x = EDGE.border + padding.left;
  const width = CARD.width - 2 * EDGE.border - padding.left - padding.right;
  const ink = (colour: string): string => (isFaded(highlight) ? palette.inkFaded : colour);
  const shapes: TextShape[] = [];
  let top = EDGE.border + PADDING.top;
  const kicker = isAlone ? undefined : scene.kickers[scene.speakers[card] ?? -1];
  if (kicker !== undefined) {
    const inName = letters.widthIn(SPEAKER_NAME);
    const name = toOneLine(kicker.name, width, inName);
    const room = name === kicker.name ? width - inName(name) : 0;
    const inRest = letters.widthIn(SPEAKER);
    const rest = room > inRest('…') ? toOneLine(kicker.rest, room, inRest) : '';
    const line = [{ text: name, style: SPEAKER_NAME, colour: ink(hue.ink) }];
    if (rest !== '') line.push({ text: rest, style: SPEAKER, colour: ink(palette.inkSoft) });
    shapes.push({ kind: 'text', x, y: top + letters.baseline(SPEAKER), step: 0, lines: [line] });
    top += SPEAKER.lineHeight;
  }
  const lines = toLines(scene.gists[card] ?? '', width, style.mostLines, letters.widthIn(style));
  if (isAlone) top = (CARD.height - lines.length * style.lineHeight) / 2;
  shapes.push({
    kind: 'text',
    x,
    y: top + letters.baseline(style),
    step: style.lineHeight,
    lines: lines.map((text) => [{ text, style, colour: ink(palette.ink) }]),
  });
  return shapes;
}

/** A selected or found card narrower than this gets a ring, px of the screen. */
const RING_BELOW = 26;
/** px of the screen. */
const RING = { selected: { radius: 13, width: 2.2 }, found: { radius: 9, width: 1.4 } } as const;
/** How many times wider the paper beneath a ring is. */
const RING_CASING = 2.4;

/** The ring around a card that is too small to be found at this zoom, relative to its top left corner. */
export function ringShapes({ paper, ink }: Palette, highlight: number, zoom: number): CircleShape[] {
  if (highlight === HIGHLIGHT.near || CARD.width * zoom >= RING_BELOW) return [];
  const { radius, width } = highlight === HIGHLIGHT.found ? RING.found : RING.selected;
  const around = (colour: string, wide: number): CircleShape => ({
    kind: 'circle',
    x: CARD.width / 2,
    y: CARD.height / 2,
    radius: radius / zoom,
    stroke: { colour, width: wide / zoom },
  });
  return [around(paper, width * RING_CASING), around(ink, width)];
}

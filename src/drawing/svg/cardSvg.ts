/** One card as SVG, as the page and the far picture draw it (`far/paintCard.ts`), with its words as text. Pure. */
import { hueNumber } from '@/ui/hues';
import {
  BAND,
  BORDER,
  GIST,
  GIST_ONLY,
  PADDING,
  PADDING_GIST_ONLY,
  RADIUS,
  SPEAKER,
  SPEAKER_NAME_WEIGHT,
  type TextStyle,
} from '../cardStyle';
import { HIGHLIGHT } from '../highlight';
import { toLines, toOneLine } from '../lines';
import type { Hue, Palette } from '../palette';
import type { Scene } from '../scene';
import { CARD } from '../sizes';
import { type Face, type MeasureIn, SANS, sizeAttributes } from './type';
import { toNumber, toXml } from './xml';

/** Whether cards name their speakers, have the gist alone in letters that fill them, or say nothing from afar. */
export type Telling = 'speakers' | 'gists' | 'nothing';

/** Where a card leads in a page that shows the picture, and its names for that page's style. */
export interface CardLink {
  readonly href: string;
  /** Class names with spaces between. */
  readonly classes: string;
}

export interface CardPen {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly measure: MeasureIn;
  readonly telling: Telling;
}

const faceOf = (style: TextStyle, weight = style.weight): Face => ({
  family: SANS,
  size: style.size,
  weight,
  spacing: style.spacing,
});
const NAME = faceOf(SPEAKER, SPEAKER_NAME_WEIGHT);
const REST = faceOf(SPEAKER);
/** From the top of the letters' own box to their baseline, and its whole height, as shares of Inter's size. */
const ASCENT = 0.96875;
const LETTERS = 1.2102;

/** The card with this number, for a place whose font family is `SANS`. Its title is all that it says, for whoever points at it or listens. */
export function cardSvg(pen: CardPen, card: number, look: number, link: CardLink | null): string {
  const { scene, palette } = pen;
  const x = scene.corners[card * 2] ?? 0;
  const y = scene.corners[card * 2 + 1] ?? 0;
  const hue = palette.hues[hueNumber(scene.hues[card] ?? -1)];
  if (hue === undefined) return '';
  const isFaded = look === HIGHLIGHT.hidden || look === HIGHLIGHT.away;
  const speaker = scene.kickers[scene.speakers[card] ?? -1];
  const gist = scene.gists[card] ?? '';
  const all = speaker === undefined ? gist : `${speaker.name}${speaker.rest}: ${gist}`;
  return [
    link === null ? '' : `<a href="${toXml(link.href)}" class="${toXml(link.classes)}">`,
    `<g transform="translate(${toNumber(x)} ${toNumber(y)})"><title>${toXml(all)}</title>`,
    frame(look, isFaded, hue, palette),
    words(pen, card, isFaded, hue),
    link === null ? '</g>' : '</g></a>',
  ].join('');
}

function frame(look: number, isFaded: boolean, { hue, faded }: Hue, palette: Palette): string {
  const { width, height } = CARD;
  const line = isFaded ? palette.line : look === HIGHLIGHT.near ? palette.inkSoft : palette.cardLine;
  const half = BORDER / 2;
  const size = (inset: number): string =>
    `x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" rx="${RADIUS - inset}"`;
  const band = `M${BAND} 0V${height}H${RADIUS}Q0 ${height} 0 ${height - RADIUS}V${RADIUS}Q0 0 ${RADIUS} 0Z`;
  const dash = look === HIGHLIGHT.hidden ? ' stroke-dasharray="3 3"' : '';
  return [
    `<rect ${size(half)} fill="${isFaded ? palette.paper : palette.sheet}" stroke="${line}"${dash}/>`,
    `<path d="${band}" fill="${isFaded ? faded : hue}"/>`,
    look === HIGHLIGHT.selected
      ? `<rect ${size(-1.25)} fill="none" stroke="${palette.ink}" stroke-width="2.5"/>`
      : '',
  ].join('');
}

function words({ scene, palette, measure, telling }: CardPen, card: number, isFaded: boolean, hue: Hue) {
  const isAlone = telling === 'gists';
  const style = isAlone ? GIST_ONLY : GIST;
  const padding = isAlone ? PADDING_GIST_ONLY : PADDING;
  const left = BORDER + padding.left;
  const width = CARD.width - 2 * BORDER - padding.left - padding.right;
  const kicker = isAlone ? undefined : scene.kickers[scene.speakers[card] ?? -1];
  const ink = (colour: string): string => (isFaded ? palette.inkFaded : colour);
  const top = BORDER + PADDING.top;
  const parts: string[] = [];
  if (kicker !== undefined) {
    const inName = measure(NAME);
    const inRest = measure(REST);
    const name = toOneLine(kicker.name, width, inName);
    const room = name === kicker.name ? width - inName(name) : 0;
    const rest = room > inRest('…') ? toOneLine(kicker.rest, room, inRest) : '';
    const baseline = toNumber(top + baselineOf(SPEAKER));
    parts.push(
      `<text x="${left}" y="${baseline}" ${sizeAttributes(REST)} fill="${ink(palette.inkSoft)}">`,
      `<tspan font-weight="${SPEAKER_NAME_WEIGHT}" fill="${ink(hue.ink)}">${toXml(name)}</tspan>${toXml(rest)}</text>`,
    );
  }
  const face = faceOf(style);
  const lines = toLines(scene.gists[card] ?? '', width, style.mostLines, measure(face));
  const first = isAlone
    ? (CARD.height - lines.length * style.lineHeight) / 2
    : top + (kicker === undefined ? 0 : SPEAKER.lineHeight);
  parts.push(
    `<text ${sizeAttributes(face)} fill="${ink(palette.ink)}">`,
    ...lines.map((line, place) => {
      const y = toNumber(first + place * style.lineHeight + baselineOf(style));
      return `<tspan x="${left}" y="${y}">${toXml(line)}</tspan>`;
    }),
    '</text>',
  );
  return parts.join('');
}

/** From the top of a line to its baseline: half of the free height lies above the letters (CSS 2.1, 10.8.1). */
function baselineOf({ size, lineHeight }: TextStyle): number {
  return (lineHeight - LETTERS * size) / 2 + ASCENT * size;
}

/** Draws one card as the page's own cards look (`canvas.css`), in px at zoom 1. */
import {
  BAND,
  BORDER,
  fontOf,
  GIST,
  GIST_ONLY,
  PADDING,
  PADDING_GIST_ONLY,
  RADIUS,
  SPEAKER,
  SPEAKER_NAME_WEIGHT,
  type TextStyle,
} from '../cardStyle';
import { HIGHLIGHT, isFaded } from '../highlight';
import { toLines, toOneLine } from '../lines';
import type { Hue, Palette } from '../palette';
import type { Kicker } from '../scene';
import { CARD } from '../sizes';
import type { Context } from './context';

/** What a card says at this depth. */
export interface CardWords {
  readonly gist: string;
  /** Only where it is told at this depth. */
  readonly kicker: Kicker | undefined;
  /** The gist alone, in letters that fill the card. */
  readonly isGistOnly: boolean;
}

export interface CardPaint {
  readonly look: number;
  readonly hue: Hue;
  /** `null` from afar, where cards are blocks of colour. */
  readonly words: CardWords | null;
}

/** @param thinnest the least width of an outline, px at zoom 1: from afar its own would not be seen */
export function paintCard(
  ctx: Context,
  x: number,
  y: number,
  card: CardPaint,
  palette: Palette,
  thinnest: number,
): void {
  const isPale = isFaded(card.look);
  const band = isPale ? card.hue.faded : card.hue.hue;
  ctx.beginPath();
  ctx.roundRect(x, y, CARD.width, CARD.height, RADIUS);
  if (card.words === null) {
    ctx.fillStyle = band;
    ctx.fill();
  } else {
    ctx.fillStyle = isPale ? palette.paper : palette.sheet;
    ctx.fill();
    ctx.fillStyle = band;
    ctx.beginPath();
    ctx.roundRect(x, y, BAND, CARD.height, [RADIUS, 0, 0, RADIUS]);
    ctx.fill();
    border(ctx, x, y, card.look, palette);
    paintWords(ctx, x, y, card.words, isPale, card.hue, palette);
  }
  if (card.look === HIGHLIGHT.selected) outline(ctx, x, y, palette, Math.max(OUTLINE.selected, thinnest));
  if (card.look === HIGHLIGHT.found) outline(ctx, x, y, palette, OUTLINE.found);
}

function border(ctx: Context, x: number, y: number, look: number, palette: Palette): void {
  ctx.strokeStyle = palette.cardLine;
  if (isFaded(look)) ctx.strokeStyle = palette.line;
  if (look === HIGHLIGHT.near) ctx.strokeStyle = palette.inkSoft;
  ctx.lineWidth = BORDER;
  if (look === HIGHLIGHT.hidden) ctx.setLineDash([3, 3]);
  ctx.beginPath();
  ctx.roundRect(
    x + BORDER / 2,
    y + BORDER / 2,
    CARD.width - BORDER,
    CARD.height - BORDER,
    RADIUS - BORDER / 2,
  );
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Width of what stands around a card. */
const OUTLINE = { selected: 2.5, found: 1.5 };

function outline(ctx: Context, x: number, y: number, palette: Palette, width: number): void {
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = width;
  ctx.beginPath();
  const out = width / 2;
  ctx.roundRect(x - out, y - out, CARD.width + width, CARD.height + width, RADIUS + out);
  ctx.stroke();
}

function paintWords(
  ctx: Context,
  x: number,
  y: number,
  { gist, kicker, isGistOnly }: CardWords,
  isPale: boolean,
  hue: Hue,
  palette: Palette,
): void {
  const style = isGistOnly ? GIST_ONLY : GIST;
  const padding = isGistOnly ? PADDING_GIST_ONLY : PADDING;
  const left = x + BORDER + padding.left;
  const width = CARD.width - 2 * BORDER - padding.left - padding.right;
  let top = y + BORDER + PADDING.top;
  if (kicker !== undefined) {
    paintKicker(ctx, left, top, width, kicker, isPale, hue, palette);
    top += SPEAKER.lineHeight;
  }
  setText(ctx, style);
  const lines = toLines(gist, width, style.mostLines, (text) => ctx.measureText(text).width);
  const start = isGistOnly ? y + (CARD.height - lines.length * style.lineHeight) / 2 : top;
  ctx.fillStyle = isPale ? palette.inkFaded : palette.ink;
  for (const [index, line] of lines.entries()) {
    ctx.fillText(line, left, start + index * style.lineHeight + baseline(ctx, style));
  }
}

function paintKicker(
  ctx: Context,
  left: number,
  top: number,
  width: number,
  kicker: Kicker,
  isPale: boolean,
  hue: Hue,
  palette: Palette,
): void {
  setText(ctx, SPEAKER, SPEAKER_NAME_WEIGHT);
  const measure = (text: string): number => ctx.measureText(text).width;
  const y = top + baseline(ctx, SPEAKER);
  const name = toOneLine(kicker.name, width, measure);
  ctx.fillStyle = isPale ? palette.inkFaded : hue.ink;
  ctx.fillText(name, left, y);
  const taken = measure(name);
  if (name !== kicker.name || kicker.rest === '') return;
  setText(ctx, SPEAKER);
  ctx.fillStyle = isPale ? palette.inkFaded : palette.inkSoft;
  ctx.fillText(toOneLine(kicker.rest, width - taken, measure), left + taken, y);
}

function setText(ctx: Context, style: TextStyle, weight = style.weight): void {
  ctx.font = fontOf(style, weight);
  ctx.letterSpacing = `${style.size * style.spacing}px`;
}

/**
 * From the top of a line to its baseline, half of the free height above the letters (CSS 2.1, 10.8.1). Pages
 * reckon with whole px of a font's height.
 */
function baseline(ctx: Context, style: TextStyle): number {
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = ctx.measureText('');
  const ascent = Math.round(fontBoundingBoxAscent);
  return (style.lineHeight - ascent - Math.round(fontBoundingBoxDescent)) / 2 + ascent;
}

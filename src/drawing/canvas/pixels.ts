/**
 * Draws a view of thousands of tiny cards straight into pixels: a canvas takes several times as long for as many
 * rectangles and lines of a few px, and looks the same. Pure.
 */
import { hueNumber } from '@/ui/hues';
import type { Size } from '../camera';
import { strokeOf, strokesAt } from '../overview';
import { type Highlights, isFaded } from '../highlight';
import type { Scene } from '../scene';
import { CARD } from '../sizes';
import type { View } from './context';

/** A colour's red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The colours of a palette as numbers. */
export interface PixelPalette {
  readonly paper: Rgb;
  readonly support: Rgb;
  readonly contrast: Rgb;
  readonly hues: readonly { readonly hue: Rgb; readonly faded: Rgb }[];
}

/** A target for pixels: four bytes each (red, green, blue, opacity), row after row. */
export interface PixelGround extends Size {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** The same pixels, each as one number. */
interface Ground extends Size {
  readonly pixels: Uint32Array;
}

/** Filtered-out relations are beneath the others; in each half, those within a viewpoint are beneath. */
const LAYERS = 4;

/** Draws paper, relations as bare lines, then cards as blocks. */
export function paintPixels(
  { data, width, height }: PixelGround,
  scene: Scene,
  highlights: Highlights,
  palette: PixelPalette,
  view: View,
  relations: readonly number[],
  cards: readonly number[],
): void {
  const ground: Ground = { pixels: new Uint32Array(data.buffer), width, height };
  ground.pixels.fill(packed(palette.paper));
  const strokes = strokesAt(view.zoom).map(({ isHidden, isWithin, isContrast, opacity }) => ({
    layer: (isHidden ? 0 : 2) + (isWithin ? 0 : 1),
    ink: toInk(isContrast ? palette.contrast : palette.support, opacity),
  }));
  for (let layer = 0; layer < LAYERS; layer += 1) {
    for (const relation of relations) {
      const stroke = strokes[strokeOf(scene, highlights, relation)];
      if (stroke?.layer === layer) drawRelation(ground, scene, relation, view, stroke.ink);
    }
  }
  for (const card of cards) {
    const hue = palette.hues[hueNumber(scene.hues[card] ?? -1)];
    if (hue === undefined) continue;
    drawBlock(ground, scene, card, view, isFaded(highlights.cards[card]) ? hue.faded : hue.hue);
  }
}

function drawRelation(
  ground: Ground,
  { points, lines, relations }: Scene,
  relation: number,
  { area, zoom, density }: View,
  ink: Ink,
): void {
  const scale = zoom * density;
  for (let line = relations[relation] ?? 0; line < (relations[relation + 1] ?? 0); line += 1) {
    const end = lines[line + 1] ?? 0;
    for (let at = (lines[line] ?? 0) + 1; at < end; at += 1) {
      drawLine(
        ground,
        ((points[at * 2 - 2] ?? 0) - area.x) * scale,
        ((points[at * 2 - 1] ?? 0) - area.y) * scale,
        ((points[at * 2] ?? 0) - area.x) * scale,
        ((points[at * 2 + 1] ?? 0) - area.y) * scale,
        ink,
      );
    }
  }
}

/** One px for each step along the longer direction (a digital differential analyser). */
function drawLine(ground: Ground, fromX: number, fromY: number, toX: number, toY: number, ink: Ink): void {
  const { pixels, width, height } = ground;
  if (Math.floor(fromY) === Math.floor(toY)) return drawRun(ground, true, fromY, fromX, toX, ink);
  if (Math.floor(fromX) === Math.floor(toX)) return drawRun(ground, false, fromX, fromY, toY, ink);
  const steps = Math.round(Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY), 1));
  const stepX = (toX - fromX) / steps;
  const stepY = (toY - fromY) / steps;
  for (let step = 0; step < steps; step += 1) {
    const x = Math.floor(fromX + stepX * step);
    const y = Math.floor(fromY + stepY * step);
    if (x >= 0 && y >= 0 && x < width && y < height) blend(pixels, y * width + x, ink);
  }
}

/** Draws the px of one row or column, as most lines are, without arithmetic for each. */
function drawRun(
  { pixels, width, height }: Ground,
  isRow: boolean,
  across: number,
  from: number,
  to: number,
  ink: Ink,
): void {
  const line = Math.floor(across);
  if (line < 0 || line >= (isRow ? height : width)) return;
  const [base, stride] = isRow ? [line * width, 1] : [line, width];
  const last = Math.min((isRow ? width : height) - 1, Math.floor(Math.max(from, to)));
  for (let along = Math.max(0, Math.floor(Math.min(from, to))); along <= last; along += 1)
    blend(pixels, base + along * stride, ink);
}

/** Draws a rectangle whose edges may cover their px in part. */
function drawBlock(
  { pixels, width, height }: Ground,
  { corners }: Scene,
  card: number,
  { area, zoom, density }: View,
  colour: Rgb,
): void {
  const scale = zoom * density;
  const left = ((corners[card * 2] ?? 0) - area.x) * scale;
  const top = ((corners[card * 2 + 1] ?? 0) - area.y) * scale;
  const right = left + CARD.width * scale;
  const bottom = top + CARD.height * scale;
  const endX = Math.min(width, Math.ceil(right));
  const endY = Math.min(height, Math.ceil(bottom));
  const solid = packed(colour);
  for (let y = Math.max(0, Math.floor(top)); y < endY; y += 1) {
    const share = Math.min(y + 1, bottom) - Math.max(y, top);
    for (let x = Math.max(0, Math.floor(left)); x < endX; x += 1) {
      const cover = share * (Math.min(x + 1, right) - Math.max(x, left));
      if (cover > 0.99) pixels[y * width + x] = solid;
      else blend(pixels, y * width + x, toInk(colour, cover));
    }
  }
}

/** A colour with opacity, ready to be mixed in: red and blue in one number, so that one multiplication mixes both. */
interface Ink {
  readonly redBlue: number;
  readonly green: number;
  /** Share of the px beneath that remains, of 256. */
  readonly rest: number;
}

const RED_BLUE = 0xff00ff;
const GREEN = 0x00ff00;
const OPAQUE = 0xff000000;

function toInk(colour: Rgb, opacity: number): Ink {
  const share = Math.round(opacity * 256);
  const [red, green, blue] = colour;
  return { redBlue: (red + blue * 0x10000) * share, green: green * 0x100 * share, rest: 256 - share };
}

/** A px in the byte order of every machine that runs a browser: red first. */
function packed([red, green, blue]: Rgb): number {
  return (OPAQUE | (blue << 16) | (green << 8) | red) >>> 0;
}

function blend(pixels: Uint32Array, at: number, { redBlue, green, rest }: Ink): void {
  const beneath = pixels[at] ?? 0;
  const mixed = ((beneath & RED_BLUE) * rest + redBlue) >>> 8;
  const mixedGreen = ((beneath & GREEN) * rest + green) >>> 8;
  pixels[at] = OPAQUE | (mixed & RED_BLUE) | (mixedGreen & GREEN);
}

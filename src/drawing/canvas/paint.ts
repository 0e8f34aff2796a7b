/** Draws part of a scene at any zoom, on any canvas: in the worker, or on the page where there is none. */
import type { Rect } from '@/layout/types';
import { arrowOpacity, arrowShapes } from '../arrow';
import { type CardStyle, cardShapes, tellingAt } from '../card';
import { HIGHLIGHT, type Highlights } from '../highlight';
import { BARE_BELOW, bareLines, blocks } from '../overview';
import type { Palette } from '../palette';
import { cardRect, MARK, type Scene } from '../scene';
import { cardsIn, relationsIn, type SceneIndex } from '../sceneIndex';
import { CARD } from '../sizes';
import type { Context, View } from './context';
import { canvasLetters, paintShapes } from './paintShapes';
import { type PixelPalette, paintPixels } from './pixels';

/** What single cards and arrows are drawn from. */
export interface FrontModel {
  readonly scene: Scene;
  readonly index: () => SceneIndex;
  readonly palette: Palette;
}

export interface Drawable extends FrontModel {
  /** The same colours as numbers. */
  readonly pixels: () => PixelPalette;
}

/** With more relations in view than this, all are bare lines at any zoom. */
const BARE_ABOVE = 2500;
/** More cards than this, seen as blocks, are written straight into pixels. */
const PIXELS_ABOVE = 3000;

/** Draws the whole picture of a view on paper; the canvas has the view's size. */
export function paintView(ctx: Context, drawable: Drawable, highlights: Highlights, view: View): void {
  const { scene, palette } = drawable;
  const { area, zoom, density } = view;
  const { width, height } = ctx.canvas;
  const { relations, cards } = thingsIn(drawable, highlights, area);
  const telling = tellingAt(zoom);
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  if (telling === 'nothing' && cards.length > PIXELS_ABOVE) {
    const ground = ctx.createImageData(width, height);
    paintPixels(ground, scene, highlights, drawable.pixels(), view, relations, cards);
    ctx.putImageData(ground, 0, 0);
    return;
  }
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, 0, width, height);
  const scale = zoom * density;
  ctx.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
  if (zoom < BARE_BELOW || relations.length > BARE_ABOVE) {
    for (const line of bareLines(scene, palette, highlights, relations, zoom)) {
      ctx.globalAlpha = line.opacity;
      paintShapes(ctx, [{ kind: 'line', trace: line.trace, strokes: [line] }]);
    }
    ctx.globalAlpha = 1;
  } else {
    for (const relation of withinFirst(scene, relations))
      paintArrow(ctx, drawable, relation, highlights.relations[relation] ?? HIGHLIGHT.plain);
  }
  if (telling === 'nothing') {
    for (const { colour, cards: own } of blocks(scene, palette, highlights, cards)) {
      ctx.fillStyle = colour;
      for (const card of own)
        ctx.fillRect(scene.corners[card * 2] ?? 0, scene.corners[card * 2 + 1] ?? 0, CARD.width, CARD.height);
    }
    return;
  }
  const style = { scene, palette, letters: canvasLetters(ctx), telling };
  for (const card of cards) paintCard(ctx, style, card, highlights.cards[card] ?? HIGHLIGHT.plain);
}

export function paintCard(ctx: Context, style: CardStyle, card: number, highlight: number): void {
  const { x, y } = cardRect(style.scene, card);
  paintShapes(ctx, cardShapes(style, card, highlight), x, y);
}

/** @param thinnest the least width of its line, px at zoom 1 */
export function paintArrow(
  ctx: Context,
  { scene, palette }: FrontModel,
  relation: number,
  highlight: number,
  thinnest = 0,
): void {
  ctx.globalAlpha = arrowOpacity(highlight);
  paintShapes(ctx, arrowShapes(scene, palette, relation, highlight, thinnest));
  ctx.globalAlpha = 1;
}

/** Puts relations within a viewpoint first, so that the others are drawn over them. */
function withinFirst({ marks }: Scene, relations: readonly number[]): readonly number[] {
  const rank = (relation: number): number => (((marks[relation] ?? 0) & MARK.within) === 0 ? 1 : 0);
  return relations.toSorted((a, b) => rank(a) - rank(b));
}

/** Numbers of the cards and relations in a view, in the map's order; the whole map needs no index. */
function thingsIn(
  { scene, index }: Drawable,
  highlights: Highlights,
  area: Rect,
): Record<'relations' | 'cards', readonly number[]> {
  const isWhole =
    area.x <= 0 && area.y <= 0 && area.x + area.width >= scene.width && area.y + area.height >= scene.height;
  const all = (length: number): number[] => Array.from({ length }, (_, number) => number);
  const relations = isWhole ? all(scene.relations.length - 1) : relationsIn(index(), area);
  const cards = isWhole ? all(scene.corners.length / 2) : cardsIn(index(), area);
  return {
    relations: relations.filter((relation) => highlights.relations[relation] !== HIGHLIGHT.absent),
    cards: cards.filter((card) => highlights.cards[card] !== HIGHLIGHT.absent),
  };
}

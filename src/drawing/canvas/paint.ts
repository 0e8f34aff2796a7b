/**
 * Draws a part of a scene, from afar or from near, on any canvas. The same code runs in the worker and, where
 * there is none, on the page.
 */
import type { Rect } from '@/layout/types';
import { arrowOpacity, arrowShapes } from '../arrow';
import { type CardStyle, cardShapes, tellingAt } from '../card';
import { HIGHLIGHT, type Highlights } from '../highlight';
import { BARE_BELOW, bareLines, blocks } from '../overview';
import type { Palette } from '../palette';
import { MARK, type Scene } from '../scene';
import { cardsIn, relationsIn, type SceneIndex } from '../sceneIndex';
import { CARD } from '../sizes';
import type { Context, View } from './context';
import { canvasLetters, paintShapes } from './paintShapes';
import { type PixelPalette, paintPixels } from './pixels';

/** What single things are drawn from. */
export interface FrontModel {
  readonly scene: Scene;
  readonly index: () => SceneIndex;
  readonly palette: Palette;
}

export interface Drawable extends FrontModel {
  /** The same colours as numbers. */
  readonly pixels: () => PixelPalette;
}

/** With more relations in view than this they are bare lines at any zoom. */
const BARE_ABOVE = 2500;
/** More cards than this, from where they are blocks, are written into pixels one by one. */
const PIXELS_ABOVE = 3000;

/** The whole picture of a view, on paper; the canvas has the view's size. */
export function paintView(ctx: Context, drawable: Drawable, looks: Highlights, view: View): void {
  const { scene, palette } = drawable;
  const { area, zoom, density } = view;
  const { width, height } = ctx.canvas;
  const { relations, cards } = thingsIn(drawable, looks, area);
  const telling = tellingAt(zoom);
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  if (telling === 'nothing' && cards.length > PIXELS_ABOVE) {
    const ground = ctx.createImageData(width, height);
    paintPixels(ground, scene, looks, drawable.pixels(), view, relations, cards);
    ctx.putImageData(ground, 0, 0);
    return;
  }
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, 0, width, height);
  const scale = zoom * density;
  ctx.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
  if (zoom < BARE_BELOW || relations.length > BARE_ABOVE) {
    for (const line of bareLines(scene, palette, looks, relations, zoom)) {
      ctx.globalAlpha = line.opacity;
      paintShapes(ctx, [{ kind: 'line', trace: line.trace, strokes: [line] }]);
    }
    ctx.globalAlpha = 1;
  } else {
    for (const relation of withinFirst(scene, relations))
      paintArrow(ctx, drawable, relation, looks.relations[relation] ?? HIGHLIGHT.plain);
  }
  if (telling === 'nothing') {
    for (const { colour, cards: own } of blocks(scene, palette, looks, cards)) {
      ctx.fillStyle = colour;
      for (const card of own)
        ctx.fillRect(scene.corners[card * 2] ?? 0, scene.corners[card * 2 + 1] ?? 0, CARD.width, CARD.height);
    }
    return;
  }
  const style = { scene, palette, letters: canvasLetters(ctx), telling };
  for (const card of cards) paintCard(ctx, style, card, looks.cards[card] ?? HIGHLIGHT.plain);
}

export function paintCard(ctx: Context, style: CardStyle, card: number, look: number): void {
  const { corners } = style.scene;
  paintShapes(ctx, cardShapes(style, card, look), corners[card * 2] ?? 0, corners[card * 2 + 1] ?? 0);
}

/** @param thinnest the least width of its line, px at zoom 1 */
export function paintArrow(
  ctx: Context,
  { scene, palette }: FrontModel,
  relation: number,
  look: number,
  thinnest = 0,
): void {
  ctx.globalAlpha = arrowOpacity(look);
  paintShapes(ctx, arrowShapes(scene, palette, relation, look, thinnest));
  ctx.globalAlpha = 1;
}

/** What stays within a viewpoint is drawn first, so that the rest lies over it. */
function withinFirst({ marks }: Scene, relations: readonly number[]): readonly number[] {
  const isWithin = (relation: number): boolean => ((marks[relation] ?? 0) & MARK.within) !== 0;
  const within = relations.filter(isWithin);
  return within.length === 0
    ? relations
    : [...within, ...relations.filter((relation) => !isWithin(relation))];
}

/** Numbers of what a view shows, in the map's order; the whole map needs no index. */
function thingsIn(
  { scene, index }: Drawable,
  looks: Highlights,
  area: Rect,
): Record<'relations' | 'cards', readonly number[]> {
  const isWhole =
    area.x <= 0 && area.y <= 0 && area.x + area.width >= scene.width && area.y + area.height >= scene.height;
  const all = (length: number): number[] => Array.from({ length }, (_, number) => number);
  const relations = isWhole ? all(scene.relations.length - 1) : relationsIn(index(), area);
  const cards = isWhole ? all(scene.corners.length / 2) : cardsIn(index(), area);
  return {
    relations: relations.filter((relation) => looks.relations[relation] !== HIGHLIGHT.absent),
    cards: cards.filter((card) => looks.cards[card] !== HIGHLIGHT.absent),
  };
}

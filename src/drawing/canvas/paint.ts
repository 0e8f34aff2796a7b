/**
 * Draws a part of a scene, from afar or from near, on any canvas. The same code runs in the worker and, where
 * there is none, on the page.
 */
import type { Rect } from '@/layout/types';
import { hueNumber } from '@/ui/hues';
import { BARE_BELOW, strokeOf, strokesAt } from '../bareLines';
import { depthAt } from '../depth';
import { HIGHLIGHT, type Highlights, isFaded } from '../highlight';
import type { Palette } from '../palette';
import { MARK, type Scene } from '../scene';
import { cardsIn, relationsIn, type SceneIndex } from '../sceneIndex';
import { CARD } from '../sizes';
import type { Context, View } from './context';
import { type CardPaint, type CardWords, paintCard } from './paintCard';
import { paintRelation, traceBare } from './paintRelation';
import { type PixelPalette, paintPixels } from './pixels';

/** What single things are drawn from. */
export interface FrontStage {
  readonly scene: Scene;
  readonly index: () => SceneIndex;
  readonly palette: Palette;
}

export interface Stage extends FrontStage {
  /** The same colours as numbers. */
  readonly pixels: () => PixelPalette;
}

/** With more relations in view than this they are bare lines at any zoom. */
const BARE_ABOVE = 2500;
/** Relations in one path: long paths take a renderer more than proportional time. */
const PATH = 64;
/** More cards than this, from where they are blocks, are written into pixels one by one. */
const PIXELS_ABOVE = 3000;

/** The whole picture of a view, on paper; the canvas has the view's size. */
export function paintView(ctx: Context, stage: Stage, looks: Highlights, view: View): void {
  const { area, zoom, density } = view;
  const { width, height } = ctx.canvas;
  const { relations, cards } = thingsIn(stage, looks, area);
  const isFar = depthAt(zoom) === 'far';
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  if (isFar && cards.length > PIXELS_ABOVE) {
    const ground = ctx.createImageData(width, height);
    paintPixels(ground, stage.scene, looks, stage.pixels(), view, relations, cards);
    ctx.putImageData(ground, 0, 0);
    return;
  }
  ctx.fillStyle = stage.palette.paper;
  ctx.fillRect(0, 0, width, height);
  const scale = zoom * density;
  ctx.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
  if (zoom < BARE_BELOW || relations.length > BARE_ABOVE) paintBare(ctx, stage, looks, relations, zoom);
  else {
    for (const relation of withinFirst(stage.scene, relations)) {
      const isPale = isFaded(looks.relations[relation]);
      paintRelation(ctx, stage.scene, relation, isPale ? HIGHLIGHT.hidden : HIGHLIGHT.plain, stage.palette);
    }
  }
  if (isFar) paintBlocks(ctx, stage, looks, cards);
  else for (const card of cards) paintOne(ctx, stage, card, looks.cards[card] ?? HIGHLIGHT.plain, zoom);
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
  { scene, index }: Stage,
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

/**
 * One card as it looks at this zoom.
 * @param thinnest the least width of an outline, px at zoom 1
 */
export function paintOne(
  ctx: Context,
  stage: FrontStage,
  card: number,
  look: number,
  zoom: number,
  thinnest = 0,
): void {
  const { scene, palette } = stage;
  const hue = palette.hues[hueNumber(scene.hues[card] ?? -1)];
  if (hue === undefined) return;
  const paint: CardPaint = { look, hue, words: wordsAt(scene, card, zoom) };
  const x = scene.corners[card * 2] ?? 0;
  const y = scene.corners[card * 2 + 1] ?? 0;
  paintCard(ctx, x, y, paint, palette, thinnest);
}

function wordsAt(scene: Scene, card: number, zoom: number): CardWords | null {
  const depth = depthAt(zoom);
  if (depth === 'far') return null;
  const isGistOnly = depth === 'gist';
  const kicker = isGistOnly ? undefined : scene.kickers[scene.speakers[card] ?? -1];
  return { gist: scene.gists[card] ?? '', kicker, isGistOnly };
}

/** Cards as blocks of colour, all of one colour in a row. */
function paintBlocks(
  ctx: Context,
  { scene, palette }: Stage,
  looks: Highlights,
  cards: readonly number[],
): void {
  const rows = palette.hues.map(() => ({ shown: [] as number[], hidden: [] as number[] }));
  for (const card of cards) {
    const row = rows[hueNumber(scene.hues[card] ?? -1)];
    (isFaded(looks.cards[card]) ? row?.hidden : row?.shown)?.push(card);
  }
  for (const [place, { shown, hidden }] of rows.entries()) {
    ctx.fillStyle = palette.hues[place]?.faded ?? palette.inkFaded;
    for (const card of hidden) fillBlock(ctx, scene, card);
    ctx.fillStyle = palette.hues[place]?.hue ?? palette.inkSoft;
    for (const card of shown) fillBlock(ctx, scene, card);
  }
}

function fillBlock(ctx: Context, { corners }: Scene, card: number): void {
  ctx.fillRect(corners[card * 2] ?? 0, corners[card * 2 + 1] ?? 0, CARD.width, CARD.height);
}

/** Relations as thin lines without corners and heads; kind and basis show in colour and weight. */
function paintBare(
  ctx: Context,
  { scene, palette }: Stage,
  looks: Highlights,
  relations: readonly number[],
  zoom: number,
): void {
  const strokes = strokesAt(zoom).map((stroke) => ({ ...stroke, own: [] as number[] }));
  for (const relation of relations) strokes[strokeOf(scene, looks, relation)]?.own.push(relation);
  for (const { isContrast, width, opacity, own } of strokes) {
    ctx.lineWidth = width;
    ctx.globalAlpha = opacity;
    ctx.strokeStyle = isContrast ? palette.contrast : palette.support;
    for (let start = 0; start < own.length; start += PATH) {
      ctx.beginPath();
      for (const relation of own.slice(start, start + PATH)) traceBare(ctx, scene, relation);
      ctx.stroke();
    }
  }
  ctx.globalAlpha = 1;
}

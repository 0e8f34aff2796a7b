/** Draws what stands out over the overview: a few cards and arrows, at once, on the page itself. */
import { type Size, seenArea, type Viewport } from '../camera';
import { ringShapes, tellingAt } from '../card';
import { HIGHLIGHT } from '../highlight';
import { cardRect } from '../scene';
import { cardsIn } from '../sceneIndex';
import { type FrontModel, paintArrow, paintCard } from './paint';
import { canvasLetters, paintShapes } from './paintShapes';

type StandingOut = typeof HIGHLIGHT.near | typeof HIGHLIGHT.selected;

/** Numbers of cards and relations with their highlights, in drawing order. */
export interface Front {
  /** The ground shows found cards in full colour already: they only get a ring here. */
  readonly cards: readonly (readonly [card: number, highlight: StandingOut | typeof HIGHLIGHT.found])[];
  readonly relations: readonly (readonly [relation: number, highlight: StandingOut])[];
}

export function isEmptyFront(front: Front): boolean {
  return front.cards.length === 0 && front.relations.length === 0;
}

/** Least width of a relation, px of the screen, so that it can be seen from afar. */
const THINNEST = 1.2;

export function paintFront(
  ctx: CanvasRenderingContext2D,
  model: FrontModel,
  front: Front,
  view: Viewport,
  size: Size,
  density: number,
): void {
  ctx.setTransform(density, 0, 0, density, 0, 0);
  ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  ctx.setTransform(view.zoom * density, 0, 0, view.zoom * density, view.x * density, view.y * density);
  const { scene, palette } = model;
  const telling = tellingAt(view.zoom);
  const thinnest = THINNEST / view.zoom;
  for (const [relation, highlight] of front.relations) paintArrow(ctx, model, relation, highlight, thinnest);
  // No line may cross the words of cards; blocks of colour have none.
  if (front.relations.length > 0 && telling !== 'nothing') eraseUnderCards(ctx, model, view, size);
  const style = { scene, palette, letters: canvasLetters(ctx), telling, thinnest: thinnest * 1.5 };
  for (const [card, highlight] of front.cards) {
    if (highlight !== HIGHLIGHT.found) paintCard(ctx, style, card, highlight);
    const { x, y } = cardRect(scene, card);
    paintShapes(ctx, ringShapes(palette, highlight, view.zoom), x, y);
  }
}

/** Erases the front over cards, so that the cards of the ground show through. */
function eraseUnderCards(
  ctx: CanvasRenderingContext2D,
  { scene, index }: FrontModel,
  view: Viewport,
  size: Size,
): void {
  ctx.globalCompositeOperation = 'destination-out';
  ctx.beginPath();
  for (const card of cardsIn(index(), seenArea(view, size))) {
    const { x, y, width, height } = cardRect(scene, card);
    ctx.rect(x, y, width, height);
  }
  ctx.fill();
  ctx.globalCompositeOperation = 'source-over';
}

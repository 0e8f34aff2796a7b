/** Draws what stands out over the overview: few things, at once, straight on the page. */
import { type Size, seenArea, type Viewport } from '../camera';
import { ringShapes, tellingAt } from '../card';
import { HIGHLIGHT } from '../highlight';
import { cardsIn } from '../sceneIndex';
import { CARD } from '../sizes';
import { type FrontModel, paintArrow, paintCard } from './paint';
import { canvasLetters, paintShapes } from './paintShapes';

type StandingOut = typeof HIGHLIGHT.near | typeof HIGHLIGHT.selected;

/** Numbers of cards and relations with their looks, in the order in which they are drawn. */
export interface Front {
  /** What a search has found stands on the ground in its full colours already, and is ringed alone. */
  readonly cards: readonly (readonly [card: number, look: StandingOut | typeof HIGHLIGHT.found])[];
  readonly relations: readonly (readonly [relation: number, look: StandingOut])[];
}

export function isEmptyFront(front: Front): boolean {
  return front.cards.length === 0 && front.relations.length === 0;
}

/** Relations are drawn wider from afar, so that what stands out can be seen: at least this, px of the screen. */
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
  for (const [relation, look] of front.relations) paintArrow(ctx, model, relation, look, thinnest);
  // Where cards have words, no line runs over them; blocks of colour are no loss.
  if (front.relations.length > 0 && telling !== 'nothing') eraseUnderCards(ctx, model, view, size);
  const style = { scene, palette, letters: canvasLetters(ctx), telling, thinnest: thinnest * 1.5 };
  for (const [card, look] of front.cards) {
    if (look !== HIGHLIGHT.found) paintCard(ctx, style, card, look);
    const [x, y] = [scene.corners[card * 2] ?? 0, scene.corners[card * 2 + 1] ?? 0];
    paintShapes(ctx, ringShapes(palette, look, view.zoom), x, y);
  }
}

/** Lets the cards of the ground be seen through what was drawn over them. */
function eraseUnderCards(
  ctx: CanvasRenderingContext2D,
  { scene, index }: FrontModel,
  view: Viewport,
  size: Size,
): void {
  ctx.globalCompositeOperation = 'destination-out';
  ctx.beginPath();
  for (const card of cardsIn(index(), seenArea(view, size)))
    ctx.rect(scene.corners[card * 2] ?? 0, scene.corners[card * 2 + 1] ?? 0, CARD.width, CARD.height);
  ctx.fill();
  ctx.globalCompositeOperation = 'source-over';
}

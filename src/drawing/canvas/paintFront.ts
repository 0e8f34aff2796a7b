/** Draws what stands out over the far picture: few things, at once, straight on the page. */
import { type Size, seenArea, type Viewport } from '../camera';
import { depthAt } from '../depth';
import { HIGHLIGHT } from '../highlight';
import { cardsIn } from '../sceneIndex';
import { CARD } from '../sizes';
import { type FrontStage, paintOne } from './paint';
import { paintRelation } from './paintRelation';

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
  stage: FrontStage,
  front: Front,
  view: Viewport,
  size: Size,
  density: number,
): void {
  ctx.setTransform(density, 0, 0, density, 0, 0);
  ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  ctx.setTransform(view.zoom * density, 0, 0, view.zoom * density, view.x * density, view.y * density);
  const thinnest = THINNEST / view.zoom;
  for (const [relation, look] of front.relations)
    paintRelation(ctx, stage.scene, relation, look, stage.palette, thinnest);
  // Where cards have words, no line runs over them; blocks of colour are no loss.
  if (front.relations.length > 0 && depthAt(view.zoom) !== 'far') eraseUnderCards(ctx, stage, view, size);
  for (const [card, look] of front.cards) {
    if (look !== HIGHLIGHT.found) paintOne(ctx, stage, card, look, view.zoom, thinnest * 1.5);
    if (look === HIGHLIGHT.near || CARD.width * view.zoom >= RING_BELOW) continue;
    paintRing(ctx, stage, card, view.zoom, look === HIGHLIGHT.found ? RING.found : RING.selected);
  }
}

/** A selected or found card narrower than this on the screen, px, is ringed, or nobody would find it. */
const RING_BELOW = 26;
const RING = { selected: { radius: 13, width: 2.2 }, found: { radius: 9, width: 1.4 } } as const;

function paintRing(
  ctx: CanvasRenderingContext2D,
  { scene, palette }: FrontStage,
  card: number,
  zoom: number,
  { radius, width: weight }: { readonly radius: number; readonly width: number },
): void {
  const x = (scene.corners[card * 2] ?? 0) + CARD.width / 2;
  const y = (scene.corners[card * 2 + 1] ?? 0) + CARD.height / 2;
  for (const [colour, width] of [
    [palette.paper, weight * 2.4],
    [palette.ink, weight],
  ] as const) {
    ctx.beginPath();
    ctx.arc(x, y, radius / zoom, 0, Math.PI * 2);
    ctx.strokeStyle = colour;
    ctx.lineWidth = width / zoom;
    ctx.stroke();
  }
}

/** Lets the cards of the ground be seen through what was drawn over them. */
function eraseUnderCards(
  ctx: CanvasRenderingContext2D,
  { scene, index }: FrontStage,
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

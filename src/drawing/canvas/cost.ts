/** Decides whether the page draws a view at once, or the worker, because it would take the page too long. Pure. */
import { BARE_BELOW } from '../overview';
import { depthAt } from '../depth';
import type { Scene } from '../scene';
import type { View } from './context';

/**
 * Time to draw a card with words, an arrow with its parts, and either as a mere block or line, ms on two slow
 * cores. Words cost most the first time, when every letter is new.
 */
const PRICE = { words: 1, arrow: 0.05, bare: 0.0006 };
/** Time that the page can spare while the view moves, and while it rests, ms. */
const SPARE = { moving: 3, resting: 16 };
/** How many times denser than the whole map a part of it may be. */
const DENSER = 1.6;

/** Whether the page can draw a view itself without being late for its next frame. */
export function isLight(
  { corners, relations, width, height }: Scene,
  { area, zoom }: View,
  isMoving: boolean,
): boolean {
  const share = Math.min(1, ((area.width * area.height) / Math.max(1, width * height)) * DENSER);
  const cards = (corners.length / 2) * (depthAt(zoom) === 'far' ? PRICE.bare : PRICE.words);
  const arrows = (relations.length - 1) * (zoom < BARE_BELOW ? PRICE.bare : PRICE.arrow);
  return share * (cards + arrows) < (isMoving ? SPARE.moving : SPARE.resting);
}

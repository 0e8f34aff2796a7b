/** Who draws a view: the page at once, or the worker, because it would take the page too long. Pure. */
import { depthAt } from '../depth';
import type { View } from './paint';
import type { Scene } from './scene';

/**
 * What one card and one relation take to be drawn on two slow cores, ms: as words and arrows, as blocks. Words
 * are dear the first time, when every letter is new.
 */
const WITH_WORDS = { card: 1, relation: 0.05 };
const AS_BLOCKS = { card: 0.0006, relation: 0.0006 };
/** What the page can spare while the view moves, and when it rests, ms. */
const SPARE = { moving: 3, resting: 16 };
/** How much denser than the whole map a part of it may be. */
const DENSER = 1.6;

/** Whether the page can draw a view itself without being late for its next frame. */
export function isLight(
  { corners, relations, width, height }: Scene,
  { area, zoom }: View,
  isMoving: boolean,
): boolean {
  const share = Math.min(1, ((area.width * area.height) / Math.max(1, width * height)) * DENSER);
  const price = depthAt(zoom) === 'far' ? AS_BLOCKS : WITH_WORDS;
  const cards = corners.length / 2;
  return (
    share * (cards * price.card + (relations.length - 1) * price.relation) <
    (isMoving ? SPARE.moving : SPARE.resting)
  );
}

/**
 * Which claims are real nodes of the page at a moment. All of them on a map that the page bears whole; else
 * those in and around the view while they are few, and the overview draws the rest. Pure.
 */
import { type Size, seenArea, type Viewport } from '@/drawing/camera';
import { DEPTH_FROM } from '@/drawing/depth';
import type { Scene } from '@/drawing/scene';
import { ALL_DRAWN, cardsIn, type SceneIndex } from '@/drawing/sceneIndex';
import { CARD } from '@/drawing/sizes';
import type { Rect } from '@/layout/types';

/** Most cards of a larger map that are nodes at once. */
const MOST_NEAR = 36;
/** Most titles at once; the largest stay. */
const MOST_TITLES = 40;
/** New nodes in one frame: more would be felt in a pan. */
const PER_FRAME = 4;
/** Cards this far outside of the view are made ready, as a share of the view. */
const MARGIN = 0.2;

/**
 * Numbers of the cards that should be nodes in this view, those in the middle first; none where words are too
 * small to be read, or the cards too many.
 */
export function nearCards(
  scene: Scene,
  index: () => SceneIndex,
  view: Viewport,
  size: Size,
  isDrawn = ALL_DRAWN,
): readonly number[] {
  if (view.zoom < DEPTH_FROM.gist) return [];
  for (const margin of [MARGIN, 0]) {
    const cards = cardsIn(index(), seenArea(view, size, margin)).filter(isDrawn);
    // Where a claim's whole text belongs, only nodes have it: then the middle of a wide screen has to do.
    if (cards.length > MOST_NEAR && (margin > 0 || view.zoom < DEPTH_FROM.near)) continue;
    const seen = seenArea(view, size);
    const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
    const distance = (card: number): number =>
      Math.hypot(
        (scene.corners[card * 2] ?? 0) + CARD.width / 2 - middle.x,
        (scene.corners[card * 2 + 1] ?? 0) + CARD.height / 2 - middle.y,
      );
    return cards.toSorted((a, b) => distance(a) - distance(b) || a - b).slice(0, MOST_NEAR);
  }
  return [];
}

/** The groups whose titles are nodes in this view, as places in the layout's list: all while they are few. */
export function nearTitles(groups: Float32Array, view: Viewport, size: Size): readonly number[] {
  const all = Array.from({ length: groups.length / 4 }, (_, topic) => topic);
  if (all.length <= MOST_TITLES) return all;
  const seen = seenArea(view, size);
  const rectOf = (topic: number): Rect => {
    const [x = 0, y = 0, width = 0, height = 0] = groups.subarray(topic * 4, topic * 4 + 4);
    return { x, y, width, height };
  };
  const area = (topic: number): number => rectOf(topic).width * rectOf(topic).height;
  return all
    .filter((topic) => {
      const { x, y, width, height } = rectOf(topic);
      const isBeside = x >= seen.x + seen.width || x + width <= seen.x;
      return !isBeside && y < seen.y + seen.height && y + height > seen.y;
    })
    .toSorted((a, b) => area(b) - area(a) || a - b)
    .slice(0, MOST_TITLES)
    .toSorted((a, b) => a - b);
}

/**
 * One frame's step from the cards that are nodes to those that should be: what has left goes, a few of the
 * missing come. The same array if nothing changes.
 */
export function stepNear(now: readonly number[], wanted: readonly number[]): readonly number[] {
  const there = new Set(now);
  const right = new Set(wanted);
  const kept = now.filter((card) => right.has(card));
  const added = wanted.filter((card) => !there.has(card)).slice(0, PER_FRAME);
  return kept.length === now.length && added.length === 0 ? now : [...kept, ...added];
}

/**
 * Which claims are nodes of the page in a view: all where the whole map is nodes; otherwise those in and around the
 * view while they are few. Pure.
 */
import { type Size, seenArea, type Viewport } from '@/drawing/camera';
import { DEPTH_FROM } from '@/drawing/depth';
import { cardRect, type Scene } from '@/drawing/scene';
import { ALL_DRAWN, cardsIn, type SceneIndex } from '@/drawing/sceneIndex';
import { intersection } from '@/layout/bounds';
import type { Rect } from '@/layout/types';

/** Most cards of a larger map to be nodes at once. */
const MOST_NEAR = 36;
/** Most titles to be nodes at once; the largest are kept. */
const MOST_TITLES = 40;
/** Most new nodes in one frame: more would make panning stutter. */
const PER_FRAME = 4;
/** How far beyond the view cards become nodes, as a share of the view's size. */
const MARGIN = 0.2;

/**
 * Numbers of the cards that should be nodes in a view, from its middle outwards; none where words are too small to
 * read, or the cards too many.
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
    // At the depth `near`, only nodes show the whole text: then take those in the middle.
    if (cards.length > MOST_NEAR && (margin > 0 || view.zoom < DEPTH_FROM.near)) continue;
    const seen = seenArea(view, size);
    const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
    const distance = (card: number): number => {
      const { x, y, width, height } = cardRect(scene, card);
      return Math.hypot(x + width / 2 - middle.x, y + height / 2 - middle.y);
    };
    return cards.toSorted((a, b) => distance(a) - distance(b) || a - b).slice(0, MOST_NEAR);
  }
  return [];
}

/** The groups whose titles should be nodes in a view, as indexes in the layout's list: all while they are few. */
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
    .filter((topic) => intersection(rectOf(topic), seen) !== null)
    .toSorted((a, b) => area(b) - area(a) || a - b)
    .slice(0, MOST_TITLES)
    .toSorted((a, b) => a - b);
}

/**
 * One frame's step from the present nodes to those wanted: removes all that have left, adds a few of the missing.
 * Returns the same array if nothing changes.
 */
export function stepNear(now: readonly number[], wanted: readonly number[]): readonly number[] {
  const there = new Set(now);
  const right = new Set(wanted);
  const kept = now.filter((card) => right.has(card));
  const added = wanted.filter((card) => !there.has(card)).slice(0, PER_FRAME);
  return kept.length === now.length && added.length === 0 ? now : [...kept, ...added];
}

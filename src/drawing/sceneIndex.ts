/** Finds cards and relations by position, for culling and for the pointer. Pure. */
import Flatbush from 'flatbush';
import type { Point, Rect } from '@/layout/types';
import { cardRect, lineBounds, type Scene } from './scene';

/** Spatial indexes (packed Hilbert R-trees); `null` for empty ones. */
export interface SceneIndex {
  readonly cards: Flatbush | null;
  readonly relations: Flatbush | null;
}

export function indexScene(scene: Scene): SceneIndex {
  return {
    cards: indexed(scene.corners.length / 2, (card) => cardRect(scene, card)),
    relations: indexed(scene.relations.length - 1, (relation) => lineBounds(scene, relation)),
  };
}

/** The index of a scene, made on first use. */
export function lazyIndex(scene: Scene): () => SceneIndex {
  let index: SceneIndex | undefined;
  return () => (index ??= indexScene(scene));
}

/** Every number needs an entry, even a relation without a line. */
const NOWHERE: Rect = { x: -1, y: -1, width: 0, height: 0 };

function indexed(count: number, boundsOf: (number: number) => Rect | null): Flatbush | null {
  if (count === 0) return null;
  const index = new Flatbush(count, 16, Float32Array);
  for (let number = 0; number < count; number += 1) {
    const { x, y, width, height } = boundsOf(number) ?? NOWHERE;
    index.add(x, y, x + width, y + height);
  }
  index.finish();
  return index;
}

/** Numbers of the cards that a rectangle touches, in the map's order. */
export function cardsIn(index: SceneIndex, area: Rect): number[] {
  return found(index.cards, area);
}

/** Numbers of the relations whose bounds a rectangle touches, in the map's order. */
export function relationsIn(index: SceneIndex, area: Rect): number[] {
  return found(index.relations, area);
}

function found(index: Flatbush | null, { x, y, width, height }: Rect): number[] {
  if (index === null) return [];
  return index.search(x, y, x + width, y + height).toSorted((a, b) => a - b);
}

/** Whether the card or relation of a number is drawn. */
export type IsDrawn = (number: number) => boolean;
export const ALL_DRAWN: IsDrawn = () => true;

/** The card at a point, or the nearest within `reach` px at zoom 1; -1 for none. */
export function cardAt(index: SceneIndex, { x, y }: Point, reach: number, isDrawn = ALL_DRAWN): number {
  return index.cards?.neighbors(x, y, 1, reach, isDrawn)[0] ?? -1;
}

/** The relation whose line passes nearest to a point, within `reach` px at zoom 1; -1 for none. */
export function relationAt(
  scene: Scene,
  index: SceneIndex,
  point: Point,
  reach: number,
  isDrawn = ALL_DRAWN,
): number {
  const area = { x: point.x - reach, y: point.y - reach, width: reach * 2, height: reach * 2 };
  let best = -1;
  let nearest = reach;
  for (const relation of relationsIn(index, area)) {
    if (!isDrawn(relation)) continue;
    const distance = distanceTo(scene, relation, point);
    if (distance > nearest) continue;
    nearest = distance;
    best = relation;
  }
  return best;
}

function distanceTo({ points, lines, relations }: Scene, relation: number, { x, y }: Point): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let line = relations[relation] ?? 0; line < (relations[relation + 1] ?? 0); line += 1) {
    const end = lines[line + 1] ?? 0;
    for (let at = lines[line] ?? 0; at + 1 < end; at += 1) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = points.subarray(at * 2, at * 2 + 4);
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const share = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
      const t = Math.min(1, Math.max(0, share));
      nearest = Math.min(nearest, Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y));
    }
  }
  return nearest;
}

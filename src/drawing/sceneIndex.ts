/** What of a scene lies where: for culling, and for finding what a pointer is at. Pure. */
import Flatbush from 'flatbush';
import type { Point, Rect } from '@/layout/types';
import type { Scene } from './scene';
import { CARD } from './sizes';

/** Spatial indexes (packed Hilbert R-trees); `null` where there is nothing to find. */
export interface SceneIndex {
  readonly cards: Flatbush | null;
  readonly relations: Flatbush | null;
}

export function indexScene(scene: Scene): SceneIndex {
  return { cards: indexCards(scene), relations: indexRelations(scene) };
}

/** The index of a scene, made when it is first asked for. */
export function lazyIndex(scene: Scene): () => SceneIndex {
  let index: SceneIndex | undefined;
  return () => (index ??= indexScene(scene));
}

function indexCards({ corners }: Scene): Flatbush | null {
  const count = corners.length / 2;
  if (count === 0) return null;
  const index = new Flatbush(count, 16, Float32Array);
  for (let card = 0; card < count; card += 1) {
    const x = corners[card * 2] ?? 0;
    const y = corners[card * 2 + 1] ?? 0;
    index.add(x, y, x + CARD.width, y + CARD.height);
  }
  index.finish();
  return index;
}

function indexRelations({ points, lines, relations }: Scene): Flatbush | null {
  const count = relations.length - 1;
  if (count === 0) return null;
  const index = new Flatbush(count, 16, Float32Array);
  for (let relation = 0; relation < count; relation += 1) {
    let left = Number.POSITIVE_INFINITY;
    let top = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    let bottom = Number.NEGATIVE_INFINITY;
    const first = lines[relations[relation] ?? 0] ?? 0;
    const end = lines[relations[relation + 1] ?? 0] ?? 0;
    for (let point = first; point < end; point += 1) {
      const x = points[point * 2] ?? 0;
      const y = points[point * 2 + 1] ?? 0;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    // One without a line is nowhere, and must be somewhere in the index.
    if (end > first) index.add(left, top, right, bottom);
    else index.add(-1, -1, -1, -1);
  }
  index.finish();
  return index;
}

/** Numbers of the cards that a rectangle touches, in the map's order. */
export function cardsIn(index: SceneIndex, area: Rect): number[] {
  return found(index.cards, area);
}

/** Numbers of the relations whose surrounding rectangle touches the given one, in the map's order. */
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

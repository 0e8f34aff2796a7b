import { Bounds } from '../bounds.ts';
import { at } from '../lists.ts';
import type { LayoutResult, Point, Rect, Route } from '../types.ts';
import { TITLE_GAP, titleRoom } from './blocks.ts';
import type { Prepared } from './prepare.ts';

/** Rectangles of the named groups: their boxes, and their title above them. */
export function groupRects(prepared: Prepared, places: readonly Point[]): Map<string, Rect> {
  const rects = new Map<string, Rect>();
  for (const group of prepared.groups) {
    if (group.id === undefined) continue;
    const bounds = new Bounds();
    for (const member of group.members) {
      const { width, height } = at(prepared.boxes, member);
      const { x, y } = at(places, member);
      bounds.cover(x, y, width, height);
    }
    const { left: x, top } = bounds;
    const y = top - titleRoom(group, TITLE_GAP);
    bounds.cover(x, y, group.titleWidth);
    rects.set(group.id, { x, y, width: bounds.width, height: bounds.height });
  }
  return rects;
}

/**
 * The result, moved to begin at (0, 0), with coordinates rounded to half a px. With an `origin`, that point becomes
 * (0, 0) unless something is left of it or above it.
 */
export function finish(
  prepared: Prepared,
  places: readonly Point[],
  routes: ReadonlyMap<string, Route>,
  fallback: boolean,
  origin?: Point,
): LayoutResult {
  const rects = groupRects(prepared, places);
  const bounds = new Bounds();
  if (origin !== undefined) bounds.cover(origin.x, origin.y);
  for (const [index, { width, height }] of prepared.boxes.entries()) {
    const { x, y } = at(places, index);
    bounds.cover(x, y, width, height);
  }
  for (const { x, y, width, height } of rects.values()) bounds.cover(x, y, width, height);
  for (const route of routes.values()) {
    for (const line of [...route.legs, route.trunk]) for (const { x, y } of line) bounds.cover(x, y);
  }
  const move = (point: Point): Point => ({ x: half(point.x - bounds.left), y: half(point.y - bounds.top) });
  return {
    boxes: new Map(prepared.boxes.map((box, index) => [box.id, move(at(places, index))])),
    groups: new Map(
      [...rects].map(([id, rect]) => [
        id,
        { ...move(rect), width: half(rect.width), height: half(rect.height) },
      ]),
    ),
    routes: new Map(
      [...routes].map(([id, route]) => [
        id,
        { legs: route.legs.map((leg) => leg.map(move)), trunk: route.trunk.map(move) },
      ]),
    ),
    width: half(bounds.width),
    height: half(bounds.height),
    fallback,
  };
}

function half(value: number): number {
  return Math.round(value * 2) / 2 + 0;
}

import { at } from '../lists.ts';
import type { LayoutResult, Point, Rect, Route } from '../types.ts';
import type { Prepared } from './prepare.ts';

/** Space between a title and the boxes below it, where the arrangement does not say otherwise. */
const TITLE_GAP = 12;

/** Rectangles of the named groups: their boxes, and their title above them. */
export function groupRects(prepared: Prepared, places: readonly Point[]): Map<string, Rect> {
  const rects = new Map<string, Rect>();
  for (const group of prepared.groups) {
    if (group.id === undefined) continue;
    let left = Number.POSITIVE_INFINITY;
    let top = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    let bottom = Number.NEGATIVE_INFINITY;
    for (const member of group.members) {
      const box = at(prepared.boxes, member);
      const place = at(places, member);
      left = Math.min(left, place.x);
      top = Math.min(top, place.y);
      right = Math.max(right, place.x + box.width);
      bottom = Math.max(bottom, place.y + box.height);
    }
    right = Math.max(right, left + group.titleWidth);
    if (group.titleHeight > 0) top -= group.titleHeight + TITLE_GAP;
    rects.set(group.id, { x: left, y: top, width: right - left, height: bottom - top });
  }
  return rects;
}

/**
 * The result, moved so that its top left is (0, 0); coordinates are rounded to half a px. With an `origin`,
 * that point becomes (0, 0) unless something lies left of it or above it.
 */
export function finish(
  prepared: Prepared,
  places: readonly Point[],
  routes: ReadonlyMap<string, Route>,
  fallback: boolean,
  origin?: Point,
): LayoutResult {
  const rects = groupRects(prepared, places);
  const bounds = { left: 0, top: 0, right: 0, bottom: 0 };
  let first = true;
  const cover = (left: number, top: number, right = left, bottom = top) => {
    bounds.left = first ? left : Math.min(bounds.left, left);
    bounds.top = first ? top : Math.min(bounds.top, top);
    bounds.right = first ? right : Math.max(bounds.right, right);
    bounds.bottom = first ? bottom : Math.max(bounds.bottom, bottom);
    first = false;
  };
  if (origin !== undefined) cover(origin.x, origin.y);
  for (const [index, box] of prepared.boxes.entries()) {
    const place = at(places, index);
    cover(place.x, place.y, place.x + box.width, place.y + box.height);
  }
  for (const rect of rects.values()) cover(rect.x, rect.y, rect.x + rect.width, rect.y + rect.height);
  for (const route of routes.values()) {
    for (const line of [...route.legs, route.trunk]) for (const point of line) cover(point.x, point.y);
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
    width: half(bounds.right - bounds.left),
    height: half(bounds.bottom - bounds.top),
    fallback,
  };
}

function half(value: number): number {
  return Math.round(value * 2) / 2 + 0;
}

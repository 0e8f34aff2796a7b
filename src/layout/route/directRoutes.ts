import { at } from '../lists.ts';
import type { Prepared, PreparedArrow } from '../place/prepare.ts';
import type { Point, Rect, Route } from '../types.ts';

/** Shortest trunk between the junction of linked sources and their target, in px. */
const TRUNK = 26;

/** Simple routes for the plain arrangement: at most two bends between facing sides, through whatever is between. */
export function directRoutes(prepared: Prepared, places: readonly Point[]): Map<string, Route> {
  const routes = new Map<string, Route>();
  const done: Route[] = [];
  for (const arrow of prepared.arrows) {
    const route = directRoute(prepared, places, arrow, done);
    done.push(route);
    routes.set(arrow.id, route);
  }
  return routes;
}

function directRoute(
  prepared: Prepared,
  places: readonly Point[],
  arrow: PreparedArrow,
  done: readonly Route[],
): Route {
  const rect = (index: number): Rect => ({ ...at(prepared.boxes, index), ...at(places, index) });
  const sources = arrow.sources.map(rect);
  const target = 'box' in arrow.target ? rect(arrow.target.box) : middle(at(done, arrow.target.arrow));
  const first = at(sources, 0);
  if (sources.length === 1) return { legs: [between(first, target)], trunk: [] };
  const trunk = trunkFrom(first, target);
  const joint = at(trunk, 0);
  const spot = { ...joint, width: 0, height: 0 };
  return { legs: sources.map((source) => between(source, spot)), trunk };
}

/** The middle of the longest stretch of an arrow's last line, where undercuts end. */
export function middle(route: Route): Rect {
  const line = route.trunk.length > 0 ? route.trunk : (route.legs[0] ?? []);
  let best: Rect = { x: line[0]?.x ?? 0, y: line[0]?.y ?? 0, width: 0, height: 0 };
  let longest = -1;
  for (let index = 1; index < line.length; index += 1) {
    const a = at(line, index - 1);
    const b = at(line, index);
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    if (length <= longest) continue;
    longest = length;
    best = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, width: 0, height: 0 };
  }
  return best;
}

function trunkFrom(source: Rect, target: Rect): Point[] {
  const end = at(between(source, target).slice(-1), 0);
  if (end.x === target.x + target.width) return [{ x: end.x + TRUNK, y: end.y }, end];
  if (end.x === target.x) return [{ x: end.x - TRUNK, y: end.y }, end];
  return end.y === target.y ? [{ x: end.x, y: end.y - TRUNK }, end] : [{ x: end.x, y: end.y + TRUNK }, end];
}

/** An axis-parallel line between the facing sides of two rectangles. */
function between(from: Rect, to: Rect): Point[] {
  const a = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  const b = { x: to.x + to.width / 2, y: to.y + to.height / 2 };
  const gapX = Math.abs(a.x - b.x) - (from.width + to.width) / 2;
  const gapY = Math.abs(a.y - b.y) - (from.height + to.height) / 2;
  if (gapX >= gapY) {
    const side = b.x > a.x ? 1 : -1;
    const start = { x: a.x + (side * from.width) / 2, y: a.y };
    const end = { x: b.x - (side * to.width) / 2, y: b.y };
    if (start.y === end.y) return [start, end];
    const x = (start.x + end.x) / 2;
    return [start, { x, y: start.y }, { x, y: end.y }, end];
  }
  const side = b.y > a.y ? 1 : -1;
  const start = { x: a.x, y: a.y + (side * from.height) / 2 };
  const end = { x: b.x, y: b.y - (side * to.height) / 2 };
  if (start.x === end.x) return [start, end];
  const y = (start.y + end.y) / 2;
  return [start, { x: start.x, y }, { x: end.x, y }, end];
}

import { at } from '../lists.ts';
import type { Prepared } from '../place/prepare.ts';
import type { Point, Route } from '../types.ts';
import { simplified } from './routeTraffic.ts';

/** Makes each undercut end on its target's line, which nudging may have moved. */
export function attached(prepared: Prepared, routes: readonly Route[]): Route[] {
  const done: Route[] = [];
  for (const [index, arrow] of prepared.arrows.entries()) {
    const route = at(routes, index);
    done.push('arrow' in arrow.target ? ending(route, at(done, arrow.target.arrow)) : route);
  }
  return done;
}

function ending(route: Route, target: Route): Route {
  const line = lastLine(route);
  const end = at(line, line.length - 1);
  const goal = nearest(end, lastLine(target));
  if (Math.abs(goal.x - end.x) + Math.abs(goal.y - end.y) < 0.5) return route;
  const longer = simplified([...line, { x: goal.x, y: end.y }, goal]);
  return route.trunk.length > 0 ? { legs: route.legs, trunk: longer } : { legs: [longer], trunk: [] };
}

function lastLine(route: Route): readonly Point[] {
  return route.trunk.length > 0 ? route.trunk : at(route.legs, 0);
}

/** The point of a line that is nearest to another point. */
function nearest(point: Point, line: readonly Point[]): Point {
  let best = at(line, 0);
  let least = Number.POSITIVE_INFINITY;
  for (const [index, b] of line.slice(1).entries()) {
    const a = at(line, index);
    const x = Math.max(Math.min(a.x, b.x), Math.min(Math.max(a.x, b.x), point.x));
    const y = Math.max(Math.min(a.y, b.y), Math.min(Math.max(a.y, b.y), point.y));
    const distance = Math.abs(x - point.x) + Math.abs(y - point.y);
    if (distance >= least) continue;
    least = distance;
    best = { x, y };
  }
  return best;
}

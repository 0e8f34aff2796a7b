import { at } from '../lists.ts';
import { groupRects } from '../place/finish.ts';
import type { Prepared } from '../place/prepare.ts';
import type { Point, Rect, Route } from '../types.ts';
import { attached } from './attach.ts';
import { nudge } from './nudge.ts';
import type { Wire } from './nudgeModel.ts';
import type { RouteGrid } from './routeGrid.ts';
import { type ArrowPaths, routeArrows } from './router.ts';
import { lineOf, type Path } from './routeTraffic.ts';

/** Above this many boxes or arrows the search takes seconds, and nobody can follow a single line. */
const ROUTED = 160;

/** Routes in two stages, so that arrangements can be compared before the second, slower one. */
export interface Routing {
  /** As found by the search, on the tracks of the grid. */
  readonly rough: ReadonlyMap<string, Route>;
  /** The same, moved to the middle of their channels and spread over the sides of boxes. */
  readonly polished: () => ReadonlyMap<string, Route>;
}

/** Whether the search would take seconds; then groups are laid out in layers. */
export function isLarge(prepared: Prepared): boolean {
  return prepared.arrows.length > ROUTED || prepared.boxes.length > ROUTED;
}

/** Routes between boxes at the given positions, for inputs that are not large. */
export function routesFor(prepared: Prepared, places: readonly Point[]): Routing {
  const boxes: Rect[] = prepared.boxes.map((box, index) => {
    const { x, y } = at(places, index);
    return { x, y, width: box.width, height: box.height };
  });
  const rects = groupRects(prepared, places);
  const titles = prepared.groups.flatMap((group): Rect[] => {
    const rect = group.id === undefined ? undefined : rects.get(group.id);
    if (rect === undefined || group.titleHeight <= 0) return [];
    return [{ x: rect.x, y: rect.y, width: group.titleWidth, height: group.titleHeight }];
  });
  const { grid, paths } = routeArrows(prepared, boxes, titles);
  const wires = wiresOf(prepared, grid, paths);
  const toRoutes = (lines: readonly (readonly Point[])[]) => {
    let next = 0;
    const routes = paths.map(({ legs, trunk }): Route => {
      const first = next;
      next += legs.length + (trunk ? 1 : 0);
      const end = first + legs.length;
      return { legs: lines.slice(first, end), trunk: trunk ? at(lines, end) : [] };
    });
    const ends = attached(prepared, routes);
    return new Map(prepared.arrows.map((arrow, index) => [arrow.id, at(ends, index)]));
  };
  return {
    rough: toRoutes(wires.map((wire) => wire.points)),
    polished: () => toRoutes(nudge(wires, boxes, titles)),
  };
}

/** All lines with their ends, arrow by arrow: legs, then the trunk. */
function wiresOf(prepared: Prepared, grid: RouteGrid, paths: readonly ArrowPaths[]): Wire[] {
  return prepared.arrows.flatMap((arrow, index) => {
    const { legs, trunk } = at(paths, index);
    const targetBox = 'box' in arrow.target ? arrow.target.box : -1;
    const onto = 'arrow' in arrow.target ? arrow.target.arrow : undefined;
    const toWire = (path: Path, source: number, final: boolean): Wire => ({
      arrow: index,
      points: lineOf(grid, path),
      start: path.start ? { box: source, port: path.start } : undefined,
      end: path.end ? { box: targetBox, port: path.end } : undefined,
      target: targetBox,
      onto: final ? onto : undefined,
    });
    const wires = legs.map((leg, place) => toWire(leg, at(arrow.sources, place), trunk === undefined));
    return trunk ? [...wires, toWire(trunk, -1, true)] : wires;
  });
}

import { at } from '../lists.ts';
import type { Prepared, PreparedArrow } from '../place/prepare.ts';
import type { Point, Rect } from '../types.ts';
import {
  arrivalOf,
  distance,
  entriesOf,
  exitsOf,
  jointGates,
  junctionsOf,
  meetingsOf,
  type PortGate,
} from './routeGates.ts';
import { buildGrid, type PortLines, type RouteGrid } from './routeGrid.ts';
import { type Port, portLines, portsOf } from './routePorts.ts';
import { createSearch, type Found, type Search } from './routeSearch.ts';
import { createRoads, isLevel, type Path, type Roads } from './routeTraffic.ts';

/**
 * How often every arrow is taken up and laid again, so that early ones can make way for late ones; and how
 * many paths may be laid anew in all, so that many arrows get fewer rounds.
 */
const ROUNDS = 3;
const LAID_ANEW = 200;
/** An arrow that costs no more than this is short and straight, and is not taken up again. */
const SETTLED = 70;
/** What a linked arrow pays for entering from above or below, where little room is left for a trunk. */
const SHORT_ENTRY = 220;
/** The paths of one arrow; without a trunk there is one leg, which reaches the target itself. */
export interface ArrowPaths {
  readonly legs: readonly Path[];
  readonly trunk: Path | undefined;
}

export interface Routed {
  readonly grid: RouteGrid;
  readonly paths: readonly ArrowPaths[];
}

interface Laid {
  readonly paths: ArrowPaths;
  readonly cost: number;
}

interface Context {
  readonly prepared: Prepared;
  readonly grid: RouteGrid;
  readonly roads: Roads;
  readonly search: Search;
  readonly ports: readonly (readonly Port[])[];
}

/** Routes all arrows around the boxes, one after the other and then again, each minding all others. */
export function routeArrows(prepared: Prepared, boxes: readonly Rect[], titles: readonly Rect[]): Routed {
  const lines = portLinesOf(prepared, boxes);
  const grid = buildGrid(boxes, titles, lines);
  const roads = createRoads(grid);
  const search = createSearch(grid, roads.traffic);
  const obstacles = [...boxes, ...titles];
  const ports = boxes.map((box, index) => portsOf(grid, box, at(lines, index), obstacles));
  const context: Context = { prepared, grid, roads, search, ports };

  const paths: ArrowPaths[] = prepared.arrows.map(() => ({ legs: [], trunk: undefined }));
  const families = familiesOf(prepared, boxes);
  const costs = prepared.arrows.map(() => Number.POSITIVE_INFINITY);
  const rounds = Math.min(ROUNDS, Math.floor(LAID_ANEW / Math.max(1, prepared.arrows.length)));
  for (let round = 0; round <= rounds; round += 1) {
    for (const family of families) {
      if (family.every((arrow) => at(costs, arrow) <= SETTLED)) continue;
      for (const arrow of family) for (const path of pathsOf(at(paths, arrow))) roads.remove(path);
      for (const arrow of family) {
        const { paths: next, cost } = routeOne(context, at(prepared.arrows, arrow), paths);
        paths[arrow] = next;
        costs[arrow] = cost;
        for (const path of pathsOf(at(paths, arrow))) roads.add(path);
      }
    }
  }
  return { grid, paths };
}

function pathsOf(arrow: ArrowPaths): readonly Path[] {
  return arrow.trunk ? [...arrow.legs, arrow.trunk] : arrow.legs;
}

function portLinesOf(prepared: Prepared, boxes: readonly Rect[]): PortLines[] {
  const degrees = prepared.boxes.map(() => 0);
  const count = (box: number) => {
    degrees[box] = at(degrees, box) + 1;
  };
  for (const arrow of prepared.arrows) {
    for (const source of arrow.sources) count(source);
    if ('box' in arrow.target) count(arrow.target.box);
  }
  return boxes.map((box, index) => portLines(box, at(degrees, index)));
}

/** Each arrow between boxes with the arrows that end on it, the shortest first. */
function familiesOf(prepared: Prepared, boxes: readonly Rect[]): number[][] {
  const families = new Map<number, number[]>();
  const head = prepared.arrows.map((arrow, index) => {
    let first = index;
    let { target } = arrow;
    while ('arrow' in target) {
      first = target.arrow;
      target = at(prepared.arrows, first).target;
    }
    return first;
  });
  for (const [index, first] of head.entries()) families.set(first, [...(families.get(first) ?? []), index]);
  const length = (arrow: number) => {
    const { sources, target } = at(prepared.arrows, arrow);
    if (!('box' in target)) return 0;
    const end = middleOf(at(boxes, target.box));
    return Math.max(...sources.map((source) => distance(middleOf(at(boxes, source)), end)));
  };
  return [...families].toSorted(([a], [b]) => length(a) - length(b) || a - b).map(([, family]) => family);
}

function routeOne(context: Context, arrow: PreparedArrow, paths: readonly ArrowPaths[]): Laid {
  const { target } = arrow;
  const ends =
    'box' in target
      ? entriesOf(context.roads, at(context.ports, target.box))
      : meetingsOf(context.grid, lastPath(at(paths, target.arrow)));
  if (arrow.sources.length === 1) {
    const leg = lay(context, exitsOf(context.roads, at(context.ports, at(arrow.sources, 0))), ends);
    return { paths: { legs: [leg.path], trunk: undefined }, cost: leg.cost };
  }
  // Whichever source comes first decides where the trunk runs: the cheapest whole is taken.
  const gates = ends.map((end) => (isLevel(end.direction) ? end : { ...end, cost: end.cost + SHORT_ENTRY }));
  let best = joined(context, arrow, 0, gates);
  for (let first = 1; first < Math.min(4, arrow.sources.length); first += 1) {
    const next = joined(context, arrow, first, gates);
    if (next.cost < best.cost) best = next;
  }
  return best;
}

/** Lays one path; where the search finds nothing (which needs a grid without lines), straight to the end. */
function lay(
  context: Context,
  starts: readonly PortGate[],
  ends: readonly PortGate[],
): { readonly path: Path; readonly cost: number } {
  const found: Found | undefined = context.search.find(starts, ends);
  const start = starts.find((gate) => gate === found?.start) ?? at(starts, 0);
  const end = ends.find((gate) => gate === found?.end) ?? at(ends, 0);
  const nodes = found?.nodes ?? [start.node, end.node];
  return { path: { nodes, start: start.port, end: end.port }, cost: found?.cost ?? 0 };
}

/** Legs of linked sources: the first one's path is cut at the junction where the second one meets it. */
function joined(context: Context, arrow: PreparedArrow, first: number, ends: readonly PortGate[]): Laid {
  const { roads } = context;
  const main = lay(context, exitsOf(roads, at(context.ports, at(arrow.sources, first))), ends);
  let { cost } = main;
  let trunk: Path = main.path;
  const legs: (Path | undefined)[] = arrow.sources.map(() => undefined);
  legs[first] = main.path;
  roads.add(main.path);
  const laid: Path[] = [main.path];
  for (const [index, source] of arrow.sources.entries()) {
    if (index === first) continue;
    const gates =
      laid.length === 1
        ? junctionsOf(context.grid, main.path)
        : jointGates(trunk, legs.filter((leg) => leg !== undefined).map(arrivalOf));
    const leg = lay(context, exitsOf(roads, at(context.ports, source)), gates);
    if (laid.length === 1) {
      const cut = Math.max(0, main.path.nodes.indexOf(at(leg.path.nodes, leg.path.nodes.length - 1)));
      trunk = { nodes: main.path.nodes.slice(cut), start: undefined, end: main.path.end };
      legs[first] = { nodes: main.path.nodes.slice(0, cut + 1), start: main.path.start, end: undefined };
    }
    legs[index] = leg.path;
    cost += leg.cost;
    roads.add(leg.path);
    laid.push(leg.path);
  }
  for (const path of laid) roads.remove(path);
  return { paths: { legs: legs.filter((leg) => leg !== undefined), trunk }, cost };
}

/** The path that an undercut of an arrow ends on. */
function lastPath(arrow: ArrowPaths): Path {
  return arrow.trunk ?? at(arrow.legs, 0);
}

function middleOf(box: Rect): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

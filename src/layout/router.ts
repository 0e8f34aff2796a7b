import { at } from './lists.ts';
import type { Prepared, PreparedArrow } from './prepare.ts';
import { buildGrid, type PortLines, type RouteGrid } from './routeGrid.ts';
import { DOWN, LEFT, type Port, portLines, portsOf, RIGHT, UP } from './routePorts.ts';
import { createSearch, type Found, type Gate, type Search } from './routeSearch.ts';
import { createRoads, directionOf, isLevel, type Path, pointAt, type Roads } from './routeTraffic.ts';
import type { Point, Rect } from './types.ts';

/** How often every arrow is taken up and laid again, so that early ones can make way for late ones. */
const ROUNDS = 3;
/** An arrow that costs no more than this is short and straight, and is not taken up again. */
const SETTLED = 70;
/** Shortest trunk of linked sources, and the longest that is looked at, in px. */
const TRUNK = 24;
const LONG_TRUNK = 130;
/** An undercut looks for a stretch of at least this length. */
const MEETING = 90;
/** What a linked arrow pays for entering from above or below, where little room is left for a trunk. */
const SHORT_ENTRY = 140;
/** What leaving or entering by a side costs, in px, by the direction that leads out of the box. */
const LEAVE = new Map([
  [LEFT, 0],
  [UP, 4],
  [DOWN, 12],
  [RIGHT, 14],
]);
const ENTER = new Map([
  [RIGHT, 0],
  [DOWN, 8],
  [LEFT, 14],
  [UP, 18],
]);
const OFF_CENTRE = 0.6;
const PORT_IN_USE = 400;

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
  for (let round = 0; round <= ROUNDS; round += 1) {
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
    'box' in target ? entriesOf(context, target.box) : meetingsOf(context, at(paths, target.arrow));
  if (arrow.sources.length === 1) {
    const leg = lay(context, exitsOf(context, at(arrow.sources, 0)), ends);
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

interface PortGate extends Gate {
  readonly port?: Port;
}

function exitsOf(context: Context, box: number): PortGate[] {
  return at(context.ports, box).map((port) => ({
    node: port.leave,
    direction: port.out,
    cost: portCost(context, port) + (LEAVE.get(port.out) ?? 0) + port.leaveCost,
    port,
  }));
}

function entriesOf(context: Context, box: number): PortGate[] {
  return at(context.ports, box).map((port) => ({
    node: port.arrive,
    direction: port.out ^ 2,
    cost: portCost(context, port) + (ENTER.get(port.out) ?? 0) + port.arriveCost,
    port,
  }));
}

function portCost(context: Context, port: Port): number {
  return port.offset * OFF_CENTRE + context.roads.uses(port) * PORT_IN_USE;
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

/** Where an undercut may meet an arrow: at a right angle, near the middle of a long straight stretch. */
function meetingsOf(context: Context, target: ArrowPaths): PortGate[] {
  const path = target.trunk ?? at(target.legs, 0);
  const { grid } = context;
  const points = path.nodes.map((node) => pointAt(grid, node));
  const gates: PortGate[] = [];
  for (const [index, node] of path.nodes.entries()) {
    const before = path.nodes[index - 1];
    const after = path.nodes[index + 1];
    const into = before === undefined ? path.start?.out : directionOf(before, node);
    const out = after === undefined ? (path.end ? path.end.out ^ 2 : undefined) : directionOf(node, after);
    const way = into ?? out;
    if (way === undefined || (into !== undefined && out !== undefined && into !== out)) continue;
    const run = stretchAround(points, path, index, isLevel(way));
    const off = Math.abs(run.behind - run.ahead) / 2;
    const short = Math.max(0, MEETING - run.behind - run.ahead);
    const tight = Math.max(0, 12 - Math.min(run.behind, run.ahead)) * 20;
    const cost = off * 0.6 + short * 3 + tight;
    for (const direction of isLevel(way) ? [DOWN, UP] : [RIGHT, LEFT]) gates.push({ node, direction, cost });
  }
  if (gates.length > 0) return gates;
  const last = at(path.nodes, path.nodes.length - 1);
  return [RIGHT, DOWN, LEFT, UP].map((direction) => ({ node: last, direction, cost: 0 }));
}

/** How far a path runs straight behind and ahead of one of its points. */
function stretchAround(
  points: readonly Point[],
  path: Path,
  index: number,
  level: boolean,
): { behind: number; ahead: number } {
  const line = [...(path.start ? [path.start] : []), ...points, ...(path.end ? [path.end] : [])];
  const middle = index + (path.start ? 1 : 0);
  const here = at(line, middle);
  const reach = (step: number) => {
    let far = 0;
    for (let next = middle + step; next >= 0 && next < line.length; next += step) {
      const point = at(line, next);
      if (level ? point.y !== here.y : point.x !== here.x) break;
      far = distance(point, here);
    }
    return far;
  };
  return { behind: reach(-1), ahead: reach(1) };
}

/** Legs of linked sources: the first one's path is cut at the junction where the second one meets it. */
function joined(context: Context, arrow: PreparedArrow, first: number, ends: readonly PortGate[]): Laid {
  const { roads } = context;
  const main = lay(context, exitsOf(context, at(arrow.sources, first)), ends);
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
        ? junctionsOf(context, main.path)
        : jointGates(trunk, legs.filter((leg) => leg !== undefined).map(arrivalOf));
    const leg = lay(context, exitsOf(context, source), gates);
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

/** Crossings of a path at which other legs may join it. */
function junctionsOf(context: Context, path: Path): PortGate[] {
  const { grid } = context;
  const gates: PortGate[] = [];
  let ahead = path.end ? distance(path.end, pointAt(grid, at(path.nodes, path.nodes.length - 1))) : 0;
  for (let index = path.nodes.length - 1; index >= 0; index -= 1) {
    const node = at(path.nodes, index);
    const after = path.nodes[index + 1];
    if (after !== undefined) ahead += distance(pointAt(grid, node), pointAt(grid, after));
    if (ahead > LONG_TRUNK && gates.length > 0) break;
    if (ahead < TRUNK && index > 0) continue;
    const trunk: Path = { nodes: path.nodes.slice(index), start: undefined, end: path.end };
    const leg: Path = { nodes: path.nodes.slice(0, index + 1), start: path.start, end: undefined };
    const cost = Math.max(0, TRUNK - ahead) * 25;
    for (const gate of jointGates(trunk, [arrivalOf(leg)])) gates.push({ ...gate, cost });
  }
  return gates;
}

/** Ways to arrive at the first crossing of a trunk: not against it, and not where another leg arrives. */
function jointGates(trunk: Path, taken: readonly number[]): PortGate[] {
  const node = at(trunk.nodes, 0);
  const next = trunk.nodes[1];
  const out = next === undefined ? (trunk.end ? trunk.end.out ^ 2 : RIGHT) : directionOf(node, next);
  const free = [RIGHT, DOWN, LEFT, UP].filter((way) => way !== (out ^ 2) && !taken.includes(way));
  return (free.length > 0 ? free : [out]).map((direction) => ({ node, direction, cost: 0 }));
}

function arrivalOf(leg: Path): number {
  const last = at(leg.nodes, leg.nodes.length - 1);
  const before = leg.nodes.at(-2);
  return before === undefined ? (leg.start?.out ?? RIGHT) : directionOf(before, last);
}

function middleOf(box: Rect): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

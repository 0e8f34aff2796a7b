import { at } from '../lists.ts';
import type { Point } from '../types.ts';
import type { RouteGrid } from './routeGrid.ts';
import { DOWN, LEFT, type Port, RIGHT, UP } from './routePorts.ts';
import type { Gate } from './routeSearch.ts';
import { directionOf, isLevel, type Path, pointAt, type Roads } from './routeTraffic.ts';

/** Shortest trunk of linked sources, and the longest that is looked at, in px. */
const TRUNK = 24;
const LONG_TRUNK = 130;
/** An undercut looks for a stretch of at least this length. */
const MEETING = 90;
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

export interface PortGate extends Gate {
  readonly port?: Port;
}

export function exitsOf(roads: Roads, ports: readonly Port[]): PortGate[] {
  return ports.map((port) => ({
    node: port.leave,
    direction: port.out,
    cost: portCost(roads, port) + (LEAVE.get(port.out) ?? 0) + port.leaveCost,
    port,
  }));
}

export function entriesOf(roads: Roads, ports: readonly Port[]): PortGate[] {
  return ports.map((port) => ({
    node: port.arrive,
    direction: port.out ^ 2,
    cost: portCost(roads, port) + (ENTER.get(port.out) ?? 0) + port.arriveCost,
    port,
  }));
}

function portCost(roads: Roads, port: Port): number {
  return port.offset * OFF_CENTRE + roads.uses(port) * PORT_IN_USE;
}

/** Where an undercut may meet an arrow: at a right angle, near the middle of a long straight stretch. */
export function meetingsOf(grid: RouteGrid, path: Path): PortGate[] {
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

/** Crossings of a path at which other legs may join it. */
export function junctionsOf(grid: RouteGrid, path: Path): PortGate[] {
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
export function jointGates(trunk: Path, taken: readonly number[]): PortGate[] {
  const node = at(trunk.nodes, 0);
  const next = trunk.nodes[1];
  const out = next === undefined ? (trunk.end ? trunk.end.out ^ 2 : RIGHT) : directionOf(node, next);
  const free = [RIGHT, DOWN, LEFT, UP].filter((way) => way !== (out ^ 2) && !taken.includes(way));
  return (free.length > 0 ? free : [out]).map((direction) => ({ node, direction, cost: 0 }));
}

export function arrivalOf(leg: Path): number {
  const last = at(leg.nodes, leg.nodes.length - 1);
  const before = leg.nodes.at(-2);
  return before === undefined ? (leg.start?.out ?? RIGHT) : directionOf(before, last);
}

export function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

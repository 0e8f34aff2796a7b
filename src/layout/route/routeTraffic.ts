import { at, num } from '../lists.ts';
import type { Point } from '../types.ts';
import { type RouteGrid, TRACK } from './routeGrid.ts';
import { LEFT, type Port, RIGHT } from './routePorts.ts';
import { emptyTraffic, type Traffic } from './routeSearch.ts';

/** One line on the grid: crossings in order, and the ports at its ends where it touches boxes. */
export interface Path {
  readonly nodes: readonly number[];
  readonly start: Port | undefined;
  readonly end: Port | undefined;
}

/** The grid's traffic, which paths join and leave. */
export interface Roads {
  readonly traffic: Traffic;
  add(path: Path): void;
  remove(path: Path): void;
  uses(port: Port): number;
}

/** The direction of travel between two neighbouring crossings. */
export function directionOf(from: number, to: number): number {
  if (to === from + 1) return RIGHT;
  if (to === from - 1) return LEFT;
  return to > from ? RIGHT + 1 : LEFT + 1;
}

export function createRoads(grid: RouteGrid): Roads {
  const traffic = emptyTraffic(grid);
  const width = grid.xs.length;
  const nearX = neighbours(grid.xs);
  const nearY = neighbours(grid.ys);
  const ports = new Map<Port, number>();
  const bump = (list: Int16Array, index: number, by: number) => {
    list[index] = num(list, index) + by;
  };
  const along = (edge: number, level: boolean, by: number) => {
    const column = edge % width;
    const row = Math.floor(edge / width);
    if (level) {
      bump(traffic.right, edge, by);
      for (const other of at(nearY, row)) bump(traffic.nearRight, other * width + column, by);
    } else {
      bump(traffic.down, edge, by);
      for (const other of at(nearX, column)) bump(traffic.nearDown, row * width + other, by);
    }
  };
  const change = (path: Path, by: number) => {
    for (const port of [path.start, path.end]) {
      if (port !== undefined) ports.set(port, (ports.get(port) ?? 0) + by);
    }
    for (const [index, node] of path.nodes.entries()) {
      const before = path.nodes[index - 1];
      const after = path.nodes[index + 1];
      const into = before === undefined ? path.start?.out : directionOf(before, node);
      const out = after === undefined ? path.end?.out : directionOf(node, after);
      const ways = [into, out].filter((way) => way !== undefined);
      if (ways.some((way) => isLevel(way))) bump(traffic.level, node, by);
      if (ways.some((way) => !isLevel(way))) bump(traffic.upright, node, by);
      if (after !== undefined) along(Math.min(node, after), isLevel(directionOf(node, after)), by);
    }
  };
  return {
    traffic,
    add: (path) => change(path, 1),
    remove: (path) => change(path, -1),
    uses: (port) => ports.get(port) ?? 0,
  };
}

export function isLevel(direction: number): boolean {
  return direction === RIGHT || direction === LEFT;
}

/** For each line the others less than a track away. */
function neighbours(values: Float64Array): number[][] {
  return Array.from(values, (value, index) => {
    const near: number[] = [];
    for (const step of [-1, 1]) {
      for (let other = index + step; other >= 0 && other < values.length; other += step) {
        if (Math.abs(num(values, other) - value) > TRACK - 1) break;
        near.push(other);
      }
    }
    return near;
  });
}

export function pointAt(grid: RouteGrid, node: number): Point {
  const width = grid.xs.length;
  return { x: num(grid.xs, node % width), y: num(grid.ys, Math.floor(node / width)) };
}

/** A path as a polyline, with no point in the middle of a straight stretch. */
export function lineOf(grid: RouteGrid, path: Path): Point[] {
  const points = path.nodes.map((node) => pointAt(grid, node));
  if (path.start) points.unshift({ x: path.start.x, y: path.start.y });
  if (path.end) points.push({ x: path.end.x, y: path.end.y });
  return simplified(points);
}

/** The line without repeated points and without points that lie between their neighbours. */
export function simplified(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && same(last.x, point.x) && same(last.y, point.y)) continue;
    const before = kept.at(-2);
    if (last && before) {
      const straightX = same(before.x, last.x) && same(last.x, point.x);
      const straightY = same(before.y, last.y) && same(last.y, point.y);
      if (straightX || straightY) kept.pop();
    }
    kept.push(point);
  }
  return kept.length === 1 ? [...kept, ...kept] : kept;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.01;
}

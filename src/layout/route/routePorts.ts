import { num } from '../lists.ts';
import type { Point, Rect } from '../types.ts';
import { CLEARANCE, HEAD, lineAt, type PortLines, type RouteGrid } from './routeGrid.ts';

/** Directions of travel. */
export const RIGHT = 0;
export const DOWN = 1;
export const LEFT = 2;
export const UP = 3;

/** Distance between neighbouring ports on an upright side, and on a level one. */
const UPRIGHT_STEP = 11;
const LEVEL_STEP = 14;
/** What stands farther away cannot be crossed between border and grid; and the price of crossing it. */
const REACH = 160;
const CROSSED = 900;
/** Ports keep away from corners. */
const CORNER = 10;

/** A place on the border of a box where an arrow may leave or arrive. */
export interface Port extends Point {
  /** The direction that leads away from the box: RIGHT on its right side, and so on. */
  readonly out: number;
  /** Distance from the middle of the side. */
  readonly offset: number;
  /** Crossing of the grid that an arrow leaves to, and the one that it arrives from, a head's length away. */
  readonly leave: number;
  readonly arrive: number;
  /** What the ways between border and crossing cost, in px. */
  readonly leaveCost: number;
  readonly arriveCost: number;
}

/** Positions of the ports of a box, the more the more arrows touch it. */
export function portLines(box: Rect, arrows: number): PortLines {
  const most = Math.min(7, Math.max(3, arrows));
  return {
    xs: spread(box.x, box.width, LEVEL_STEP, Math.min(most, 5)),
    ys: spread(box.y, box.height, UPRIGHT_STEP, most),
  };
}

function spread(start: number, length: number, step: number, most: number): number[] {
  const positions = [start + length / 2];
  for (let index = 1; positions.length + 1 < most + 1; index += 1) {
    if (length / 2 - index * step < CORNER) break;
    positions.push(start + length / 2 - index * step, start + length / 2 + index * step);
  }
  return positions;
}

/**
 * The ports of a box on the grid. `others` are what should not be crossed on the way between border and
 * grid: titles and boxes, this box among them.
 */
export function portsOf(grid: RouteGrid, box: Rect, lines: PortLines, others: readonly Rect[]): Port[] {
  const { xs, ys } = grid;
  const ports: Port[] = [];
  const near = others.filter(
    (other) =>
      other.x < box.x + box.width + REACH &&
      other.x + other.width > box.x - REACH &&
      other.y < box.y + box.height + REACH &&
      other.y + other.height > box.y - REACH,
  );
  const add = (border: Point, out: number, offset: number, node: (distance: number) => number) => {
    const [leave, arrive] = [node(CLEARANCE), node(HEAD - 1)];
    const cost = (crossing: number) => stubCost(grid, border, crossing, near);
    ports.push({ ...border, out, offset, leave, arrive, leaveCost: cost(leave), arriveCost: cost(arrive) });
  };
  for (const position of lines.ys) {
    const row = lineAt(ys, position);
    const y = num(ys, row);
    if (y <= box.y || y >= box.y + box.height) continue;
    const offset = Math.abs(y - box.y - box.height / 2);
    const start = row * xs.length;
    const right = box.x + box.width;
    add({ x: right, y }, RIGHT, offset, (distance) => start + after(xs, right + distance));
    add({ x: box.x, y }, LEFT, offset, (distance) => start + before(xs, box.x - distance));
  }
  for (const position of lines.xs) {
    const column = lineAt(xs, position);
    const x = num(xs, column);
    if (x <= box.x || x >= box.x + box.width) continue;
    const offset = Math.abs(x - box.x - box.width / 2);
    const bottom = box.y + box.height;
    add({ x, y: bottom }, DOWN, offset, (distance) => after(ys, bottom + distance) * xs.length + column);
    add({ x, y: box.y }, UP, offset, (distance) => before(ys, box.y - distance) * xs.length + column);
  }
  return ports;
}

/** Length of the way between border and grid, and a high price for each thing that it crosses. */
function stubCost(grid: RouteGrid, border: Point, crossing: number, others: readonly Rect[]): number {
  const x = num(grid.xs, crossing % grid.xs.length);
  const y = num(grid.ys, Math.floor(crossing / grid.xs.length));
  const crossed = others.filter(
    (other) =>
      Math.max(x, border.x) > other.x &&
      Math.min(x, border.x) < other.x + other.width &&
      Math.max(y, border.y) > other.y &&
      Math.min(y, border.y) < other.y + other.height,
  );
  return Math.abs(x - border.x) + Math.abs(y - border.y) + crossed.length * CROSSED;
}

function after(values: Float64Array, position: number): number {
  let index = 0;
  while (index < values.length - 1 && num(values, index) < position) index += 1;
  return index;
}

function before(values: Float64Array, position: number): number {
  let index = values.length - 1;
  while (index > 0 && num(values, index) > position) index -= 1;
  return index;
}

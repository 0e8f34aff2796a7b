import { num } from '../lists.ts';
import type { Rect } from '../types.ts';

/** Least distance of a line from a box that is not its own, in px. */
export const CLEARANCE = 9;
/** Distance between two lines that run side by side. */
export const TRACK = 7.5;
/** Straight stretch before an arrow's head. */
export const HEAD = 14;
/** Lines that are offered along the outside of everything, and along the walls of a wide space. */
const WALL_TRACKS = 4;
/** A space wider than this is a hall, where lines keep to the walls. */
const HALL = 130;
/** Lines nearer than this to one that is already there are left out. */
const DISTINCT = 4;

/** Price of a px inside a box, within the clearance of a box, and across a title; and of entering a box. */
const THROUGH = 60;
const HUGGING = 4;
const TITLE = 30;
const ENTER = 1500;

/** Lines on which arrows may run, and what each stretch between two neighbouring lines costs. */
export interface RouteGrid {
  /** x of the upright lines and y of the level ones, ascending. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Price of the stretch to the right of, and below, each crossing (index: row * xs.length + column). */
  readonly right: Float32Array;
  readonly down: Float32Array;
}

/** Places at which arrows may touch the sides of one box, as offsets on the page. */
export interface PortLines {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/**
 * A sparse grid from the borders of the boxes (the "interesting" lines of Wybrow, Marriott and Stuckey 2009),
 * with as many parallel tracks in each channel as it has room for, so that the search itself keeps lines apart.
 */
export function buildGrid(
  boxes: readonly Rect[],
  titles: readonly Rect[],
  ports: readonly PortLines[],
): RouteGrid {
  const xs = lines(
    boxes.map((box) => [box.x, box.x + box.width]),
    ports.flatMap((port) => port.xs),
  );
  const ys = lines(
    [...boxes, ...titles].map((box) => [box.y, box.y + box.height]),
    ports.flatMap((port) => port.ys),
  );
  const right = new Float32Array(xs.length * ys.length);
  const down = new Float32Array(xs.length * ys.length);
  for (let row = 0; row < ys.length; row += 1) {
    for (let column = 0; column < xs.length; column += 1) {
      const node = row * xs.length + column;
      right[node] = num(xs, column + 1) - num(xs, column);
      down[node] = num(ys, row + 1) - num(ys, row);
    }
  }
  const grid = { xs, ys, right, down };
  for (const box of boxes) {
    charge(grid, box, CLEARANCE - 0.5, HUGGING, 0);
    charge(grid, box, -0.25, THROUGH, ENTER);
  }
  for (const title of titles) charge(grid, title, 3, TITLE, 200);
  return grid;
}

/** Positions of the lines across one axis, for walls given as pairs of a low and a high side. */
function lines(walls: readonly (readonly number[])[], ports: readonly number[]): Float64Array {
  const starts = ascending(walls.map((wall) => num(wall, 0)));
  const ends = ascending(walls.map((wall) => num(wall, 1)));
  const tracks: number[] = [];
  for (const end of ends) {
    const start = starts.find((value) => value > end + 1);
    if (start === undefined) continue;
    // Only the nearest end before this start makes a channel of its own.
    tracks.push(...channel(end, start));
  }
  const first = num(starts, 0);
  const last = ends.at(-1) ?? 0;
  for (let track = 0; track < WALL_TRACKS; track += 1) {
    tracks.push(first - HEAD - track * TRACK, last + HEAD + track * TRACK);
  }
  const kept: number[] = [];
  for (const value of [...ascending(ports), ...tracks]) {
    if (kept.every((other) => Math.abs(other - value) >= DISTINCT)) kept.push(value);
  }
  return Float64Array.from(ascending(kept));
}

/** Tracks between two walls, at least a head's length from them where there is room. */
function channel(from: number, to: number): number[] {
  const width = to - from;
  if (width > HALL) {
    const tracks: number[] = [(from + to) / 2];
    for (let track = 0; track < WALL_TRACKS; track += 1) {
      tracks.push(from + HEAD + track * TRACK, to - HEAD - track * TRACK);
    }
    return tracks;
  }
  const margin = width >= 2 * HEAD + TRACK ? HEAD : Math.min(CLEARANCE + 1, width / 2);
  const room = width - 2 * margin;
  const count = Math.floor(room / TRACK + 0.01) + 1;
  if (count === 1) return [from + width / 2];
  return Array.from({ length: count }, (_, track) => from + margin + (room * track) / (count - 1));
}

function ascending(values: readonly number[]): number[] {
  return [...new Set(values)].toSorted((a, b) => a - b);
}

/** Makes all stretches in or through a rectangle dearer: by a price for each px, and for entering it. */
function charge(grid: RouteGrid, rect: Rect, margin: number, perPx: number, enter: number): void {
  const { xs, ys, right, down } = grid;
  const x1 = rect.x - margin;
  const x2 = rect.x + rect.width + margin;
  const y1 = rect.y - margin;
  const y2 = rect.y + rect.height + margin;
  const columns = within(xs, x1, x2);
  const rows = within(ys, y1, y2);
  const add = (prices: Float32Array, node: number, inside: number) => {
    if (inside > 0) prices[node] = num(prices, node) + inside * perPx + enter;
  };
  for (let row = rows.from; row < rows.to; row += 1) {
    for (let column = Math.max(0, columns.from - 1); column < columns.to; column += 1) {
      const inside = Math.min(num(xs, column + 1), x2) - Math.max(num(xs, column), x1);
      add(right, row * xs.length + column, inside);
    }
  }
  for (let column = columns.from; column < columns.to; column += 1) {
    for (let row = Math.max(0, rows.from - 1); row < rows.to; row += 1) {
      const inside = Math.min(num(ys, row + 1), y2) - Math.max(num(ys, row), y1);
      add(down, row * xs.length + column, inside);
    }
  }
}

/** Indexes of the lines strictly between two positions. */
function within(values: Float64Array, low: number, high: number): { from: number; to: number } {
  let from = 0;
  while (from < values.length && num(values, from) <= low) from += 1;
  let to = from;
  while (to < values.length && num(values, to) < high) to += 1;
  return { from, to };
}

/** Index of the line at a position that is known to be one, or the nearest. */
export function lineAt(values: Float64Array, position: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (num(values, middle) < position) low = middle + 1;
    else high = middle;
  }
  if (low > 0 && position - num(values, low - 1) < num(values, low) - position) return low - 1;
  return low;
}

/** A raster that finds stretches near each other without comparing all pairs. */
import { num } from '../lists.ts';

/** Side of a cell, px: about the height of a few cards, so that most stretches are in few cells. */
const CELL = 160;
/** Cells per row: more than any page has, and few enough to keep cell numbers small integers. */
const ROW = 2 ** 15;

/** Numbered stretches or rectangles that can be found by position. */
export class NearIndex {
  readonly #cells = new Map<number, number[]>();
  /** The query in which an item was last found, so that each is found once per query. */
  readonly #found: number[] = [];
  #questions = 0;

  addStretch(item: number, ax: number, ay: number, bx: number, by: number): void {
    cellsAlong(ax, ay, bx, by, 0, (cell) => this.#enter(cell, item));
  }

  addRect(item: number, x: number, y: number, width: number, height: number): void {
    cellsIn(x, y, x + width, y + height, (cell) => this.#enter(cell, item));
  }

  /** Calls `visit` once for each item that may lie within `reach` px of a stretch. */
  alongStretch(
    ax: number,
    ay: number,
    bx: number,
    by: number,
    reach: number,
    visit: (item: number) => void,
  ): void {
    this.#questions += 1;
    cellsAlong(ax, ay, bx, by, reach, (cell) => this.#visit(cell, visit));
  }

  /** Calls `visit` once for each item that may touch a rectangle. */
  inRect(x: number, y: number, width: number, height: number, visit: (item: number) => void): void {
    this.#questions += 1;
    cellsIn(x, y, x + width, y + height, (cell) => this.#visit(cell, visit));
  }

  #enter(cell: number, item: number): void {
    const items = this.#cells.get(cell);
    if (items === undefined) this.#cells.set(cell, [item]);
    else items.push(item);
  }

  #visit(cell: number, visit: (item: number) => void): void {
    for (const item of this.#cells.get(cell) ?? []) {
      if (num(this.#found, item) === this.#questions) continue;
      this.#found[item] = this.#questions;
      visit(item);
    }
  }
}

function cellsIn(
  left: number,
  top: number,
  right: number,
  bottom: number,
  visit: (cell: number) => void,
): void {
  // What has no place is near nothing.
  if (!Number.isFinite(right - left) || !Number.isFinite(bottom - top)) return;
  const end = Math.floor(right / CELL);
  for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) {
    for (let column = Math.floor(left / CELL); column <= end; column += 1) visit(row * ROW + column);
  }
}

/** The cells within `reach` of a stretch: in each row, those over the part of it that lies in that row. */
function cellsAlong(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  reach: number,
  visit: (cell: number) => void,
): void {
  if (!Number.isFinite(bx - ax) || !Number.isFinite(by - ay)) return;
  const slope = by === ay ? 0 : (bx - ax) / (by - ay);
  const [top, bottom] = [Math.min(ay, by), Math.max(ay, by)];
  for (let row = Math.floor((top - reach) / CELL); row <= Math.floor((bottom + reach) / CELL); row += 1) {
    const from = Math.min(bottom, Math.max(top, row * CELL - reach));
    const to = Math.max(top, Math.min(bottom, (row + 1) * CELL + reach));
    const one = by === ay ? ax : ax + (from - ay) * slope;
    const two = by === ay ? bx : ax + (to - ay) * slope;
    cellsIn(Math.min(one, two) - reach, row * CELL, Math.max(one, two) + reach, row * CELL, visit);
  }
}

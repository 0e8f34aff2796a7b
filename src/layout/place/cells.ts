import { at } from '../lists.ts';
import type { Point } from '../types.ts';
import { type Block, blockSize, cellOf, type Gaps, titleRoom } from './blocks.ts';
import type { Seat } from './pack.ts';
import type { Prepared } from './prepare.ts';

/** A cell for one box: its centre and its group. */
export interface Cell extends Point {
  readonly group: number;
  readonly column: number;
  readonly row: number;
}

/** The table with as many more columns and rows as its seat has space for. */
export function grown(prepared: Prepared, seat: Seat, gaps: Gaps): Seat {
  if (seat.block.kind === 'fixed') return seat;
  const fits = (columns: number, rows: number) => {
    const size = blockSize(prepared, seat.group, { kind: 'table', columns, rows }, gaps);
    return size.width <= seat.width + 0.5 && size.height <= seat.height + 0.5;
  };
  let { columns, rows } = seat.block;
  const most = at(prepared.groups, seat.group).members.length;
  while (columns < most && fits(columns + 1, rows)) columns += 1;
  while (rows < most && fits(columns, rows + 1)) rows += 1;
  const block: Block = { kind: 'table', columns, rows };
  return { ...seat, block };
}

/** The cells of a table, row by row, as centres on the page. */
export function cellsOf(prepared: Prepared, seat: Seat, gaps: Gaps): Cell[] {
  if (seat.block.kind === 'fixed') return [];
  const cell = cellOf(prepared, seat.group);
  const top = seat.y + titleRoom(at(prepared.groups, seat.group), gaps.title);
  const cells: Cell[] = [];
  for (let row = 0; row < seat.block.rows; row += 1) {
    for (let column = 0; column < seat.block.columns; column += 1) {
      cells.push({
        group: seat.group,
        column,
        row,
        x: seat.x + column * (cell.width + gaps.column) + cell.width / 2,
        y: top + row * (cell.height + gaps.row) + cell.height / 2,
      });
    }
  }
  return cells;
}

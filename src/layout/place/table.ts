/** A page as one table whose columns and rows run through all of it, with gaps between them. */
import { at } from '../lists.ts';
import type { Point, Size } from '../types.ts';
import { type Gaps, largest, titleRoom } from './blocks.ts';
import type { Prepared } from './prepare.ts';

/** A stretch of an axis, px. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The cells of one group: a rectangle of the table, filled row by row from its top left. */
export interface Block {
  readonly group: number;
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  readonly rows: number;
}

export interface Table extends Size {
  readonly columns: readonly Span[];
  readonly rows: readonly Span[];
  /** The part of the space above each row that is free of titles from side to side. */
  readonly channels: readonly Span[];
  readonly blocks: readonly Block[];
}

export interface TableGaps extends Gaps {
  /** Around the table, for arrows. */
  readonly outer: number;
}

/**
 * The table with the given number of columns per group: groups side by side, or stacked one below the other. All
 * rows have the height of the highest box, all columns the width of the widest.
 */
export function tableOf(
  prepared: Prepared,
  columnsOf: readonly number[],
  gaps: TableGaps,
  isStacked: boolean,
): Table {
  const cell = largest(prepared.boxes);
  const columns: Span[] = [];
  const rows: Span[] = [];
  const channels: Span[] = [];
  const blocks: Block[] = [];
  const heads = prepared.groups.map((group) => titleRoom(group, gaps.title));
  const head = Math.max(0, ...heads);
  let [width, height] = [0, isStacked ? 0 : head];
  const addColumn = (gap: number): void => {
    const start = columns.length === 0 ? 0 : width + gap;
    columns.push({ start, end: start + cell.width });
    width = start + cell.width;
  };
  const addRow = (gap: number, title: number): void => {
    const top = height + (rows.length === 0 ? 0 : gap);
    channels.push({ start: height, end: top });
    rows.push({ start: top + title, end: top + title + cell.height });
    height = top + title + cell.height;
  };
  for (const [group, { members, titleWidth }] of prepared.groups.entries()) {
    const own = at(columnsOf, group);
    const count = Math.ceil(members.length / own);
    const first = isStacked ? 0 : columns.length;
    const row = isStacked ? rows.length : 0;
    blocks.push({ group, column: first, columns: own, row, rows: count });
    for (let next = columns.length - first; next < own; next += 1)
      addColumn(next === 0 ? gaps.groupColumn : gaps.column);
    width = Math.max(width, at(columns, first).start + titleWidth);
    for (let next = rows.length - row; next < count; next += 1)
      addRow(
        isStacked && next === 0 ? gaps.groupRow : gaps.row,
        isStacked && next === 0 ? at(heads, group) : 0,
      );
  }
  channels.push({ start: height, end: height + gaps.outer });
  return { columns, rows, channels, blocks, width, height };
}

/** The column and row of each box. */
export interface Filling {
  readonly column: Int32Array;
  readonly row: Int32Array;
}

/** Fills each block row by row with its group's members in the given order. */
export function filled(prepared: Prepared, table: Table, orders: readonly (readonly number[])[]): Filling {
  const column = new Int32Array(prepared.boxes.length);
  const row = new Int32Array(prepared.boxes.length);
  for (const block of table.blocks) {
    for (const [place, box] of at(orders, block.group).entries()) {
      column[box] = block.column + (place % block.columns);
      row[box] = block.row + Math.floor(place / block.columns);
    }
  }
  return { column, row };
}

/** Top left corners of all boxes. */
export function cornersIn(table: Table, { column, row }: Filling): Point[] {
  return Array.from(column, (own, box) => ({
    x: at(table.columns, own).start,
    y: at(table.rows, row[box] ?? 0).start,
  }));
}

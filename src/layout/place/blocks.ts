import { Bounds } from '../bounds.ts';
import { at } from '../lists.ts';
import type { Point, Size } from '../types.ts';
import type { Prepared, PreparedGroup } from './prepare.ts';

/** Free space between boxes and between groups, in px. */
export interface Gaps {
  /** Between two columns of one group, where arrows climb. */
  readonly column: number;
  /** Between two rows of one group. */
  readonly row: number;
  /** Between groups side by side, and between groups one above the other. */
  readonly groupColumn: number;
  readonly groupRow: number;
  /** Between a title and the first row. */
  readonly title: number;
}

/** The usual gap between a title and what is below it. */
export const TITLE_GAP = 12;
export const TIGHT: Gaps = { column: 50, row: 28, groupColumn: 60, groupRow: 40, title: TITLE_GAP };
const ROOMY: Gaps = { column: 84, row: 44, groupColumn: 110, groupRow: 72, title: 18 };

/** Gaps between tight (0) and roomy (1). */
export function gapsAt(columns: number, rows: number, tight: Gaps = TIGHT, roomy: Gaps = ROOMY): Gaps {
  const mix = (key: keyof Gaps, share: number) => Math.round(tight[key] + (roomy[key] - tight[key]) * share);
  return {
    column: mix('column', columns),
    row: mix('row', rows),
    groupColumn: mix('groupColumn', columns),
    groupRow: mix('groupRow', rows),
    title: mix('title', rows),
  };
}

/** A layout of one group: a table to be filled later, or fixed positions. */
export type Block =
  | { readonly kind: 'table'; readonly columns: number; readonly rows: number }
  | (Size & {
      readonly kind: 'fixed';
      /** Top left corners, in the order of the group's members, from (0, 0) below the title. */
      readonly places: readonly Point[];
    });

/** The largest box of a group: the cell of its tables. */
export function cellOf(prepared: Prepared, group: number): Size {
  return largest(at(prepared.groups, group).members.map((member) => at(prepared.boxes, member)));
}

/** The largest width and the largest height. */
export function largest(sizes: readonly Size[]): Size {
  let [width, height] = [0, 0];
  for (const size of sizes) [width, height] = [Math.max(width, size.width), Math.max(height, size.height)];
  return { width, height };
}

/** Size of a block with its title. */
export function blockSize(prepared: Prepared, group: number, block: Block, gaps: Gaps): Size {
  const own = at(prepared.groups, group);
  const head = titleRoom(own, gaps.title);
  if (block.kind === 'fixed') {
    return { width: Math.max(block.width, own.titleWidth), height: head + block.height };
  }
  const cell = cellOf(prepared, group);
  return {
    width: Math.max(block.columns * (cell.width + gaps.column) - gaps.column, own.titleWidth),
    height: head + block.rows * (cell.height + gaps.row) - gaps.row,
  };
}

/** Height of the title with the space below it; 0 without a title. */
export function titleRoom({ titleHeight }: Pick<PreparedGroup, 'titleHeight'>, gap: number): number {
  return titleHeight > 0 ? titleHeight + gap : 0;
}

/** The tables for a group: one for each number of columns, with as few rows as possible. */
export function tablesOf(count: number, mostColumns: number): Block[] {
  const tables: Block[] = [];
  let lastRows = Number.POSITIVE_INFINITY;
  for (let columns = 1; columns <= Math.min(count, mostColumns); columns += 1) {
    const rows = Math.ceil(count / columns);
    if (rows === lastRows) continue;
    lastRows = rows;
    tables.push({ kind: 'table', columns, rows });
  }
  return tables;
}

/** A block from centres, moved to (0, 0). */
export function blockOf(prepared: Prepared, members: readonly number[], centres: readonly Point[]): Block {
  const bounds = new Bounds();
  const corners = members.map((member, index) => {
    const box = at(prepared.boxes, member);
    const centre = at(centres, index);
    const x = centre.x - box.width / 2;
    const y = centre.y - box.height / 2;
    bounds.cover(x, y, box.width, box.height);
    return { x, y };
  });
  return {
    kind: 'fixed',
    places: corners.map(({ x, y }) => ({ x: x - bounds.left, y: y - bounds.top })),
    width: bounds.width,
    height: bounds.height,
  };
}

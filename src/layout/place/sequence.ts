/** Boxes in their order, line by line from left to right, on a scrolled page. */
import { isPortrait } from './pack.ts';
import type { Prepared } from './prepare.ts';
import { type Table, type TableGaps, tableOf } from './table.ts';

/** Boxes per line: two on a narrow page, three beside a text. */
const ACROSS = { portrait: 2, landscape: 3 };
const GAPS: TableGaps = { column: 50, row: 34, groupColumn: 50, groupRow: 34, outer: 28 };
const LARGE: TableGaps = { column: 64, row: 30, groupColumn: 64, groupRow: 30, outer: 64 };

/** @param isLarge whether there are too many arrows for separate tracks */
export function sequenceTable(prepared: Prepared, isLarge: boolean): Table {
  const across = isPortrait(prepared.aspect) ? ACROSS.portrait : ACROSS.landscape;
  const widths = prepared.groups.map(({ members }) => Math.min(across, members.length));
  return tableOf(prepared, widths, isLarge ? LARGE : GAPS, true);
}

/** Boxes in a given order, line by line from left to right, on a page that is scrolled downwards. */
import { isPortrait } from './pack.ts';
import type { Prepared } from './prepare.ts';
import { type Table, type TableGaps, tableOf } from './table.ts';

/** Boxes in a line: two where a page is as narrow as a phone, three beside a text. */
const ACROSS = { portrait: 2, landscape: 3 };
const GAPS: TableGaps = { column: 50, row: 34, groupColumn: 50, groupRow: 34, outer: 28 };
const LARGE: TableGaps = { column: 64, row: 30, groupColumn: 64, groupRow: 30, outer: 64 };

/** @param isLarge whether arrows are too many for each to have a track of its own */
export function sequenceTable(prepared: Prepared, isLarge: boolean): Table {
  const across = isPortrait(prepared.aspect) ? ACROSS.portrait : ACROSS.landscape;
  const widths = prepared.groups.map(({ members }) => Math.min(across, members.length));
  return tableOf(prepared, widths, isLarge ? LARGE : GAPS, true);
}

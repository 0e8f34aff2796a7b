/** The arrangements as columns and as a sequence. Pure. */
import { at } from '../lists.ts';
import { isLarge, routesFor } from '../route/routes.ts';
import { tableRoutes } from '../route/tableRoutes.ts';
import type { LayoutResult } from '../types.ts';
import { largest, TITLE_GAP } from './blocks.ts';
import { columnOrders, columnTable, largeColumnTable } from './columns.ts';
import { finish } from './finish.ts';
import { isPortrait } from './pack.ts';
import type { Plan } from './plans.ts';
import type { Prepared } from './prepare.ts';
import { cornersIn, filled, type Table, tableOf } from './table.ts';

/** Boxes per line of a sequence: two on a narrow page, three beside a text. */
const ACROSS = { portrait: 2, landscape: 3 };
const SEQUENCE = { column: 50, row: 34, groupColumn: 50, groupRow: 34, title: TITLE_GAP, outer: 28 };
const LARGE = { column: 64, row: 30, groupColumn: 64, groupRow: 30, title: TITLE_GAP, outer: 64 };

/** A sequence: boxes in their order, line by line from left to right, on a scrolled page. */
export function arrangeSequence(prepared: Prepared): LayoutResult {
  const isMany = isLarge(prepared);
  const across = isPortrait(prepared.aspect) ? ACROSS.portrait : ACROSS.landscape;
  const orders = prepared.groups.map(({ members }) => members);
  const widths = orders.map((members) => Math.min(across, members.length));
  const table = tableOf(prepared, widths, isMany ? LARGE : SEQUENCE, true);
  const filling = filled(prepared, table, orders);
  const places = cornersIn(table, filling);
  const routes = isMany
    ? tableRoutes(prepared, table, filling, places)
    : routesFor(prepared, places).polished();
  return finish(prepared, places, routes, false);
}

/** Height of the titles of a large page, which are read from afar, as a share of its width. */
const HEAD = 0.05;

/** Columns of a large map, in which nobody follows every arrow. */
export function arrangeLargeColumns(given: Prepared): LayoutResult {
  const head = HEAD * largeColumnTable(given).width;
  const groups = given.groups.map((group) => ({
    ...group,
    titleHeight: group.titleHeight > 0 ? Math.max(group.titleHeight, Math.round(head)) : 0,
  }));
  const prepared = { ...given, groups };
  const table = largeColumnTable(prepared);
  const filling = filled(prepared, table, columnOrders(prepared));
  const places = cornersIn(table, filling);
  return finish(prepared, places, tableRoutes(prepared, table, filling, places), false);
}

/** Columns as a plan, to be filled by the same search as topics. */
export function columnPlan(prepared: Prepared): Plan {
  const table = columnTable(prepared);
  const { width, height } = table;
  return {
    cells: cellsOf(prepared, table),
    fixed: new Map(),
    frame: Math.max(width, height * prepared.aspect),
  };
}

/** As many cells as boxes, so that no column has a hole. */
function cellsOf(prepared: Prepared, table: Table): Plan['cells'] {
  const size = largest(prepared.boxes);
  return table.blocks.flatMap((block) =>
    at(prepared.groups, block.group).members.map((_, place) => {
      const [column, row] = [place % block.columns, Math.floor(place / block.columns)];
      return {
        group: block.group,
        column,
        row,
        x: at(table.columns, block.column + column).start + size.width / 2,
        y: at(table.rows, block.row + row).start + size.height / 2,
      };
    }),
  );
}

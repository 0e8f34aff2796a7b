/**
 * A column for each group, side by side. A tall group may be several boxes wide, so that the page has the largest
 * zoom.
 */
import { at } from '../lists.ts';
import { gapsAt, largest, TITLE_GAP } from './blocks.ts';
import type { Size } from '../types.ts';
import { extent, isPortrait } from './pack.ts';
import { neighboursOf } from './parts.ts';
import type { Prepared } from './prepare.ts';
import { type Table, type TableGaps, tableOf } from './table.ts';

/** Least and greatest gaps of a page whose arrows are followed one by one. */
const TIGHT = { column: 32, row: 20, groupColumn: 36, groupRow: 48, title: TITLE_GAP, outer: 14 };
const ROOMY = { column: 70, row: 56, groupColumn: 110, groupRow: 60, title: TITLE_GAP };
/** Gaps of a large page, wide where many arrows run. */
const LARGE = { column: 40, row: 22, groupColumn: 64, groupRow: 72, title: TITLE_GAP, outer: 40 };
const LANE_GAP = 5;
const MOST_LANES = 40;
/** Least number of boxes side by side on a scrolled page. */
const ACROSS_PORTRAIT = 2;
/** The number of page heights to try. */
const HEIGHTS = 120;
/** Steps in which gaps grow from tight to roomy. */
const STEPS = 10;

/** The table of a page of up to some hundred boxes, with the widest gaps that fit its frame. */
export function columnTable(prepared: Prepared): Table {
  const widths = bestWidths(prepared, TIGHT);
  const tight = tableOf(prepared, widths, TIGHT, false);
  const frame = extent(framed(tight, TIGHT), prepared.aspect);
  let table = tight;
  let [across, down] = [0, 0];
  for (let step = 1; step <= STEPS; step += 1) {
    for (const next of [
      { across: step / STEPS, down },
      { across, down: step / STEPS },
    ]) {
      const gaps = { ...gapsAt(next.across, next.down, TIGHT, ROOMY), outer: TIGHT.outer };
      const grown = tableOf(prepared, widths, gaps, false);
      if (extent(framed(grown, gaps), prepared.aspect) > frame + 0.5) continue;
      [across, down, table] = [next.across, next.down, grown];
    }
  }
  return table;
}

/** The table of a large page; on a scrolled one, groups are one below the other. */
export function largeColumnTable(prepared: Prepared): Table {
  const lanes = LANE_GAP * Math.min(MOST_LANES, Math.round(Math.sqrt(prepared.arrows.length)));
  const gaps = { ...LARGE, groupColumn: LARGE.groupColumn + lanes };
  if (!isPortrait(prepared.aspect)) return tableOf(prepared, bestWidths(prepared, gaps), gaps, false);
  const cell = largest(prepared.boxes);
  const area = prepared.boxes.length * (cell.width + gaps.column) * (cell.height + gaps.row);
  const across = Math.max(
    ACROSS_PORTRAIT,
    Math.round(Math.sqrt(area * prepared.aspect) / (cell.width + gaps.column)),
  );
  const widths = prepared.groups.map(({ members }) => Math.min(across, members.length));
  return tableOf(prepared, widths, gaps, true);
}

/** The number of columns of each group that gives the page the largest zoom. */
function bestWidths(prepared: Prepared, gaps: TableGaps): number[] {
  const most = Math.max(1, ...prepared.groups.map(({ members }) => members.length));
  let best: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  let last = 0;
  for (let step = 1; step <= HEIGHTS; step += 1) {
    const rows = Math.round(most ** (step / HEIGHTS));
    if (rows === last) continue;
    last = rows;
    const widths = prepared.groups.map(({ members }) => Math.ceil(members.length / rows));
    const size = extent(framed(tableOf(prepared, widths, gaps, false), gaps), prepared.aspect);
    if (size >= least) continue;
    least = size;
    best = widths;
  }
  return best;
}

function framed({ width, height }: Table, { outer }: TableGaps): Size {
  return { width: width + 2 * outer, height: height + outer };
}

/** Sweeps over all boxes before their order is taken. */
const SWEEPS = 12;

/**
 * The members of each group in an order of short arrows and few crossings: each box moves to the mean of its
 * neighbours, again and again (the barycentre method of Sugiyama, Tagawa and Toda 1981, here with all columns as
 * neighbours of each other, and counting arrows inside a column).
 */
export function columnOrders(prepared: Prepared): number[][] {
  const neighbours = neighboursOf(prepared, (arrow) => 'box' in arrow.target);
  const orders = prepared.groups.map(({ members }) => [...members]);
  const height = new Float64Array(prepared.boxes.length);
  const settle = (): void => {
    for (const order of orders)
      for (const [place, box] of order.entries()) height[box] = (place + 0.5) / order.length;
  };
  settle();
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const wanted = height.map((own, box) => {
      const near = at(neighbours, box);
      if (near.length === 0) return own;
      return near.reduce((sum, other) => sum + (height[other] ?? 0), own) / (near.length + 1);
    });
    for (const order of orders) order.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
    settle();
  }
  return orders;
}

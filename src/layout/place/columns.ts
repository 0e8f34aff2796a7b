/**
 * A column for each group, side by side. A tall group may be several boxes wide, so that all of it is seen at
 * the largest zoom that its place allows.
 */
import { at } from '../lists.ts';
import { largest } from './blocks.ts';
import { extent, isPortrait } from './pack.ts';
import { neighboursOf } from './parts.ts';
import type { Prepared } from './prepare.ts';
import { type Table, type TableGaps, tableOf } from './table.ts';

/** Gaps of a page whose arrows are followed one by one, at their least and where there is room for more. */
const TIGHT: TableGaps = { column: 32, row: 20, groupColumn: 36, groupRow: 48, outer: 14 };
const ROOMY: TableGaps = { column: 70, row: 56, groupColumn: 110, groupRow: 60, outer: 14 };
/** Gaps of a large page: wide where many arrows run. */
const LARGE: TableGaps = { column: 40, row: 22, groupColumn: 64, groupRow: 72, outer: 40 };
const LANE_GAP = 5;
const MOST_LANES = 40;
/** Boxes side by side in a page that is scrolled: at least so many. */
const ACROSS_PORTRAIT = 2;
/** How many heights of the page are looked at. */
const HEIGHTS = 120;
/** Steps in which gaps grow from tight to roomy. */
const STEPS = 10;

/** The table of a page of up to some hundred boxes, with gaps as wide as its frame allows. */
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
      const gaps = mixed(next.across, next.down);
      const grown = tableOf(prepared, widths, gaps, false);
      if (extent(framed(grown, gaps), prepared.aspect) > frame + 0.5) continue;
      [across, down, table] = [next.across, next.down, grown];
    }
  }
  return table;
}

/** The table of a large page; groups stand one below the other where it is scrolled. */
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

/** How many boxes wide each group is, for the page that is seen at the largest zoom. */
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

function framed({ width, height }: Table, { outer }: TableGaps): { width: number; height: number } {
  return { width: width + 2 * outer, height: height + outer };
}

function mixed(across: number, down: number): TableGaps {
  const mix = (key: keyof TableGaps, share: number) =>
    Math.round(TIGHT[key] + (ROOMY[key] - TIGHT[key]) * share);
  return {
    column: mix('column', across),
    groupColumn: mix('groupColumn', across),
    row: mix('row', down),
    groupRow: mix('groupRow', down),
    outer: TIGHT.outer,
  };
}

/** Sweeps over all boxes before their order is taken. */
const SWEEPS = 12;

/**
 * The members of each group in an order in which arrows are short and cross little: each box goes to where the
 * mean of its neighbours is, over and over (the barycentre method of Sugiyama, Tagawa and Toda 1981, with all
 * columns as each other's neighbours and with arrows inside a column counted too).
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

import { at } from '../lists.ts';
import type { Point, Size } from '../types.ts';
import { cellOf, type Gaps, gapsAt, TIGHT, tablesOf, titleRoom } from './blocks.ts';
import { type Cell, cellsOf, grown } from './cells.ts';
import type { LayoutEngine } from './engine.ts';
import { naturalBlocks } from './natural.ts';
import {
  easyWidth,
  extent,
  isPortrait,
  packings,
  type Seat,
  type Slice,
  seatsOf,
  sliceSize,
} from './pack.ts';
import type { Prepared } from './prepare.ts';

/** Space for lines around the outside, px. */
const OUTSIDE = { width: 36, height: 16 };

/** Among pages that are small enough, the weight of the more compact one, as a share of its size. */
const COMPACT = 0.05;

/** A packing with gaps: the cells to fill, and the boxes with a fixed position. */
export interface Plan {
  readonly cells: readonly Cell[];
  /** Centres of boxes in arrangements that are not tables. */
  readonly fixed: ReadonlyMap<number, Point>;
  /** The page's size as the width of its frame. */
  readonly frame: number;
}

/** The number of packings to try, of tables and of arrangements that follow the arrows. */
const TABLE_PLANS = 6;
const NATURAL_PLANS = 2;
/** Greatest size of a plan, as a multiple of the tightest. */
const LARGER = 1.3;
/** Most columns of a group; large groups may have more. */
const COLUMNS = 12;

/** The plans to fill: the tightest packings of tables and of arrangements that follow the arrows. */
export function plansOf(prepared: Prepared, engine: LayoutEngine | undefined): Plan[] {
  const gaps = gapsAt(0.3, 0.3);
  const natural = prepared.groups.map((_, group) => naturalBlocks(prepared, group, engine, gaps));
  const tables = prepared.groups.map(({ members }) =>
    tablesOf(members.length, Math.max(COLUMNS, Math.ceil(2 * Math.sqrt(members.length)))),
  );
  const plans = [
    ...packings(prepared, tables, TIGHT).slice(0, TABLE_PLANS),
    ...packings(prepared, natural, TIGHT).slice(0, NATURAL_PLANS),
  ].map((slice) => planOf(prepared, slice));
  const tightest = Math.min(...plans.map((plan) => plan.frame));
  return plans.filter((plan) => plan.frame <= tightest * LARGER);
}

/** Gives a packing the widest gaps within the frame of its longer side. */
export function planOf(prepared: Prepared, slice: Slice): Plan {
  const { aspect } = prepared;
  const tight = sliceSize(prepared, slice, TIGHT);
  const frame = Math.max(extent(tight, aspect), easyWidth(aspect) - OUTSIDE.width);
  const gaps = isPortrait(aspect) ? gapsAt(0, 0.3) : gapsFor(prepared, slice, frame);
  const seats = seatsOf(prepared, slice, gaps).map((seat) => grown(prepared, seat, gaps));
  const fixed = new Map<number, Point>();
  for (const seat of seats) placeFixed(prepared, seat, gaps, fixed);
  return {
    cells: seats.flatMap((seat) => cellsOf(prepared, seat, gaps)),
    fixed,
    frame: frameOf(tight, aspect),
  };
}

/** The size of a page for its plan's score: its extent, which counts little below the easy size. */
export function frameOf(size: Size, aspect: number): number {
  const needed = extent(size, aspect);
  return Math.max(needed, easyWidth(aspect) - OUTSIDE.width) + needed * COMPACT;
}

/** The widest gaps of a packing within a frame of the wanted aspect and width. */
function gapsFor(prepared: Prepared, slice: Slice, frame: number): Gaps {
  let across = 0;
  let down = 0;
  for (let share = 0.1; share <= 1.001; share += 0.1) {
    const wide = sliceSize(prepared, slice, gapsAt(share, down));
    if (wide.width <= frame - OUTSIDE.width) across = share;
    const high = sliceSize(prepared, slice, gapsAt(across, share));
    if (high.height <= frame / prepared.aspect - OUTSIDE.height) down = share;
  }
  return gapsAt(across, down);
}

function placeFixed(prepared: Prepared, seat: Seat, gaps: Gaps, fixed: Map<number, Point>): void {
  if (seat.block.kind !== 'fixed') return;
  const group = at(prepared.groups, seat.group);
  const top = seat.y + titleRoom(group, gaps.title);
  for (const [index, member] of group.members.entries()) {
    const place = at(seat.block.places, index);
    const box = at(prepared.boxes, member);
    fixed.set(member, { x: seat.x + place.x + box.width / 2, y: top + place.y + box.height / 2 });
  }
}

/** Top left corners from centres. In a table, boxes are at the top left of their cells, so that sides align. */
export function cornersOf(prepared: Prepared, plan: Plan, centres: readonly Point[]): Point[] {
  return prepared.boxes.map((box, index) => {
    const centre = at(centres, index);
    const size = plan.fixed.has(index) ? box : cellOf(prepared, box.group);
    return { x: centre.x - size.width / 2, y: centre.y - size.height / 2 };
  });
}

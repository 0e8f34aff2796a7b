import { cellOf, type Gaps, gapsAt, tablesOf, TIGHT, titleRoom } from './blocks.ts';
import { type Cell, cellsOf, grown } from './cells.ts';
import type { LayoutEngine } from './engine.ts';
import { at } from './lists.ts';
import { naturalBlocks } from './natural.ts';
import { extent, packings, type Seat, seatsOf, type Slice, sliceSize } from './pack.ts';
import type { Prepared } from './prepare.ts';
import type { Point } from './types.ts';

/** A page of this area (px²) is seen at full size on a common screen: no need to be tighter than that. */
const EASY_AREA = 960_000;
/** Width and height that lines around the outside may take. */
const OUTSIDE = { width: 36, height: 16 };

/** A packing with its gaps chosen: the cells to be filled, and the boxes whose place is already decided. */
export interface Plan {
  readonly seats: readonly Seat[];
  readonly gaps: Gaps;
  readonly cells: readonly Cell[];
  /** Centres of boxes in arrangements that are not tables. */
  readonly fixed: ReadonlyMap<number, Point>;
  /** Width of the frame of the wanted aspect that holds the page. */
  readonly frame: number;
}

/** Packings that are looked at, of tables and of arrangements that follow the arrows. */
const TABLE_PLANS = 6;
const NATURAL_PLANS = 2;
/** How much larger than the tightest plan another may be. */
const LARGER = 1.3;
/** Widest table. */
const COLUMNS = 12;

/**
 * The plans worth filling: the tightest packings of tables, the tightest of arrangements that follow the
 * arrows, and the best table packing with such arrangements wherever its seats have room for one.
 */
export function plansOf(prepared: Prepared, engine: LayoutEngine): Plan[] {
  const gaps = gapsAt(0.3, 0.3);
  const natural = prepared.groups.map((_, group) => naturalBlocks(prepared, group, engine, gaps));
  const tables = prepared.groups.map((group) => tablesOf(group.members.length, COLUMNS));
  const plans = [
    ...packings(prepared, tables, TIGHT).slice(0, TABLE_PLANS),
    ...packings(prepared, natural, TIGHT).slice(0, NATURAL_PLANS),
  ].map((slice) => planOf(prepared, slice));
  const tightest = Math.min(...plans.map((plan) => plan.frame));
  return plans.filter((plan) => plan.frame <= tightest * LARGER);
}

/** Gives a packing the widest gaps that do not make the page larger than its longer side demands. */
export function planOf(prepared: Prepared, slice: Slice): Plan {
  const { aspect } = prepared;
  const frame = Math.max(
    extent(sliceSize(prepared, slice, TIGHT), aspect),
    Math.sqrt(EASY_AREA * aspect) - OUTSIDE.width,
  );
  let across = 0;
  let down = 0;
  for (let share = 0.1; share <= 1.001; share += 0.1) {
    const wide = sliceSize(prepared, slice, gapsAt(share, down));
    if (wide.width <= frame - OUTSIDE.width) across = share;
    const high = sliceSize(prepared, slice, gapsAt(across, share));
    if (high.height <= frame / aspect - OUTSIDE.height) down = share;
  }
  const gaps = gapsAt(across, down);
  const seats = seatsOf(prepared, slice, gaps).map((seat) => grown(prepared, seat, gaps));
  const fixed = new Map<number, Point>();
  for (const seat of seats) placeFixed(prepared, seat, gaps, fixed);
  return { seats, gaps, cells: seats.flatMap((seat) => cellsOf(prepared, seat, gaps)), fixed, frame };
}

function placeFixed(prepared: Prepared, seat: Seat, gaps: Gaps, fixed: Map<number, Point>): void {
  if (seat.block.kind !== 'fixed') return;
  const top = seat.y + titleRoom(prepared, seat.group, gaps);
  for (const [index, member] of at(prepared.groups, seat.group).members.entries()) {
    const place = at(seat.block.places, index);
    const box = at(prepared.boxes, member);
    fixed.set(member, { x: seat.x + place.x + box.width / 2, y: top + place.y + box.height / 2 });
  }
}

/** Top left corners from centres: in a table at the top left of the cell, so that sides line up. */
export function cornersOf(prepared: Prepared, plan: Plan, centres: readonly Point[]): Point[] {
  return prepared.boxes.map((box, index) => {
    const centre = at(centres, index);
    const size = plan.fixed.has(index) ? box : cellOf(prepared, box.group);
    return { x: centre.x - size.width / 2, y: centre.y - size.height / 2 };
  });
}

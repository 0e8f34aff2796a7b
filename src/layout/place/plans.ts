import { at } from '../lists.ts';
import type { Point } from '../types.ts';
import { cellOf, type Gaps, gapsAt, type Size, TIGHT, tablesOf, titleRoom } from './blocks.ts';
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

/** Width and height that lines around the outside may take. */
const OUTSIDE = { width: 36, height: 16 };

/** Of pages that are all small enough, the more compact is the better by this share of its size. */
const COMPACT = 0.05;

/** A packing with its gaps chosen: the cells to be filled, and the boxes whose place is already decided. */
export interface Plan {
  readonly cells: readonly Cell[];
  /** Centres of boxes in arrangements that are not tables. */
  readonly fixed: ReadonlyMap<number, Point>;
  /** How large the page is, as the width of the frame that holds it. */
  readonly frame: number;
}

/** Packings that are looked at, of tables and of arrangements that follow the arrows. */
const TABLE_PLANS = 6;
const NATURAL_PLANS = 2;
/** How much larger than the tightest plan another may be. */
const LARGER = 1.3;
/** Columns that any group may have; large groups may have more. */
const COLUMNS = 12;

/**
 * The plans worth filling: the tightest packings of tables, the tightest of arrangements that follow the
 * arrows, and the best table packing with such arrangements wherever its seats have room for one.
 */
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

/** Gives a packing the widest gaps that do not make the page larger than its longer side demands. */
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

/** How large a page is for its plan's score: as an extent, hardly less so below the size that is easily seen. */
export function frameOf(size: Size, aspect: number): number {
  const needed = extent(size, aspect);
  return Math.max(needed, easyWidth(aspect) - OUTSIDE.width) + needed * COMPACT;
}

/** The widest gaps with which a packing stays within a frame of the wanted aspect and the given width. */
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

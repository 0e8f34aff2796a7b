/**
 * What a nested list looks up about its rows: where the part below a row ends, the number of a row, where a claim is in
 * full. Built in one pass; every question after it is cheap.
 */
import type { OutlineRow } from './outline';

export interface OutlineIndex {
  readonly rows: readonly OutlineRow[];
  /** For each row, the index after the last row below it. */
  readonly ends: Int32Array;
  /** For each row, its number among its siblings, from 1. */
  readonly ordinals: Int32Array;
  /** For each row, and after the last one, how many claims are in full before it. */
  readonly fullBefore: Int32Array;
  /** The row in which each claim is in full. */
  readonly fullPlaces: ReadonlyMap<string, number>;
}

export function indexOutline(rows: readonly OutlineRow[]): OutlineIndex {
  const count = rows.length;
  const ends = Int32Array.from(rows, (_, place) => place + 1);
  const ordinals = new Int32Array(count);
  const fullBefore = new Int32Array(count + 1);
  const fullPlaces = new Map<string, number>();
  const children = new Int32Array(count + 1);
  for (const [place, { claim, isReference, parent }] of rows.entries()) {
    // The first level counts at the index after the last row.
    const above = parent === -1 ? count : parent;
    children[above] = (children[above] ?? 0) + 1;
    ordinals[place] = children[above] ?? 0;
    fullBefore[place + 1] = (fullBefore[place] ?? 0) + (isReference ? 0 : 1);
    if (!isReference) fullPlaces.set(claim, place);
  }
  // Backwards, since the rows below a row come after it.
  for (let place = count - 1; place >= 0; place -= 1) {
    const parent = rows[place]?.parent ?? -1;
    if (parent !== -1) ends[parent] = Math.max(ends[parent] ?? 0, ends[place] ?? 0);
  }
  return { rows, ends, ordinals, fullBefore, fullPlaces };
}

/** Whether a row has rows below it. */
export function hasRowsBeneath(index: OutlineIndex, place: number): boolean {
  return (index.ends[place] ?? 0) > place + 1;
}

/** How many claims are in full below a row. */
export function claimsBeneath(index: OutlineIndex, place: number): number {
  const end = index.ends[place] ?? place + 1;
  return (index.fullBefore[end] ?? 0) - (index.fullBefore[place + 1] ?? 0);
}

/** The rows above a row, the nearest first. */
export function rowsAbove(index: OutlineIndex, place: number): readonly number[] {
  const above: number[] = [];
  let at = index.rows[place]?.parent ?? -1;
  while (at !== -1) {
    above.push(at);
    at = index.rows[at]?.parent ?? -1;
  }
  return above;
}

/** Up to this many levels a number is written in full; of a longer one, both ends. */
const MOST_LEVELS = 12;
const ENDS_KEPT = 4;

/** The number of a row: «1», «1.2», «1.2.3»; below 12 levels «1.1.2.1…3.1.1.2». */
export function outlineNumber(index: OutlineIndex, place: number): string {
  const places = [place, ...rowsAbove(index, place)].toReversed();
  const write = (part: readonly number[]): string => part.map((at) => index.ordinals[at] ?? 0).join('.');
  if (places.length <= MOST_LEVELS) return write(places);
  return `${write(places.slice(0, ENDS_KEPT))}…${write(places.slice(-ENDS_KEPT))}`;
}

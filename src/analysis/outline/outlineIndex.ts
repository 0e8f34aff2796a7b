/**
 * What a nested list needs to know of its rows beside the rows themselves: where the part beneath a row ends,
 * a row's number, where a claim stands in full. One pass over the rows; every question after it is cheap.
 */
import type { OutlineRow } from './outline';

export interface OutlineIndex {
  readonly rows: readonly OutlineRow[];
  /** For each row the place behind the last row beneath it. */
  readonly ends: Int32Array;
  /** For each row its number among the rows that stand under the same one, from 1. */
  readonly ordinals: Int32Array;
  /** For each row, and behind the last, how many claims stand in full before it. */
  readonly fullBefore: Int32Array;
  /** Where each claim stands in full. */
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
    // The first level counts at the end of the list, which no row has as its place.
    const above = parent === -1 ? count : parent;
    children[above] = (children[above] ?? 0) + 1;
    ordinals[place] = children[above] ?? 0;
    fullBefore[place + 1] = (fullBefore[place] ?? 0) + (isReference ? 0 : 1);
    if (!isReference) fullPlaces.set(claim, place);
  }
  // Backwards, since whatever stands beneath a row comes after it.
  for (let place = count - 1; place >= 0; place -= 1) {
    const parent = rows[place]?.parent ?? -1;
    if (parent !== -1) ends[parent] = Math.max(ends[parent] ?? 0, ends[place] ?? 0);
  }
  return { rows, ends, ordinals, fullBefore, fullPlaces };
}

/** Whether anything stands under a row. */
export function hasRowsBeneath(index: OutlineIndex, place: number): boolean {
  return (index.ends[place] ?? 0) > place + 1;
}

/** How many claims stand in full under a row. */
export function claimsBeneath(index: OutlineIndex, place: number): number {
  const end = index.ends[place] ?? place + 1;
  return (index.fullBefore[end] ?? 0) - (index.fullBefore[place + 1] ?? 0);
}

/** The rows that a row stands under, the nearest first. */
export function rowsAbove(index: OutlineIndex, place: number): readonly number[] {
  const above: number[] = [];
  let at = index.rows[place]?.parent ?? -1;
  while (at !== -1) {
    above.push(at);
    at = index.rows[at]?.parent ?? -1;
  }
  return above;
}

/** Levels of a number that are written out; of a longer one the first and the last few are. */
const MOST_LEVELS = 12;
const ENDS_KEPT = 4;

/** A row's number as a book has it: «1», «1.2», «1.2.3»; deeper than 12 levels «1.1.2.1…3.1.1.2». */
export function outlineNumber(index: OutlineIndex, place: number): string {
  const places = [place, ...rowsAbove(index, place)].toReversed();
  const write = (part: readonly number[]): string => part.map((at) => index.ordinals[at] ?? 0).join('.');
  if (places.length <= MOST_LEVELS) return write(places);
  return `${write(places.slice(0, ENDS_KEPT))}…${write(places.slice(-ENDS_KEPT))}`;
}

/** Access to lists at indexes that are known to exist. */

/** The item at an index. Throws a RangeError where there is none. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return item;
}

/** The number at an index; 0 outside the list. */
export function num(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}

/** Compares ids by code units, in the same order in every language. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A deterministic sequence of numbers in [0, 1) (mulberry32), so that results can be compared. */
export function fixedSequence(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

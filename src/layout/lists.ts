/** Small readings of lists, so that an index that is known to be right needs no check at each use. */

/** The item at a place that is known to exist. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return item;
}

/** The number at a place of a list of numbers; 0 beyond its ends. */
export function num(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}

/** Compares two ids by their code units, which does not depend on the reader's language. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A fixed sequence of numbers in [0, 1) (mulberry32): the same in every run, so results can be compared. */
export function fixedSequence(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The few figures that stand for many. */

/** The value below which the given part of the list lies (nearest rank); `null` for an empty list. */
export function quantile(list, part) {
  if (list.length === 0) return null;
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))];
}

export const median = (list) => quantile(list, 0.5);

/**
 * One figure over the repetitions of a run: median, least and most. `null` where none was taken.
 * @param {readonly (number | null)[]} list
 */
export function spread(list) {
  const known = list.filter((value) => value !== null);
  if (known.length === 0) return null;
  return {
    median: round(median(known)),
    min: round(Math.min(...known)),
    max: round(Math.max(...known)),
    of: known.length,
  };
}

/** To a tenth: clocks in pages are no finer. */
function round(value) {
  return Math.round(value * 10) / 10;
}

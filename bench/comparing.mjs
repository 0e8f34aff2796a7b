/** The few ways in which a figure is held against a bar. */
import { ms, ratio, thousands } from './words.mjs';

/** Clocks in pages are rounded to a tenth. */
const ROUNDING = 0.2;

/** The size at which a figure is largest, with it; `null` where it was measured at none. */
export function worstOf(sizes, valueAt) {
  const known = sizes
    .map((claims) => ({ claims, value: valueAt(claims) }))
    .filter(({ value }) => value !== null);
  return known.toSorted((a, b) => b.value - a.value)[0] ?? null;
}

/** A figure against a limit in ms. */
export function atMost(figure, worst, limit, name) {
  return {
    figure,
    bar: `at most ${name}`,
    measured: worst === null ? 'not measured' : `${ms(worst.value)} at ${thousands(worst.claims)}`,
    holds: worst === null ? null : worst.value <= limit + ROUNDING,
  };
}

/** A figure as a ratio to another one's, against the most that it may be. */
export function compared(figure, own, other, factor, name, isBelow = false) {
  const isKnown = own !== null && other !== null;
  const part = { 1: '', 0.5: 'half of ', [1 / 3]: 'a third of ' }[factor] ?? `${factor} × `;
  return {
    figure,
    bar: `${isBelow ? 'under' : 'at most'} ${part}${name}`,
    measured: isKnown ? ratio(own / other) : 'not measured',
    holds: isKnown ? (isBelow ? own / other < factor : own / other <= factor) : null,
  };
}

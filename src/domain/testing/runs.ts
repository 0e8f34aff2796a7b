/** How often a property is tried: `*.fuzz.test.ts` files belong to two steps of `npm test`. */

/** The step `unit` tries one in so many of the cases that the step `fuzz` tries. */
const SHARE = 50;

/** All `count` runs in the step `fuzz`; in the step `unit` a short part of them, which begins with the same cases. */
export function runs(count: number): number {
  return process.env['STANDPOINT_FUZZ'] === undefined ? Math.ceil(count / SHARE) : count;
}

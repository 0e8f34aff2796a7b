/** How far a row is set in, so that a deep argument does not run off the page. */

/** Deeper levels stand where this one does; their numbers tell how deep they are. */
const MOST_STEPS = 12;

/** Steps from the left edge, from 0. The style sheet says how wide a step is, and makes later ones smaller. */
export function indentSteps(level: number): number {
  return Math.min(level - 1, MOST_STEPS);
}

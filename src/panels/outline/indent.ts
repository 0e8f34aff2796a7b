/** How far a row is set in, so that a deep argument does not run off the page. */
import type { CSSProperties } from 'react';

/** Deeper levels stand where this one does; their numbers tell how deep they are. */
const MOST_STEPS = 12;

/** For a level, from 1: its steps from the left edge. The style sheet says how wide a step is. */
export function indentStyle(level: number): CSSProperties & { readonly '--steps': number } {
  return { '--steps': Math.min(level - 1, MOST_STEPS) };
}

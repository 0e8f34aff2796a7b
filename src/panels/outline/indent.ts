/** The indentation of rows, limited so that a deep argument stays on the page. */
import type { CSSProperties } from 'react';

/** Deeper levels have the same indentation; their numbers show the depth. */
const MOST_STEPS = 12;

/** The style of a level, from 1. The style sheet sets the width of a step. */
export function indentStyle(level: number): CSSProperties & { readonly '--steps': number } {
  return { '--steps': Math.min(level - 1, MOST_STEPS) };
}

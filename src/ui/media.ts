/** Media queries on the screen and the reader's system; `app/styles.css` has the breakpoints. */

/** The screen shows one thing at a time: below the breakpoint `wide`. */
export const COMPACT = '(width < 900px)';
export const DARK = '(prefers-color-scheme: dark)';
export const FORCED_COLORS = '(forced-colors: active)';
export const MORE_CONTRAST = '(prefers-contrast: more)';
const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** Whether the system asks for less movement now. */
export function prefersReducedMotion(): boolean {
  return window.matchMedia(REDUCED_MOTION).matches;
}

/** How relations look as bare lines, from so far off that nobody can follow a single one. */

/** Below this zoom relations are bare lines: corners and heads would be under two px. */
export const BARE_BELOW = 0.25;
/** Line widths, px at zoom 1. */
const WIDTHS = { stated: 2.2, inferred: 1.15 };
/** Bare lines are never thinner than this on the screen, in px; they become paler instead. */
const THINNEST = 0.7;
const PALEST = 0.3;
/** Opacity of what the filters leave out. */
export const HIDDEN_OPACITY = 0.36;

/** Width of a bare line, px at zoom 1. */
export function bareWidth(isInferred: boolean, zoom: number): number {
  return Math.max(isInferred ? WIDTHS.inferred : WIDTHS.stated, THINNEST / zoom);
}

/** Opacity of a bare line that is drawn wider than it is. */
export function paleness(isInferred: boolean, zoom: number): number {
  const width = (isInferred ? WIDTHS.inferred : WIDTHS.stated) * zoom;
  return Math.max(PALEST, Math.min(1, width / THINNEST));
}

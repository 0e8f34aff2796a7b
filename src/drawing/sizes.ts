/** Sizes on the map in px at zoom 1. A card keeps its size at every depth, so that nothing moves on zooming. */

export const CARD = { width: 196, height: 62 } as const;
export const TITLE = { fontSize: 22, height: 34, twoLines: 58, gap: 12, letterWidth: 10.5 } as const;

/** The shape of the place that shipped maps are laid out for. `portrait` is scrolled, not seen at once. */
export const ASPECTS = { landscape: 1.5, portrait: 0.22 } as const;
export const SHAPES = ['landscape', 'portrait'] as const;
export type MapShape = (typeof SHAPES)[number];

/**
 * Sizes of cards and arrows, px at zoom 1, for canvas and SVG. `sizes.test.ts` holds the style sheet equal to them.
 * A card keeps its size at every depth, so that nothing moves on zooming.
 */

export const CARD = { width: 196, height: 62 } as const;
export const TITLE = { fontSize: 22, height: 34, twoLines: 58, gap: 12, letterWidth: 10.5 } as const;

/** A card's edges: `band` is the coloured one, `outline` surrounds a selected or found card. */
export const EDGE = {
  border: 1,
  radius: 3,
  band: 5,
  /** Of a card that is filtered out. */
  dash: [3, 3],
  outline: { selected: 2.5, found: 1.5 },
} as const;

export const FAMILY = '"Inter Variable", system-ui, sans-serif';

/** How text of one kind is set. */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly lineHeight: number;
  /** In em. */
  readonly spacing: number;
  readonly mostLines: number;
}

export const GIST: TextStyle = { size: 15.5, weight: 550, lineHeight: 18.5, spacing: -0.012, mostLines: 2 };
/** The gist alone, in letters that fill the card. */
export const GIST_ONLY: TextStyle = { ...GIST, size: 19, lineHeight: 19.6, mostLines: 3 };
export const SPEAKER: TextStyle = { size: 12, weight: 400, lineHeight: 14, spacing: 0, mostLines: 1 };
export const SPEAKER_NAME: TextStyle = { ...SPEAKER, weight: 650 };

/** Between border and words. The gist alone is centred vertically. */
export const PADDING = { top: 5, right: 6, left: 13 } as const;
export const PADDING_GIST_ONLY = { right: 5, left: 13 } as const;

/** Widths of an arrow's line, stated and inferred. */
export const WIDTHS = {
  plain: { stated: 2.2, inferred: 1.15 },
  /** Between viewpoints and within one, in the lens that compares them. */
  across: { stated: 2.4, inferred: 1.6 },
  within: { stated: 1.5, inferred: 1.15 },
  near: { stated: 2.6, inferred: 1.7 },
  selected: { stated: 4, inferred: 4 },
} as const;

/** An arrow's other parts. */
export const ARROW = {
  /** Radius of a rounded corner. */
  corner: 9,
  /** Width of the paper around a line, where it crosses others. */
  casing: 5,
  /** Of a contrast's line. */
  dash: [7, 4],
  /** Where linked premises meet. */
  joint: { radius: 4, stroke: 1.5 },
  /** Opacity of an arrow that recedes. */
  faded: 0.36,
} as const;

/**
 * Heads: the path with its tip at the origin and the line coming from the left; how many px of the line it covers;
 * the width of its stroke.
 */
export const HEAD = {
  support: { path: 'M0 0L-10 5.5V-5.5Z', length: 9, stroke: { stated: 1.4, inferred: 1.4 } },
  contrast: { path: 'M-2 -7V7', length: 3, stroke: { stated: 3.4, inferred: 2 } },
} as const;

/** Aspects that shipped maps are laid out for. `portrait` is scrolled. */
export const ASPECTS = { landscape: 1.5, portrait: 0.22 } as const;
export const SHAPES = ['landscape', 'portrait'] as const;
export type MapShape = (typeof SHAPES)[number];

/**
 * The look of a card in figures, px at zoom 1, as `canvas.css` has it for cards of the page; the test beside
 * holds the two together.
 */
export const BORDER = 1;
export const RADIUS = 3;
/** The coloured edge. */
export const BAND = 5;
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

/** `.card-gist` */
export const GIST: TextStyle = { size: 15.5, weight: 550, lineHeight: 18.5, spacing: -0.012, mostLines: 2 };
/** `.card-gist-only .card-gist` */
export const GIST_ONLY: TextStyle = { ...GIST, size: 19, lineHeight: 19.6, mostLines: 3 };
/** `.card-speaker`; its name has the second weight. */
export const SPEAKER: TextStyle = { size: 12, weight: 400, lineHeight: 14, spacing: 0, mostLines: 1 };
export const SPEAKER_NAME_WEIGHT = 650;

/** Top, right and left, inside the border. */
export const PADDING = { top: 5, right: 6, left: 13 } as const;
export const PADDING_GIST_ONLY = { right: 5, left: 13 } as const;

export function fontOf(style: TextStyle, weight = style.weight): string {
  return `${weight} ${style.size}px ${FAMILY}`;
}

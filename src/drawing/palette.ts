/** The page's colours as a canvas needs them: resolved for the theme of this moment. */

export interface Hue {
  readonly hue: string;
  readonly ink: string;
  readonly faded: string;
}

export interface Palette {
  readonly paper: string;
  readonly sheet: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaded: string;
  readonly line: string;
  readonly cardLine: string;
  readonly support: string;
  readonly contrast: string;
  /** One for each place of the palette, and the last for claims without a viewpoint. */
  readonly hues: readonly Hue[];
}

/** The page's colours. A test holds them equal to the tokens of `app/styles.css`. */

/** Light, dark. */
type Pair = readonly [string, string];

/** Colours by purpose; the style sheet has the same names with hyphens. */
export const COLOURS = {
  paper: ['#faf8f3', '#17181b'],
  sheet: ['#ffffff', '#222429'],
  ink: ['#1c1b18', '#edebe4'],
  inkSoft: ['#5d5b54', '#aeaba2'],
  inkFaded: ['#87847b', '#7d7b75'],
  line: ['#e0dcd2', '#35373c'],
  cardLine: ['#d8d3c7', '#3d4046'],
  support: ['#1f7a45', '#58c48a'],
  contrast: ['#b3261e', '#ff8b7d'],
} as const satisfies Readonly<Record<string, Pair>>;

export type ColourName = keyof typeof COLOURS;

/**
 * The hues of viewpoints, for marks and for words, in the order of `HUE_CLASSES`; the last is for claims without
 * one.
 */
export const HUES: readonly { readonly name: string; readonly hue: Pair; readonly ink: Pair }[] = [
  { name: 'blue', hue: ['#0072b2', '#5aaee6'], ink: ['#00629a', '#7bc0ee'] },
  { name: 'sky', hue: ['#3a96d0', '#a5dbf8'], ink: ['#1d6f9e', '#b4e1f9'] },
  { name: 'orange', hue: ['#c77c00', '#f0a93b'], ink: ['#8c5600', '#f3b95e'] },
  { name: 'pink', hue: ['#b8528f', '#e58fc3'], ink: ['#9a3d76', '#eba9d0'] },
  { name: 'violet', hue: ['#5b3f94', '#a48ee6'], ink: ['#5b3f94', '#b9a8ec'] },
  { name: 'grey', hue: ['#6f7684', '#98a1b0'], ink: ['#565d6b', '#abb3c0'] },
  { name: 'black', hue: ['#2e2c28', '#dedad0'], ink: ['#2e2c28', '#e6e2d8'] },
  { name: 'ochre', hue: ['#8a7a12', '#d6c75a'], ink: ['#6c5f0b', '#ddd077'] },
  { name: 'none', hue: COLOURS.inkSoft, ink: COLOURS.inkSoft },
];

/** The CSS name of a colour: `inkSoft` is `--ink-soft`. */
export function tokenOf(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

export interface Hue {
  readonly hue: string;
  readonly ink: string;
  readonly faded: string;
}

/** The resolved colours of a map: a canvas knows no custom properties. */
export interface Palette extends Readonly<Record<ColourName, string>> {
  /** One for each hue, and the last for claims without a viewpoint. */
  readonly hues: readonly Hue[];
}

/** A palette whose single colours are looked up by name. */
export function paletteOf(colour: (name: ColourName) => string, hues: readonly Hue[]): Palette {
  return {
    paper: colour('paper'),
    sheet: colour('sheet'),
    ink: colour('ink'),
    inkSoft: colour('inkSoft'),
    inkFaded: colour('inkFaded'),
    line: colour('line'),
    cardLine: colour('cardLine'),
    support: colour('support'),
    contrast: colour('contrast'),
    hues,
  };
}

/** For a picture drawn without a page. All that recedes has one pale colour. */
export const LIGHT_PALETTE: Palette = paletteOf(
  (name) => COLOURS[name][0],
  HUES.map(({ hue, ink }) => ({ hue: hue[0], ink: ink[0], faded: COLOURS.line[0] })),
);

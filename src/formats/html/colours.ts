/**
 * The colours of a page, light and dark, those of the site (`styles.css`, a test holds them to it); and the rules
 * that turn a picture drawn in the light ones into a dark one, colour by colour.
 */
import { HUE_CLASSES } from '@/ui/hues';

/** Light, dark. */
type Pair = readonly [string, string];

export const COLOURS = {
  paper: ['#faf8f3', '#17181b'],
  sheet: ['#ffffff', '#222429'],
  ink: ['#1c1b18', '#edebe4'],
  'ink-soft': ['#5d5b54', '#aeaba2'],
  'ink-faded': ['#87847b', '#7d7b75'],
  line: ['#e0dcd2', '#35373c'],
  'card-line': ['#d8d3c7', '#3d4046'],
  support: ['#1f7a45', '#58c48a'],
  contrast: ['#b3261e', '#ff8b7d'],
} as const satisfies Readonly<Record<string, Pair>>;

/** The hues of viewpoints, of marks and of words, in the order of `HUE_CLASSES`, with the site's names for them. */
export const HUES: readonly { readonly name: string; readonly hue: Pair; readonly ink: Pair }[] = [
  { name: 'blue', hue: ['#0072b2', '#5aaee6'], ink: ['#00629a', '#7bc0ee'] },
  { name: 'sky', hue: ['#3a96d0', '#a5dbf8'], ink: ['#1d6f9e', '#b4e1f9'] },
  { name: 'orange', hue: ['#c77c00', '#f0a93b'], ink: ['#8c5600', '#f3b95e'] },
  { name: 'pink', hue: ['#b8528f', '#e58fc3'], ink: ['#9a3d76', '#eba9d0'] },
  { name: 'violet', hue: ['#5b3f94', '#a48ee6'], ink: ['#5b3f94', '#b9a8ec'] },
  { name: 'grey', hue: ['#6f7684', '#98a1b0'], ink: ['#565d6b', '#abb3c0'] },
  { name: 'black', hue: ['#2e2c28', '#dedad0'], ink: ['#2e2c28', '#e6e2d8'] },
  { name: 'ochre', hue: ['#8a7a12', '#d6c75a'], ink: ['#6c5f0b', '#ddd077'] },
  { name: 'ink-soft', hue: ['#5d5b54', '#aeaba2'], ink: ['#5d5b54', '#aeaba2'] },
];

const LIGHT = 0;
const DARK = 1;

/** The custom properties of one scheme, and the classes of the hues. */
function properties(scheme: 0 | 1): string {
  const single = Object.entries(COLOURS).map(([name, pair]) => `--${name}:${pair[scheme]}`);
  const hues = HUES.flatMap(({ hue, ink }, place) => [
    `--hue-${place}:${hue[scheme]}`,
    `--hue-ink-${place}:${ink[scheme]}`,
  ]);
  return `:root{${[...single, ...hues].join(';')}}`;
}

/** A rule for each light colour in the picture; words in a hue have that hue's ink. */
function darkPicture(): string {
  const rule = (light: string, dark: string, of = ''): string =>
    ['fill', 'stroke'].map((part) => `.picture ${of}[${part}="${light}"]{${part}:${dark}}`).join('');
  return [
    ...HUES.map(({ hue }) => rule(hue[LIGHT], hue[DARK])),
    ...Object.values(COLOURS).map(([light, dark]) => rule(light, dark)),
    ...HUES.map(({ ink }) => ['text', 'tspan'].map((part) => rule(ink[LIGHT], ink[DARK], part)).join('')),
  ].join('');
}

/** All of it as CSS. */
export function colourRules(): string {
  return [
    properties(LIGHT),
    `@media screen and (prefers-color-scheme:dark){${properties(DARK)}${darkPicture()}}`,
    ...HUE_CLASSES.map(
      (name, place) => `.${name}{--hue:var(--hue-${place});--hue-ink:var(--hue-ink-${place})}`,
    ),
  ].join('\n');
}

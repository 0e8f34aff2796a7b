/**
 * The colours of a page, light and dark, those of the site; and the rules that turn a picture drawn in the light
 * ones into a dark one, colour by colour.
 */
import { COLOURS, HUES, tokenOf } from '@/drawing/palette';
import { HUE_CLASSES } from '@/ui/hues';

const LIGHT = 0;
const DARK = 1;

/** The custom properties of one scheme, and the classes of the hues. */
function properties(scheme: 0 | 1): string {
  const single = Object.entries(COLOURS).map(([name, pair]) => `${tokenOf(name)}:${pair[scheme]}`);
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

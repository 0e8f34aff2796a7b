/** The page's light colours for a picture that is drawn without a page; a test holds them to `styles.css`. */
import type { Palette } from '../palette';

const FADED = '#e0dcd2';
const HUES: readonly (readonly [string, string])[] = [
  ['#0072b2', '#00629a'],
  ['#3a96d0', '#1d6f9e'],
  ['#c77c00', '#8c5600'],
  ['#b8528f', '#9a3d76'],
  ['#5b3f94', '#5b3f94'],
  ['#6f7684', '#565d6b'],
  ['#2e2c28', '#2e2c28'],
  ['#8a7a12', '#6c5f0b'],
  ['#5d5b54', '#5d5b54'],
];

/** Whatever recedes has one pale colour, not one of each hue. */
export const LIGHT_PALETTE: Palette = {
  paper: '#faf8f3',
  sheet: '#ffffff',
  ink: '#1c1b18',
  inkSoft: '#5d5b54',
  inkFaded: '#87847b',
  line: '#e0dcd2',
  cardLine: '#d8d3c7',
  support: '#1f7a45',
  contrast: '#b3261e',
  hues: HUES.map(([hue, ink]) => ({ hue, ink, faded: FADED })),
};

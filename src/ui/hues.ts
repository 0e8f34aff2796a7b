/** The palette's colours are CSS classes. A longer list starts over: names tell its entries apart. */
const HUES = 8;

/** The class that sets `--hue` and `--hue-ink` for a place in a list; -1 is the colour for no viewpoint. */
export function hueClass(place: number): string {
  return HUE_CLASSES[hueNumber(place)] ?? 'hue-none';
}

/** All classes; the last is for no viewpoint. */
export const HUE_CLASSES: readonly string[] = [
  ...Array.from({ length: HUES }, (_, place) => `hue-${place}`),
  'hue-none',
];

/** The place of that class in `HUE_CLASSES`. */
export function hueNumber(place: number): number {
  return place < 0 ? HUES : place % HUES;
}

/** The palette's colours are CSS classes; a list longer than the palette begins anew, and names tell apart. */
const HUES = 8;

/** The class that sets `--hue` and `--hue-ink` for a place in a list; -1 is the colour of what has none. */
export function hueClass(place: number): string {
  return HUE_CLASSES[hueNumber(place)] ?? 'hue-none';
}

/** All classes, the one for what has none at the end. */
export const HUE_CLASSES: readonly string[] = [
  ...Array.from({ length: HUES }, (_, place) => `hue-${place}`),
  'hue-none',
];

/** Which of the classes a place in a list has. */
export function hueNumber(place: number): number {
  return place < 0 ? HUES : place % HUES;
}

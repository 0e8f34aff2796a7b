/** The palette's colours are CSS classes; a list longer than the palette begins anew, and names tell apart. */
const HUES = 8;

/** The class that sets `--hue` and `--hue-ink` for a place in a list; -1 is the colour of what has none. */
export function hueClass(place: number): string {
  return place < 0 ? 'hue-none' : `hue-${place % HUES}`;
}

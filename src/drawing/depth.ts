/**
 * Semantic zoom: how much of a claim is told at which zoom. The thresholds are where the letters of the
 * next depth become readable, about 9 px on the screen for the smallest.
 */

/** `far`: coloured cards under topic names; `gist`: the gist alone; `middle`: speaker and gist; `near`: all. */
export type Depth = 'far' | 'gist' | 'middle' | 'near';

/** A zoom at or above each of these shows that depth. */
export const DEPTH_FROM = { gist: 0.45, middle: 0.74, near: 1.9 } as const;

export function depthAt(zoom: number): Depth {
  if (zoom >= DEPTH_FROM.near) return 'near';
  if (zoom >= DEPTH_FROM.middle) return 'middle';
  return zoom >= DEPTH_FROM.gist ? 'gist' : 'far';
}

/** Largest letters of a topic name that its place above the cards holds, px at zoom 1. */
const TITLE_ROOM = 27;
/** Largest letters that grow into the space above; a larger name stands over its own cards. */
const TITLE_ABOVE = 72;
/** Width of a letter as a share of its size. */
const LETTER = 0.5;

/**
 * The size of topic names in px at zoom 1: about as large on the screen from afar as near. While cards have
 * words the name keeps to its own place; further out it grows into the space above, and on a large map over
 * its own cards, as wide as they lie. Steps of a quarter keep it from changing with every frame of a zoom.
 * @param name the topic's name
 * @param width how wide its cards lie, px at zoom 1
 */
export function titleSizeAt(zoom: number, fontSize: number, name: string, width: number): number {
  if (zoom >= DEPTH_FROM.middle) return fontSize;
  const step = 1.25 ** Math.floor(Math.log(zoom) / Math.log(1.25));
  const wanted = (fontSize * DEPTH_FROM.middle) / step;
  const room = Math.max(TITLE_ABOVE, width / (LETTER * name.length));
  return Math.min(wanted, zoom >= DEPTH_FROM.gist ? TITLE_ROOM : room);
}

/** Whether a topic name of this size stands over its cards and not above them. */
export function isOverCards(fontSize: number): boolean {
  return fontSize > TITLE_ABOVE;
}

/** Width of a letter of a column's title, which is bolder, and height of its lines, as shares of its size. */
const COLUMN = { letter: 0.58, line: 1.1 };
/** Lines that such a title may have, and letters of the count behind it. */
const MOST_LINES = 2;
const COUNT_LETTERS = 4;

/**
 * The same for a title that keeps to its column, breaks into lines where it must, and never stands on cards.
 * @param room height of its place above the cards, px at zoom 1
 */
export function columnTitleSizeAt(
  zoom: number,
  fontSize: number,
  name: string,
  width: number,
  room: number,
): number {
  const step = 1.25 ** Math.floor(Math.log(Math.min(1, zoom)) / Math.log(1.25));
  const wanted = zoom >= DEPTH_FROM.middle ? fontSize : (fontSize * DEPTH_FROM.middle) / step;
  const longest = Math.max(...name.split(/\s+/u).map((word) => word.length));
  const sizes = Array.from({ length: MOST_LINES }, (_, line) => {
    const lines = line + 1;
    const across = (lines * width) / (COLUMN.letter * (name.length + COUNT_LETTERS));
    return Math.min(across, room / (COLUMN.line * lines));
  });
  return Math.min(wanted, width / (COLUMN.letter * longest), Math.max(...sizes));
}

/**
 * Semantic zoom: how much of a claim is shown at which zoom. Each depth begins where its smallest letters become
 * readable, at about 9 px on the screen.
 */

/** `far`: coloured cards under topic names; `gist`: the gist alone; `middle`: speaker and gist; `near`: all. */
export type Depth = 'far' | 'gist' | 'middle' | 'near';

/** The zoom at which each depth begins. */
export const DEPTH_FROM = { gist: 0.45, middle: 0.74, near: 1.9 } as const;

export function depthAt(zoom: number): Depth {
  if (zoom >= DEPTH_FROM.near) return 'near';
  if (zoom >= DEPTH_FROM.middle) return 'middle';
  return zoom >= DEPTH_FROM.gist ? 'gist' : 'far';
}

/** Largest letters of a topic name that fit its space above the cards, px at zoom 1. */
const TITLE_ROOM = 27;
/** Largest letters that still grow into the space above; a larger name covers its own cards. */
const TITLE_ABOVE = 72;
/** Width of a letter as a share of its size. */
const LETTER = 0.5;

/**
 * The size of a topic name, px at zoom 1: about constant on the screen. While cards have words, the name keeps to
 * its space; further out it grows into the space above, and on a large map over its cards, as wide as they are.
 * Steps of a quarter keep it from changing in every frame of a zoom.
 * @param name the topic's name
 * @param width width of its cards together, px at zoom 1
 */
export function titleSizeAt(zoom: number, fontSize: number, name: string, width: number): number {
  if (zoom >= DEPTH_FROM.middle) return fontSize;
  const step = 1.25 ** Math.floor(Math.log(zoom) / Math.log(1.25));
  const wanted = (fontSize * DEPTH_FROM.middle) / step;
  const room = Math.max(TITLE_ABOVE, width / (LETTER * name.length));
  return Math.min(wanted, zoom >= DEPTH_FROM.gist ? TITLE_ROOM : room);
}

/** Whether a topic name of this size covers its cards. */
export function isOverCards(fontSize: number): boolean {
  return fontSize > TITLE_ABOVE;
}

/** Width of a letter and height of a line of a column's title, which is bolder, as shares of its size. */
const COLUMN = { letter: 0.58, line: 1.1 };
/** Most lines of such a title, and letters of the count behind it. */
const MOST_LINES = 2;
const COUNT_LETTERS = 4;

/**
 * The same for a column's title, which stays in its column, breaks into lines and never covers cards.
 * @param room height of its space above the cards, px at zoom 1
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

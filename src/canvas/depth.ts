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

/**
 * The size of topic names in px at zoom 1: about as large on the screen from afar as near. While cards have
 * words the name keeps to its own place; further out it grows into the space above. Steps of a quarter keep it from
 * changing with every frame of a zoom.
 */
export function titleSizeAt(zoom: number, fontSize: number): number {
  if (zoom >= DEPTH_FROM.middle) return fontSize;
  const step = 1.25 ** Math.floor(Math.log(zoom) / Math.log(1.25));
  const wanted = (fontSize * DEPTH_FROM.middle) / step;
  return Math.min(wanted, zoom >= DEPTH_FROM.gist ? TITLE_ROOM : 72);
}

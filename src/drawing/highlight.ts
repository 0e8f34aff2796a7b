/**
 * How a card or a relation looks, as a number: the words are the store's, one byte goes into an array. What is
 * `absent` keeps its place and is not drawn.
 */
export const HIGHLIGHT = { plain: 0, hidden: 1, near: 2, selected: 3, found: 4, away: 5, absent: 6 } as const;

/** Whether a thing recedes: filtered out, or not among what is looked for. */
export function isFaded(look: number | undefined): boolean {
  return look === HIGHLIGHT.hidden || look === HIGHLIGHT.away;
}

/** Highlights of a whole scene, by number of card and relation. */
export interface Highlights {
  readonly cards: Uint8Array;
  readonly relations: Uint8Array;
}

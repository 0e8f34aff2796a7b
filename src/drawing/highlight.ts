/** Highlights as numbers, one byte each in an array. What is `absent` keeps its position and is not drawn. */
export const HIGHLIGHT = { plain: 0, hidden: 1, near: 2, selected: 3, found: 4, away: 5, absent: 6 } as const;

/** Whether a card or relation recedes: filtered out, or not found by a search. */
export function isFaded(highlight: number | undefined): boolean {
  return highlight === HIGHLIGHT.hidden || highlight === HIGHLIGHT.away;
}

/** Highlights of a whole scene, by number of card and relation. */
export interface Highlights {
  readonly cards: Uint8Array;
  readonly relations: Uint8Array;
}

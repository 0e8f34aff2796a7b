/** Which maps the page shows whole: every card and arrow is an element of the page, at every zoom. Pure. */

/** Up to this size; of a larger map most cards are drawn on a canvas. */
const MOST = { claims: 80, relations: 160 };

/** Whether the page can hold all of a map's cards and arrows at once. */
export function isWhole(claims: number, relations: number): boolean {
  return claims <= MOST.claims && relations <= MOST.relations;
}

/** Which maps are all nodes: every card and arrow is an element of the page at every zoom. Pure. */

/** The largest such map; of a larger one most cards are drawn on a canvas. */
const MOST = { claims: 80, relations: 160 };

/** Whether the page can hold all cards and arrows of a map as elements. */
export function isWhole(claims: number, relations: number): boolean {
  return claims <= MOST.claims && relations <= MOST.relations;
}

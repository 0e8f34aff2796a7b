/**
 * What this room takes and gives: boxes and arrows in, positions and routes out. It knows no claim.
 * All lengths are px at zoom 1; x runs right, y runs down; a box's x and y are its top left corner.
 */

/** A box to be placed. */
export interface LayoutBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** The group that it is laid out with; boxes without one form a group of their own, without a title. */
  readonly group?: string;
}

/** A group of boxes, in reading order, with room for its title above them. */
export interface LayoutGroup {
  readonly id: string;
  /** Width and height of the title's letters, kept free of boxes and, where possible, of arrows. */
  readonly titleWidth: number;
  readonly titleHeight: number;
}

/** An arrow from one or more boxes to a box, or to another arrow (an undercut). */
export interface LayoutArrow {
  readonly id: string;
  /** Several sources meet in one point before the arrow's head. */
  readonly from: readonly string[];
  readonly to: string;
}

export interface LayoutInput {
  readonly boxes: readonly LayoutBox[];
  readonly groups: readonly LayoutGroup[];
  readonly arrows: readonly LayoutArrow[];
  /** Width divided by height of the place where all of it should be seen at once. */
  readonly aspect: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** The way of one arrow, as axis-parallel polylines; the canvas rounds their corners. */
export interface Route {
  /**
   * One polyline for each source, from the border of its box; the last point of each is where it ends:
   * at the target for a single source, at the junction for several.
   */
  readonly legs: readonly (readonly Point[])[];
  /** From the junction to the target; empty for a single source, whose one leg reaches the target itself. */
  readonly trunk: readonly Point[];
}

export interface LayoutResult {
  /** Every box of the input has a place. */
  readonly boxes: ReadonlyMap<string, Point>;
  /** The rectangle of each group that has boxes; its title stands at its top left. */
  readonly groups: ReadonlyMap<string, Rect>;
  readonly routes: ReadonlyMap<string, Route>;
  /** Everything lies between (0, 0) and (width, height), routes included. */
  readonly width: number;
  readonly height: number;
  /** True for the plain arrangement, which stands in where the search for a good one failed. */
  readonly fallback: boolean;
}

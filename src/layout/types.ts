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
  /**
   * Its place in a sequence: boxes stand in the order of their ranks, equal ones in that of their ids, and
   * those without a rank at the end. Other forms do not look at it.
   */
  readonly rank?: number;
}

/**
 * The form of an arrangement. `topics`: groups packed into the page, reasons near what they bear on.
 * `columns`: a column for each group, side by side in the groups' order (one below the other in a page that is
 * scrolled). `sequence`: boxes in the order of their ranks, line by line, for a page that is scrolled; groups
 * do not count.
 */
export type LayoutForm = 'topics' | 'columns' | 'sequence';

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
  /** `topics` where it is left out. */
  readonly form?: LayoutForm;
  /**
   * Places of boxes in the arrangement that the reader has before them. Where most boxes have one, they stay
   * as near to it as they can; without, the arrangement is made anew. Columns and sequences follow from the input alone.
   */
  readonly previous?: ById<Point>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** The way of one arrow, as polylines of any direction; the canvas rounds their corners. */
export interface Route {
  /**
   * One polyline for each source, from the border of its box; the last point of each is where it ends:
   * at the target for a single source, at the junction for several.
   */
  readonly legs: readonly (readonly Point[])[];
  /** From the junction to the target; empty for a single source, whose one leg reaches the target itself. */
  readonly trunk: readonly Point[];
}

/**
 * Things by id, to be read. A `Map` is such a table; so is a view on packed numbers, which makes each thing
 * when it is asked for and keeps none (two readings give equal objects, not the same one).
 */
export interface ById<T> {
  readonly size: number;
  get(id: string): T | undefined;
  has(id: string): boolean;
  keys(): Iterable<string>;
  values(): Iterable<T>;
  [Symbol.iterator](): Iterator<[string, T]>;
}

export interface LayoutResult {
  /** Every box of the input has a place. */
  readonly boxes: ById<Point>;
  /** The rectangle of each group that has boxes; its title stands at its top left. */
  readonly groups: ById<Rect>;
  readonly routes: ById<Route>;
  /** Everything lies between (0, 0) and (width, height), routes included. */
  readonly width: number;
  readonly height: number;
  /** True for the plain arrangement, which stands in where the search for a good one failed. */
  readonly fallback: boolean;
}

/**
 * A result whose numbers lie in typed arrays: what the worker's client and `readLayout` give. Who draws
 * thousands of things reads `packed` by index; who asks for a few reads the tables by id.
 */
export interface PackedLayout extends LayoutResult {
  readonly packed: Packed;
}

/**
 * The numbers of a result without a single id, so that a worker can hand them over without a copy. Places
 * are those of the input: box 7 here is `input.boxes[7]`, arrow 7 is `input.arrows[7]`. All px are multiples
 * of a half, which a 32 bit float holds exactly.
 */
export interface LayoutNumbers {
  /** x, y of the top left corner of each box, two numbers a box. */
  readonly boxes: Float32Array;
  /** The groups that have boxes, as places in the input's list of groups, and x, y, width, height of each. */
  readonly groupPlaces: Uint32Array;
  readonly groups: Float32Array;
  /** x, y of every point of every line, line after line, two numbers a point. */
  readonly points: Float32Array;
  /** Line k has the points from `lines[k]` up to, and without, `lines[k + 1]`: one entry more than lines. */
  readonly lines: Uint32Array;
  /**
   * Arrow i has the lines from `arrows[i]` up to, and without, `arrows[i + 1]`: one entry more than arrows.
   * No line: the arrow has no route. One: its leg. More: a leg for each source, then the trunk.
   */
  readonly arrows: Uint32Array;
  readonly width: number;
  readonly height: number;
  readonly fallback: boolean;
}

/** The numbers of a result with the ids that they belong to; the lists of ids share the input's strings. */
export interface Packed extends LayoutNumbers {
  readonly boxIds: readonly string[];
  /** Only of the groups that have boxes, in the order of `groups`. */
  readonly groupIds: readonly string[];
  readonly arrowIds: readonly string[];
  /** The place of a box or an arrow; `undefined` for an id that the layout does not know. */
  readonly boxPlace: (id: string) => number | undefined;
  readonly arrowPlace: (id: string) => number | undefined;
}

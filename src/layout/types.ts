/**
 * The layout's input and output: boxes and arrows in, positions and routes out; it knows no claims. Lengths are px
 * at zoom 1; x runs right, y down; a box's x and y are its top left corner.
 */

/** A box to be placed. */
export interface LayoutBox extends Size {
  readonly id: string;
  /** Its group; boxes without one form a group of their own, without a title. */
  readonly group?: string;
  /**
   * Its order in a sequence; equal ranks are ordered by id, boxes without a rank come last. Ignored in other forms.
   */
  readonly rank?: number;
}

/**
 * `topics`: groups packed into the page, reasons near their conclusions. `columns`: a column per group, side by
 * side in order (one below the other on a scrolled page). `sequence`: boxes by rank, line by line, on a scrolled
 * page, without groups.
 */
export type LayoutForm = 'topics' | 'columns' | 'sequence';

/** A group of boxes, in reading order, with space for its title above them. */
export interface LayoutGroup {
  readonly id: string;
  /** Size of the title, kept free of boxes and, if possible, of arrows. */
  readonly titleWidth: number;
  readonly titleHeight: number;
}

/** An arrow from one or more boxes to a box, or to another arrow (an undercut). */
export interface LayoutArrow {
  readonly id: string;
  /** Several sources meet in a junction before the arrow's head. */
  readonly from: readonly string[];
  readonly to: string;
}

export interface LayoutInput {
  readonly boxes: readonly LayoutBox[];
  readonly groups: readonly LayoutGroup[];
  readonly arrows: readonly LayoutArrow[];
  /** Width divided by height of the element in which the whole should be seen. */
  readonly aspect: number;
  /** Default: `topics`. */
  readonly form?: LayoutForm;
  /**
   * Positions of boxes on the screen now. If most boxes have one, they stay as near to it as possible. Ignored for
   * columns and sequences.
   */
  readonly previous?: ById<Point>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Point, Size {}

/** The route of one arrow as polylines of any direction; the canvas rounds their corners. */
export interface Route {
  /** A polyline per source from the border of its box to the target, or, for several sources, to the junction. */
  readonly legs: readonly (readonly Point[])[];
  /** From the junction to the target; empty for a single source. */
  readonly trunk: readonly Point[];
}

/** A read-only table by id: a `Map`, or a view of packed numbers that makes each item anew when it is read. */
export interface ById<T> {
  readonly size: number;
  get(id: string): T | undefined;
  has(id: string): boolean;
  keys(): Iterable<string>;
  values(): Iterable<T>;
  [Symbol.iterator](): Iterator<[string, T]>;
}

/** The progress of a layout. */
export interface LayoutProgress {
  /** From 0 to 1; never falls within one layout. */
  readonly share: number;
  readonly stage: 'arranging' | 'packing' | 'routing';
}

export type OnProgress = (progress: LayoutProgress) => void;

export interface LayoutResult {
  /** The position of every box of the input. */
  readonly boxes: ById<Point>;
  /** The rectangle of each group with boxes; its title is at its top left. */
  readonly groups: ById<Rect>;
  readonly routes: ById<Route>;
  /** Everything, routes included, is between (0, 0) and (width, height). */
  readonly width: number;
  readonly height: number;
  /** Whether this is the plain arrangement, used when the search failed. */
  readonly fallback: boolean;
}

/**
 * A result in typed arrays, from the worker or `readLayout`. To draw thousands of items, read `packed` by index;
 * for a few, read the tables by id.
 */
export interface PackedLayout extends LayoutResult {
  readonly packed: Packed;
}

/**
 * A result's numbers without ids, so that a worker can transfer them without a copy. Indexes are those of the
 * input: box 7 is `input.boxes[7]`. All px are multiples of a half, which 32 bit floats hold exactly.
 */
export interface LayoutNumbers {
  /** x, y of each box's top left corner. */
  readonly boxes: Float32Array;
  /** The groups with boxes, as indexes into the input's groups, and x, y, width, height of each. */
  readonly groupPlaces: Uint32Array;
  readonly groups: Float32Array;
  /** x, y of every point, line after line. */
  readonly points: Float32Array;
  /** Line k has the points from `lines[k]` up to, not including, `lines[k + 1]`; one entry more than lines. */
  readonly lines: Uint32Array;
  /**
   * Arrow i has the lines from `arrows[i]` up to, not including, `arrows[i + 1]`; one entry more than arrows. No
   * line: no route. One: its leg. More: a leg per source, then the trunk.
   */
  readonly arrows: Uint32Array;
  readonly width: number;
  readonly height: number;
  readonly fallback: boolean;
}

/** A result's numbers with their ids; the lists share the input's strings. */
export interface Packed extends LayoutNumbers {
  readonly boxIds: readonly string[];
  /** Only of groups with boxes, in the order of `groups`. */
  readonly groupIds: readonly string[];
  readonly arrowIds: readonly string[];
  /** The index of a box or arrow; `undefined` for an unknown id. */
  readonly boxPlace: (id: string) => number | undefined;
  readonly arrowPlace: (id: string) => number | undefined;
}

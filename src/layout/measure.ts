import { at } from './lists.ts';
import { NearIndex } from './route/nearIndex.ts';
import type { LayoutInput, LayoutResult, Point, Rect, Route, Size } from './types.ts';

/** Figures by which arrangements are compared. Lengths are px at zoom 1. */
export interface LayoutMeasure {
  /** The zoom at which the whole fits the viewport. */
  readonly zoom: number;
  /** Pairs of boxes that overlap, and boxes that overlap a title. */
  readonly overlaps: number;
  readonly titleOverlaps: number;
  /** Arrows through a box that they do not touch, and through a title. */
  readonly throughBoxes: number;
  readonly throughTitles: number;
  /** Crossings of two arrows. */
  readonly crossings: number;
  readonly bends: number;
  readonly length: number;
  /** Pairs of parallel stretches of different arrows, less than 5 px apart for more than 10 px. */
  readonly crowded: number;
  /** Share of the page that boxes cover. */
  readonly density: number;
}

/** A stretch of a line with the index of its arrow. */
export interface Stretch {
  readonly arrow: number;
  readonly a: Point;
  readonly b: Point;
}

const CROWDED_GAP = 5;
const CROWDED_LENGTH = 10;

/**
 * Measures a result; `viewport` is in px of the screen. Compares only what is near each other, so 20,000 boxes take
 * seconds.
 */
export function measureLayout(input: LayoutInput, result: LayoutResult, viewport: Size): LayoutMeasure {
  const boxes = input.boxes.map((box): Rect & { id: string } => {
    const { x, y } = result.boxes.get(box.id) ?? { x: Number.NaN, y: Number.NaN };
    return { id: box.id, x, y, width: box.width, height: box.height };
  });
  const titles = input.groups.flatMap((group): Rect[] => {
    const rect = result.groups.get(group.id);
    return rect ? [{ x: rect.x, y: rect.y, width: group.titleWidth, height: group.titleHeight }] : [];
  });
  const arrows = input.arrows.flatMap((arrow) => {
    const route = result.routes.get(arrow.id);
    return route ? [{ ...arrow, route }] : [];
  });
  const all = arrows.flatMap(({ route }, index) => stretchesOf(route, index));
  const touched = arrows.map((arrow) => new Set([...arrow.from, arrow.to]));
  const meetings = meetingsOf(all);
  const area = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  return {
    zoom: Math.min(viewport.width / Math.max(1, result.width), viewport.height / Math.max(1, result.height)),
    overlaps: overlapsIn(boxes, boxes) / 2,
    titleOverlaps: overlapsIn(boxes, titles),
    throughBoxes: arrowsThrough(all, boxes, (arrow, box) => touched[arrow]?.has(box.id) !== true),
    throughTitles: arrowsThrough(all, titles, () => true),
    crossings: meetings.crossings,
    bends: arrows.reduce((sum, { route }) => sum + bendsOf(route), 0),
    length: Math.round(all.reduce((sum, { a, b }) => sum + Math.abs(a.x - b.x) + Math.abs(a.y - b.y), 0)),
    crowded: meetings.crowded,
    density: area / Math.max(1, result.width * result.height),
  };
}

/** Counts crossings and crowded pairs among the stretches of different arrows. */
function meetingsOf(all: readonly Stretch[]): { readonly crossings: number; readonly crowded: number } {
  const index = new NearIndex();
  let crossings = 0;
  let crowded = 0;
  for (const [place, one] of all.entries()) {
    const { a, b } = one;
    index.alongStretch(a.x, a.y, b.x, b.y, CROWDED_GAP, (item) => {
      const two = at(all, item);
      if (one.arrow === two.arrow) return;
      if (crosses(one, two)) crossings += 1;
      if (crowds(one, two)) crowded += 1;
    });
    index.addStretch(place, a.x, a.y, b.x, b.y);
  }
  return { crossings, crowded };
}

/** Counts overlapping pairs of one rectangle from each list, other than itself. */
function overlapsIn(first: readonly Rect[], second: readonly Rect[]): number {
  const index = indexOf(first);
  let count = 0;
  for (const rect of second) {
    index.inRect(rect.x, rect.y, rect.width, rect.height, (item) => {
      const other = at(first, item);
      if (other !== rect && overlap(other, rect)) count += 1;
    });
  }
  return count;
}

/** Counts arrows through a rectangle that is foreign to them. */
function arrowsThrough<T extends Rect>(
  all: readonly Stretch[],
  rects: readonly T[],
  isForeign: (arrow: number, rect: T) => boolean,
): number {
  const index = indexOf(rects);
  const found = new Set<number>();
  for (const stretch of all) {
    const { arrow, a, b } = stretch;
    if (found.has(arrow)) continue;
    index.alongStretch(a.x, a.y, b.x, b.y, 0, (item) => {
      const rect = at(rects, item);
      if (enters(stretch, rect) && isForeign(arrow, rect)) found.add(arrow);
    });
  }
  return found.size;
}

function indexOf(rects: readonly Rect[]): NearIndex {
  const index = new NearIndex();
  for (const [place, { x, y, width, height }] of rects.entries()) index.addRect(place, x, y, width, height);
  return index;
}

function linesOf(route: Route): (readonly Point[])[] {
  return route.trunk.length > 0 ? [...route.legs, route.trunk] : [...route.legs];
}

function stretchesOf(route: Route, arrow: number): Stretch[] {
  return linesOf(route).flatMap((line) =>
    line.slice(1).map((b, index): Stretch => ({ arrow, a: at(line, index), b })),
  );
}

function bendsOf(route: Route): number {
  return linesOf(route).reduce((sum, line) => sum + Math.max(0, line.length - 2), 0);
}

export function overlap(a: Rect, b: Rect): boolean {
  return (
    a.x < b.x + b.width - 0.5 &&
    b.x < a.x + a.width - 0.5 &&
    a.y < b.y + b.height - 0.5 &&
    b.y < a.y + a.height - 0.5
  );
}

/** Whether a stretch in any direction passes through the inside of a rectangle (Liang and Barsky 1984). */
export function enters({ a, b }: Stretch, rect: Rect): boolean {
  let first = 0;
  let last = 1;
  for (const [axis, low, high] of [
    ['x', rect.x + 1, rect.x + rect.width - 1],
    ['y', rect.y + 1, rect.y + rect.height - 1],
  ] as const) {
    const step = b[axis] - a[axis];
    if (Math.abs(step) < 1e-9) {
      if (a[axis] <= low || a[axis] >= high) return false;
      continue;
    }
    const [one, two] = [(low - a[axis]) / step, (high - a[axis]) / step];
    first = Math.max(first, Math.min(one, two));
    last = Math.min(last, Math.max(one, two));
  }
  return first < last;
}

/** Whether two stretches cross in the inside of both. */
export function crosses(one: Stretch, two: Stretch): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  const splits = (p: Stretch, q: Stretch) => side(p.a, p.b, q.a) * side(p.a, p.b, q.b) < -0.01;
  return splits(one, two) && splits(two, one);
}

export function crowds(one: Stretch, two: Stretch): boolean {
  const along = (low: 'x' | 'y', across: 'x' | 'y') => {
    if (Math.abs(one.a[across] - one.b[across]) > 0.01 || Math.abs(two.a[across] - two.b[across]) > 0.01)
      return false;
    if (Math.abs(one.a[across] - two.a[across]) >= CROWDED_GAP) return false;
    const start = Math.max(Math.min(one.a[low], one.b[low]), Math.min(two.a[low], two.b[low]));
    const end = Math.min(Math.max(one.a[low], one.b[low]), Math.max(two.a[low], two.b[low]));
    return end - start > CROWDED_LENGTH;
  };
  return along('x', 'y') || along('y', 'x');
}

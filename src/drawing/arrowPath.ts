/**
 * The shape of an arrow, from the polylines of its route: rounded corners, heads, and where they point. What
 * SVG draws and what a canvas draws come from here, so that they are the same arrow.
 */
import type { Point } from '@/layout/types';

/** Radius of a rounded corner, px at zoom 1. */
const CORNER = 9;
/** How much of the line the head covers, px at zoom 1. */
export const HEAD_LENGTH = { support: 9, contrast: 3 } as const;
/** The head as a path: its tip in the origin, the line coming from the left. */
export const HEAD = { support: 'M0 0L-10 5.5V-5.5Z', contrast: 'M-2 -7V7' } as const;

/** What draws a line: a canvas, or whoever writes down what it is told. */
interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cornerX: number, cornerY: number, x: number, y: number): void;
}

/**
 * Draws a polyline with rounded corners; nothing for fewer than two points.
 * @param xy x and y of many points in turn, of which those from `first` up to, and without, `end` are drawn
 * @param cut how much of the end is left out, px, for a head that covers it
 */
export function traceRounded(pen: Pen, xy: ArrayLike<number>, first: number, end: number, cut = 0): void {
  const last = end - 1;
  if (last <= first) return;
  const pointAt = (place: number): Point => ({ x: xy[place * 2] ?? 0, y: xy[place * 2 + 1] ?? 0 });
  const tip = backed(pointAt(last - 1), pointAt(last), cut);
  let before = pointAt(first);
  let point = last - first === 1 ? tip : pointAt(first + 1);
  pen.moveTo(before.x, before.y);
  for (let place = first + 1; place < last; place += 1) {
    const next = place + 1 === last ? tip : pointAt(place + 1);
    const radius = Math.min(CORNER, distance(before, point) / 2, distance(point, next) / 2);
    const start = towards(point, before, radius);
    const stop = towards(point, next, radius);
    pen.lineTo(start.x, start.y);
    pen.quadraticCurveTo(point.x, point.y, stop.x, stop.y);
    before = point;
    point = next;
  }
  pen.lineTo(tip.x, tip.y);
}

/** The `d` of a polyline with rounded corners; the empty string for fewer than two points. */
export function roundedPath(points: readonly Point[]): string {
  return writtenPath(flat(points), 0, points.length);
}

/** The same of points in an array, as `traceRounded` takes them. */
export function writtenPath(xy: ArrayLike<number>, first: number, end: number, cut = 0): string {
  const parts: string[] = [];
  const pen: Pen = {
    moveTo: (x, y) => void parts.push(`M${at({ x, y })}`),
    lineTo: (x, y) => void parts.push(`L${at({ x, y })}`),
    quadraticCurveTo: (cornerX, cornerY, x, y) =>
      void parts.push(`Q${at({ x: cornerX, y: cornerY })} ${at({ x, y })}`),
  };
  traceRounded(pen, xy, first, end, cut);
  return parts.join('');
}

/**
 * In which direction a polyline runs at one of its ends, radians; `null` where it has no length.
 * @param tip the place of that end in `xy`, and `start` that of the other
 */
export function directionAt(xy: ArrayLike<number>, tip: number, start: number): number | null {
  const step = start < tip ? -1 : 1;
  for (let away = 1; away <= Math.abs(start - tip); away += 1) {
    const place = tip + away * step;
    const x = (xy[tip * 2] ?? 0) - (xy[place * 2] ?? 0);
    const y = (xy[tip * 2 + 1] ?? 0) - (xy[place * 2 + 1] ?? 0);
    if (Math.hypot(x, y) > 0.5) return Math.atan2(y, x);
  }
  return null;
}

/** A mark at the end of a polyline, as a transform: origin at the tip, x running on in the line's direction. */
export function endTransform(points: readonly Point[]): string | null {
  const tip = points.at(-1);
  const angle = directionAt(flat(points), points.length - 1, 0);
  if (tip === undefined || angle === null) return null;
  return `translate(${at(tip).replace(' ', ',')}) rotate(${Math.round((angle * 180) / Math.PI)})`;
}

/** The same polyline without its last `by` px, so that a line does not shine through its own head. */
export function shortened(points: readonly Point[], by: number): readonly Point[] {
  const tip = points.at(-1);
  const before = points.at(-2);
  return tip === undefined || before === undefined
    ? points
    : [...points.slice(0, -1), backed(before, tip, by)];
}

/** The end of a last stretch, drawn back; a stretch that is shorter than that is kept. */
function backed(before: Point, tip: Point, by: number): Point {
  return distance(before, tip) <= by ? tip : towards(tip, before, by);
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function flat(points: readonly Point[]): readonly number[] {
  return points.flatMap(({ x, y }) => [x, y]);
}

function at(point: Point): string {
  return `${Math.round(point.x * 10) / 10} ${Math.round(point.y * 10) / 10}`;
}

/** The lines of an arrow, from the polylines of its route: rounded corners, and the direction of its heads. Pure. */
import type { Point } from '@/layout/types';
import type { Pen } from './shape';
import { ARROW } from './sizes';

/**
 * Draws a polyline with rounded corners; nothing for fewer than two points.
 * @param xy x and y of many points in turn; the points from `first` to `end` (not included) are drawn
 * @param cut how many px to leave out at the end, where a head covers the line
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
    const radius = Math.min(ARROW.corner, distance(before, point) / 2, distance(point, next) / 2);
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
  return pathOf((pen) => traceRounded(pen, flat(points), 0, points.length));
}

/** Records what is traced as the `d` of a path. */
export function pathOf(trace: (pen: Pen) => void): string {
  const parts: string[] = [];
  trace({
    moveTo: (x, y) => void parts.push(`M${at({ x, y })}`),
    lineTo: (x, y) => void parts.push(`L${at({ x, y })}`),
    quadraticCurveTo: (cornerX, cornerY, x, y) =>
      void parts.push(`Q${at({ x: cornerX, y: cornerY })} ${at({ x, y })}`),
  });
  return parts.join('');
}

/**
 * The direction of a polyline at one of its ends, radians; `null` where it has no length.
 * @param tip index of that end in `xy`; `start` is the index of the other end
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

/**
 * The transform of a mark at the end of a polyline: origin at the tip, x axis along the line; `null` for no length.
 */
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

/** The end of the last stretch, moved back by `by` px; a shorter stretch stays as it is. */
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

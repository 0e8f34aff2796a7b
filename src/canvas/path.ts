/** From the polylines of a route to what SVG draws: rounded corners, heads, and where they point. */
import type { Point } from '@/layout/types';

/** Radius of a rounded corner, px at zoom 1. */
const CORNER = 9;

/** The `d` of a polyline with rounded corners; the empty string for fewer than two points. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined || rest.length === 0) return '';
  const parts = [`M${at(first)}`];
  for (const [index, point] of rest.entries()) {
    const next = rest[index + 1];
    const before = points[index];
    if (next === undefined || before === undefined) {
      parts.push(`L${at(point)}`);
      continue;
    }
    const radius = Math.min(CORNER, distance(before, point) / 2, distance(point, next) / 2);
    parts.push(`L${at(towards(point, before, radius))}`, `Q${at(point)} ${at(towards(point, next, radius))}`);
  }
  return parts.join('');
}

/** A mark at the end of a polyline, as a transform: origin at the tip, x running on in the line's direction. */
export function endTransform(points: readonly Point[]): string | null {
  const tip = points.at(-1);
  const before = points.findLast((point) => tip !== undefined && distance(point, tip) > 0.5);
  if (tip === undefined || before === undefined) return null;
  const angle = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  return `translate(${at(tip).replace(' ', ',')}) rotate(${Math.round(angle)})`;
}

/** The same polyline without its last `by` px, so that a line does not shine through its own head. */
export function shortened(points: readonly Point[], by: number): readonly Point[] {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return points;
  const length = distance(before, tip);
  return length <= by ? points : [...points.slice(0, -1), towards(tip, before, by)];
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function at(point: Point): string {
  return `${Math.round(point.x * 10) / 10} ${Math.round(point.y * 10) / 10}`;
}

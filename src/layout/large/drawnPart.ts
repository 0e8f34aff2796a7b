import { Bounds } from '../bounds.ts';
import { at } from '../lists.ts';
import type { Drawing } from '../place/engine.ts';
import type { Part } from '../place/parts.ts';
import type { Prepared } from '../place/prepare.ts';
import type { Point, Rect, Size } from '../types.ts';

/** A part with its boxes and lines in a frame that begins at (0, 0). */
export interface Drawn extends Size {
  /** Top left corners, in the order of the part's members. */
  readonly corners: readonly Point[];
  /** A polyline for each leg of the part, from conclusion to reason, ending on the borders of both. */
  readonly lines: readonly (readonly Point[])[];
  /** The same for each exit, from the border of its box. */
  readonly exits: readonly (readonly Point[])[];
}

/** An engine's drawing, stretched, with boxes of their own size and lines that end on their borders. */
export function framed(
  prepared: Prepared,
  part: Part,
  drawing: Drawing,
  across: number,
  down: number,
): Drawn {
  const rects = part.members.map((member, place): Rect => {
    const { width, height } = at(prepared.boxes, member);
    const { x, y } = at(drawing.centres, place);
    return { x: x * across - width / 2, y: y * down - height / 2, width, height };
  });
  const lines = part.legs.map(({ conclusion, reason }, place) =>
    between(at(rects, conclusion), at(rects, reason), at(drawing.lines, place), across, down),
  );
  const exits = part.exits.map(({ member }, place) => {
    const [first, ...rest] = stretched(at(drawing.exits, place), across, down);
    return first === undefined ? [] : [onBorder(first, at(rects, member)), ...rest];
  });
  const bounds = new Bounds();
  for (const { x, y, width, height } of rects) bounds.cover(x, y, width, height);
  for (const line of [...lines, ...exits]) for (const { x, y } of line) bounds.cover(x, y);
  const move = ({ x, y }: Point): Point => ({ x: x - bounds.left, y: y - bounds.top });
  return {
    corners: rects.map(move),
    lines: lines.map((line) => line.map(move)),
    exits: exits.map((line) => line.map(move)),
    width: bounds.width,
    height: bounds.height,
  };
}

function stretched(line: readonly Point[], across: number, down: number): Point[] {
  return line.map(({ x, y }) => ({ x: x * across, y: y * down }));
}

/** The line of a leg with the engine's bends, ending on both borders. */
function between(from: Rect, to: Rect, line: readonly Point[], across: number, down: number): Point[] {
  const points = stretched(line, across, down);
  const first = points[0] ?? { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  const last = points.at(-1) ?? { x: to.x + to.width / 2, y: to.y + to.height / 2 };
  return [onBorder(first, from), ...points.slice(1, -1), onBorder(last, to)];
}

/** The point of a rectangle's border that is closest to a point. */
export function onBorder({ x, y }: Point, rect: Rect): Point {
  const [right, bottom] = [rect.x + rect.width, rect.y + rect.height];
  const inX = Math.min(right, Math.max(rect.x, x));
  const inY = Math.min(bottom, Math.max(rect.y, y));
  if (inX !== x || inY !== y) return { x: inX, y: inY };
  const nearest = Math.min(x - rect.x, right - x, y - rect.y, bottom - y);
  if (nearest === x - rect.x) return { x: rect.x, y };
  if (nearest === right - x) return { x: right, y };
  return nearest === y - rect.y ? { x, y: rect.y } : { x, y: bottom };
}

/** Distance from a box to the middle of the channel beside it, and between two lines in one channel. */
const CHANNEL = 27;
const ORDER = 3;
/** Numbers per arrow in a list of courses. */
export const SHAPE = 11;
/** A bend. */
const BEND = 14;
/** Prices of a reason left of its conclusion, or above it in the same column: against the reading direction. */
const LEFTWARD = 150;
const UPWARD = 70;
/** Factor on these prices between groups, where the direction matters less. */
const ACROSS = 0.2;
/** Price of a line around boxes in its way. */
const DETOUR = 60;

/** Cost of one arrow by the offset of its source's centre from its target's, for boxes of one size. */
export function linkCost(dx: number, dy: number, width: number, height: number, inside: boolean): number {
  const across = Math.abs(dx);
  const down = Math.abs(dy);
  const weight = inside ? 1 : ACROSS;
  if (across < width / 2) {
    const far = down > 2 * height;
    return Math.max(0, down - height) + (far ? DETOUR + 2 * BEND : 0) + (dy < 0 ? UPWARD * weight : 0);
  }
  const against = dx < 0 ? LEFTWARD * weight : 0;
  const far = across > 1.7 * width;
  const bends = down < height / 4 ? (far ? 4 : 0) : far ? 4 : 2;
  return Math.max(0, across - width) + down + bends * BEND + (far ? DETOUR : 0) + against;
}

/**
 * The likely course of an arrow: horizontal at y0 from x0 to x1, vertical to y1, horizontal to x2, vertical to y2,
 * horizontal to x3; then its bounds (left, right, top, bottom). Verticals run in the channel beside a box.
 */
export function shape(
  list: Float64Array,
  start: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  width: number,
  height: number,
): void {
  const half = width / 2;
  const channel = half + CHANNEL;
  const dx = ax - bx;
  const dy = ay - by;
  let [x0, x1, x2, x3] = [ax, ax, ax, bx];
  let y1 = by;
  if (Math.abs(dx) < half) {
    if (Math.abs(dy) > 2 * height) [x0, x1, x2, x3] = [ax + half, bx + channel, bx + channel, bx + half];
    else x3 = ax;
  } else {
    const side = dx > 0 ? 1 : -1;
    x0 = ax - side * half;
    x2 = bx + side * channel;
    x1 = x2;
    x3 = bx + side * half;
    if (Math.abs(dx) > 1.7 * width) {
      x1 = ax - side * channel;
      y1 = ay + (dy > 0 ? -1 : 1) * (height / 2 + CHANNEL / 2);
    }
  }
  list[start] = x0;
  list[start + 1] = ay;
  list[start + 2] = x1;
  list[start + 3] = y1;
  list[start + 4] = x2;
  list[start + 5] = by;
  list[start + 6] = x3;
  list[start + 7] = Math.min(x0, x1, x2, x3) - ORDER;
  list[start + 8] = Math.max(x0, x1, x2, x3) + ORDER;
  list[start + 9] = Math.min(ay, y1, by);
  list[start + 10] = Math.max(ay, y1, by);
}

/** Crossings of two courses, in the better order where both run in one channel. */
export function shapesCross(list: Float64Array, a: number, b: number): number {
  const [a1, a2, b1, b2] = [list[a + 2] ?? 0, list[a + 4] ?? 0, list[b + 2] ?? 0, list[b + 4] ?? 0];
  const shared =
    Math.abs(a1 - b1) < ORDER ||
    Math.abs(a1 - b2) < ORDER ||
    Math.abs(a2 - b1) < ORDER ||
    Math.abs(a2 - b2) < ORDER;
  if (!shared) return crossingsAt(list, a, b, 0, 0) + crossingsAt(list, b, a, 0, 0);
  const one = crossingsAt(list, a, b, ORDER, 0) + crossingsAt(list, b, a, 0, ORDER);
  if (one === 0) return 0;
  return Math.min(one, crossingsAt(list, a, b, -ORDER, 0) + crossingsAt(list, b, a, 0, -ORDER));
}

/**
 * Crossings of one course's verticals, moved by `shift`, with another's horizontals, whose verticals move by
 * `other`.
 */
function crossingsAt(
  list: Float64Array,
  upright: number,
  level: number,
  shift: number,
  other: number,
): number {
  let crossings = 0;
  for (let rise = upright + 2; rise < upright + 6; rise += 2) {
    const y1 = list[rise - 1] ?? 0;
    const y2 = list[rise + 1] ?? 0;
    if (y1 === y2) continue;
    const top = y1 < y2 ? y1 : y2;
    const bottom = y1 < y2 ? y2 : y1;
    const x = (list[rise] ?? 0) + shift;
    for (let part = 0; part < 6; part += 2) {
      const y = list[level + part + 1] ?? 0;
      if (y <= top || y >= bottom) continue;
      const from = (list[level + part] ?? 0) + (part === 0 ? 0 : other);
      const to = (list[level + part + 2] ?? 0) + (part === 4 ? 0 : other);
      if (x > from !== x > to) crossings += 1;
    }
  }
  return crossings;
}

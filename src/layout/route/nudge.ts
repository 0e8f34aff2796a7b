import { at } from '../lists.ts';
import type { Point, Rect } from '../types.ts';
import { createModel, type Stretch, type Variable, type Wire } from './nudgeModel.ts';
import { CLEARANCE, HEAD, TRACK } from './routeGrid.ts';
import { simplified } from './routeTraffic.ts';

const SWEEPS = 16;
/** Farthest that a stretch is moved towards the middle of a wide space in one sweep. */
const STEP = 14;
/** Stretches whose ends come nearer than this along their direction keep their order. */
const REACH = 9;
/** A wall or line farther away than this does not matter, and how near to a single wall a line stays. */
const OPEN = 34;
const NEAR = 10;
/** Distance from a box that a line keeps where there is room. */
const WALL = 10;
/** Legs keep a trunk's length from the box that their arrow leads to. */
const TRUNK = 24;
/** Ports stay this far from corners, and this near to the middle of a long side. */
const CORNER = 9;
const SIDE = 44;
/** A jog shorter than this is taken out where both its neighbours can run on one line. */
const JOG = 24;

/** What a stretch may not pass: positions of the nearest walls, and how close it may come. */
interface Room {
  low: number;
  high: number;
}

/**
 * Moves parallel stretches apart and to the middle of their channels, without changing which side of each
 * other they are on (the nudging of Wybrow, Marriott and Stuckey 2009, here by relaxation). Ends stay on
 * their sides and spread over them.
 */
export function nudge(wires: readonly Wire[], boxes: readonly Rect[], titles: readonly Rect[]): Point[][] {
  const model = createModel(wires);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const level of [false, true]) {
      const stretches = model.stretches.filter((stretch) => stretch.level === level);
      relax(stretches, wires, boxes, titles, sweep === SWEEPS - 1);
    }
  }
  for (const level of [true, false]) straighten(model.stretches, level, wires, boxes, titles);
  return model.lines().map((line) => simplified(line));
}

function relax(
  stretches: readonly Stretch[],
  wires: readonly Wire[],
  boxes: readonly Rect[],
  titles: readonly Rect[],
  last: boolean,
): void {
  const byVariable = new Map<Variable, Stretch[]>();
  for (const stretch of stretches) {
    const list = byVariable.get(stretch.across);
    if (list === undefined) byVariable.set(stretch.across, [stretch]);
    else list.push(stretch);
  }
  for (const [variable, parts] of byVariable) {
    if (variable.fixed) continue;
    const room = roomOf(variable, parts, stretches, wires, boxes, titles);
    if (room.high - room.low < 0) continue;
    const middle = (room.low + room.high) / 2;
    const step = last ? 0 : STEP;
    variable.value += Math.max(-step, Math.min(step, middle - variable.value));
  }
}

/** Where a variable may be so that its middle is the place where it stands best. */
function roomOf(
  variable: Variable,
  parts: readonly Stretch[],
  stretches: readonly Stretch[],
  wires: readonly Wire[],
  boxes: readonly Rect[],
  titles: readonly Rect[],
): Room {
  const here = variable.value;
  const room: Room = { low: here - OPEN, high: here + OPEN };
  const below = (value: number) => {
    if (value <= here + 0.01) room.low = Math.max(room.low, value);
  };
  const above = (value: number) => {
    if (value >= here - 0.01) room.high = Math.min(room.high, value);
  };
  for (const part of parts) {
    const wire = at(wires, part.wire);
    const low = Math.min(part.from.value, part.to.value);
    const high = Math.max(part.from.value, part.to.value);
    const first = part.index === 0 ? wire.start : undefined;
    const final = part.index === wire.points.length - 2 ? wire.end : undefined;
    for (const end of [first, final]) {
      if (end === undefined) continue;
      const box = at(boxes, end.box);
      const [start, length] = part.level ? [box.y, box.height] : [box.x, box.width];
      const reach = Math.max(0, Math.min(SIDE, length / 2 - CORNER)) + TRACK;
      room.low = Math.max(room.low, start + length / 2 - reach);
      room.high = Math.min(room.high, start + length / 2 + reach);
    }
    const walls = (rect: Rect, clearance: number) => {
      const [a, b] = part.level ? [rect.x, rect.x + rect.width] : [rect.y, rect.y + rect.height];
      if (a - CLEARANCE >= high || b + CLEARANCE <= low) return;
      const [near, far] = part.level ? [rect.y, rect.y + rect.height] : [rect.x, rect.x + rect.width];
      // A line that stands too close already is not held to the whole clearance, but comes no closer.
      if (near + far < 2 * here) below(far + clearance > here ? here : far + clearance - TRACK);
      else above(near - clearance < here ? here : near - clearance + TRACK);
    };
    for (const [index, box] of boxes.entries()) {
      if (index === first?.box || index === final?.box) continue;
      const entered = index === wire.target;
      const clearance = entered ? (wire.end === undefined ? TRUNK : HEAD) : WALL;
      if (!blocked(part, box, here, low, high)) walls(box, clearance);
    }
    for (const title of titles) if (!blocked(part, title, here, low, high)) walls(title, 4);
    for (const other of stretches) {
      if (other.across === variable) continue;
      const same = at(wires, other.wire).arrow === wire.arrow;
      const reach = same ? 0 : REACH;
      const otherLow = Math.min(other.from.value, other.to.value);
      const otherHigh = Math.max(other.from.value, other.to.value);
      if (otherLow - reach >= high || otherHigh + reach <= low) continue;
      const position = other.across.value;
      if (position < here || (position === here && other.wire < part.wire)) below(position);
      else above(position);
    }
  }
  // In the open, a line stays near the one wall that it has.
  const openBelow = room.low === here - OPEN;
  const openAbove = room.high === here + OPEN;
  if (openAbove && !openBelow) room.high = Math.min(room.high, room.low + 2 * NEAR);
  if (openBelow && !openAbove) room.low = Math.max(room.low, room.high - 2 * NEAR);
  return room;
}

/** Whether a stretch already runs through a rectangle, which then is no wall for it. */
function blocked(part: Stretch, rect: Rect, here: number, low: number, high: number): boolean {
  const [near, far] = part.level ? [rect.y, rect.y + rect.height] : [rect.x, rect.x + rect.width];
  const [a, b] = part.level ? [rect.x, rect.x + rect.width] : [rect.y, rect.y + rect.height];
  return here > near && here < far && a < high && b > low;
}

/** Takes out short jogs: both stretches beside them are put on one line where each has room for it. */
function straighten(
  all: readonly Stretch[],
  level: boolean,
  wires: readonly Wire[],
  boxes: readonly Rect[],
  titles: readonly Rect[],
): void {
  const stretches = all.filter((stretch) => stretch.level === level);
  for (const [index, jog] of all.entries()) {
    if (jog.level === level) continue;
    const before = all[index - 1];
    const after = all[index + 1];
    if (
      before?.wire !== jog.wire ||
      after?.wire !== jog.wire ||
      before.level !== level ||
      after.level !== level
    )
      continue;
    const a = before.across;
    const b = after.across;
    if (a === b || Math.abs(a.value - b.value) > JOG || (a.fixed && b.fixed)) continue;
    const parts = (variable: Variable) => stretches.filter((stretch) => stretch.across === variable);
    const others = stretches.filter((stretch) => stretch.across !== a && stretch.across !== b);
    const roomA = a.fixed
      ? { low: a.value, high: a.value }
      : narrowed(roomOf(a, parts(a), others, wires, boxes, titles));
    const roomB = b.fixed
      ? { low: b.value, high: b.value }
      : narrowed(roomOf(b, parts(b), others, wires, boxes, titles));
    const low = Math.max(roomA.low, roomB.low);
    const high = Math.min(roomA.high, roomB.high);
    if (low > high) continue;
    const value = Math.max(low, Math.min(high, (a.value + b.value) / 2));
    a.value = value;
    b.value = value;
  }
}

/** A room without the track that its walls and neighbours keep free. */
function narrowed(room: Room): Room {
  return { low: room.low + TRACK, high: room.high - TRACK };
}

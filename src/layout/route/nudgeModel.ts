import { at } from '../lists.ts';
import type { Point } from '../types.ts';
import type { Port } from './routePorts.ts';

/** A line to be nudged: what stands at its ends decides which of its points may move, and how. */
export interface Wire {
  readonly arrow: number;
  readonly points: readonly Point[];
  /** The port at an end that touches a box, with the box's index. */
  readonly start: { readonly box: number; readonly port: Port } | undefined;
  readonly end: { readonly box: number; readonly port: Port } | undefined;
  /** The box that the whole arrow leads to; -1 for an undercut. */
  readonly target: number;
  /** The arrow on whose line it ends, for an undercut. */
  readonly onto: number | undefined;
}

/** A coordinate that several points share: the y of a level stretch, the x of an upright one. */
export interface Variable {
  value: number;
  fixed: boolean;
}

/** A straight part of a wire between two points. */
export interface Stretch {
  readonly wire: number;
  readonly index: number;
  readonly level: boolean;
  /** Where it stands across, and where it begins and ends along. */
  readonly across: Variable;
  readonly from: Variable;
  readonly to: Variable;
}

export interface Model {
  readonly stretches: readonly Stretch[];
  /** The points of each wire, from the variables' present values. */
  readonly lines: () => Point[][];
}

interface Knot {
  x: Variable;
  y: Variable;
}

/**
 * Ties the points of all wires together: the points of a stretch share a coordinate, legs and trunk share
 * their junction, an undercut's end stays on the line that it meets, and ends at boxes stay on the border.
 */
export function createModel(wires: readonly Wire[]): Model {
  const knots = wires.map((wire) => knotsOf(wire));
  const swap = (gone: Variable, kept: Variable) => {
    if (gone === kept) return;
    kept.fixed ||= gone.fixed;
    for (const list of knots) {
      for (const knot of list) {
        if (knot.x === gone) knot.x = kept;
        if (knot.y === gone) knot.y = kept;
      }
    }
  };
  const ends = new Map<string, Knot>();
  for (const [index, wire] of wires.entries()) {
    const list = at(knots, index);
    for (const knot of [
      wire.start ? undefined : list[0],
      wire.end || wire.onto !== undefined ? undefined : list.at(-1),
    ]) {
      if (knot === undefined) continue;
      const other = ends.get(`${wire.arrow}`);
      ends.set(`${wire.arrow}`, knot);
      if (other === undefined) continue;
      swap(knot.x, other.x);
      swap(knot.y, other.y);
    }
  }
  for (const [index, wire] of wires.entries()) {
    const end = at(knots, index).at(-1);
    if (wire.onto === undefined || end === undefined) continue;
    meet(end, wires, knots, wire.onto, swap);
  }
  const stretches = wires.flatMap((_, wire) => {
    const list = at(knots, wire);
    return list.slice(1).map((b, index): Stretch => {
      const a = at(list, index);
      return a.y === b.y
        ? { wire, index, level: true, across: a.y, from: a.x, to: b.x }
        : { wire, index, level: false, across: a.x, from: a.y, to: b.y };
    });
  });
  return {
    stretches,
    lines: () => knots.map((list) => list.map((knot) => ({ x: knot.x.value, y: knot.y.value }))),
  };
}

function knotsOf(wire: Wire): Knot[] {
  const first = at(wire.points, 0);
  const knots: Knot[] = [{ x: variable(first.x), y: variable(first.y) }];
  for (const [index, point] of wire.points.slice(1).entries()) {
    const before = at(wire.points, index);
    const last = at(knots, index);
    knots.push(
      Math.abs(before.y - point.y) < 0.01
        ? { x: variable(point.x), y: last.y }
        : { x: last.x, y: variable(point.y) },
    );
  }
  const pin = (knot: Knot | undefined, port: Port | undefined) => {
    if (knot === undefined || port === undefined) return;
    if (port.out % 2 === 0) knot.x.fixed = true;
    else knot.y.fixed = true;
  };
  pin(knots[0], wire.start?.port);
  pin(knots.at(-1), wire.end?.port);
  return knots;
}

function variable(value: number): Variable {
  return { value, fixed: false };
}

/** Puts an undercut's end on the stretch of the other arrow that it lies on. */
function meet(
  end: Knot,
  wires: readonly Wire[],
  knots: readonly (readonly Knot[])[],
  arrow: number,
  swap: (gone: Variable, kept: Variable) => void,
): void {
  const between = (value: number, a: number, b: number) =>
    value >= Math.min(a, b) - 0.5 && value <= Math.max(a, b) + 0.5;
  for (const [index, wire] of wires.entries()) {
    if (wire.arrow !== arrow) continue;
    const list = at(knots, index);
    for (const [place, b] of list.slice(1).entries()) {
      const a = at(list, place);
      const level = a.y === b.y;
      const on = level
        ? Math.abs(a.y.value - end.y.value) < 0.5 && between(end.x.value, a.x.value, b.x.value)
        : Math.abs(a.x.value - end.x.value) < 0.5 && between(end.y.value, a.y.value, b.y.value);
      if (!on) continue;
      if (level) swap(end.y, a.y);
      else swap(end.x, a.x);
      return;
    }
  }
  end.x.fixed = true;
  end.y.fixed = true;
}

import { at, num } from '../lists.ts';
import type { Prepared, PreparedArrow } from './prepare.ts';

/** Boxes that the engine lays out together: a group, or a piece of a large one. */
export interface Part {
  readonly group: number;
  readonly members: readonly number[];
  /** The legs of arrows with both ends among the members. */
  readonly legs: readonly PartLeg[];
  /** The ends of other arrows' legs among the members. */
  readonly exits: readonly PartExit[];
}

/** A leg within a part, between indexes of its members. */
export interface PartLeg {
  readonly arrow: number;
  readonly source: number;
  readonly conclusion: number;
  readonly reason: number;
}

/** An end of a leg whose other end is in another part. */
export interface PartExit {
  readonly arrow: number;
  readonly source: number;
  readonly member: number;
  readonly side: 'before' | 'behind';
}

/** Above this many arrows between parts they get no exits, which would slow the engine down. */
const MANY_EXITS = 150;
/** Larger groups are cut: the engine's time grows with the square of its graph. */
const MOST_BOXES = 500;
/** Boxes without a group are cut into smaller parts, which can be packed in any shape. */
const MOST_UNNAMED = 250;

/** The parts of all groups, in order of the groups. */
export function partsOf(prepared: Prepared): Part[] {
  const parts: { group: number; members: readonly number[]; legs: PartLeg[]; exits: PartExit[] }[] = [];
  const reasons = reasonsOf(prepared);
  const partOf = new Int32Array(prepared.boxes.length);
  const placeOf = new Int32Array(prepared.boxes.length);
  for (const [group, { id, members }] of prepared.groups.entries()) {
    const most = id === undefined ? MOST_UNNAMED : MOST_BOXES;
    for (const piece of members.length > most ? pieces(members, reasons, most) : [members]) {
      for (const [place, member] of piece.entries()) {
        partOf[member] = parts.length;
        placeOf[member] = place;
      }
      parts.push({ group, members: piece, legs: [], exits: [] });
    }
  }
  const between: { arrow: number; source: number; target: number; isLinked: boolean }[] = [];
  for (const [index, arrow] of prepared.arrows.entries()) {
    const target = finalBox(prepared, arrow);
    const part = at(parts, num(partOf, target));
    for (const source of arrow.sources) {
      if (source === target) continue;
      if (num(partOf, source) !== num(partOf, target)) {
        if ('box' in arrow.target)
          between.push({ arrow: index, source, target, isLinked: arrow.sources.length > 1 });
        continue;
      }
      part.legs.push({
        arrow: index,
        source,
        conclusion: num(placeOf, target),
        reason: num(placeOf, source),
      });
    }
  }
  for (const { arrow, source, target, isLinked } of between.length > MANY_EXITS ? [] : between) {
    const exit = { arrow, source };
    const [from, to] = [at(parts, num(partOf, source)), at(parts, num(partOf, target))];
    from.exits.push({ ...exit, member: num(placeOf, source), side: 'before' });
    // Linked sources meet close to the target, and only one line continues.
    if (!isLinked) to.exits.push({ ...exit, member: num(placeOf, target), side: 'behind' });
  }
  return parts;
}

/** The box at the end of an arrow, through all arrows that it points to. */
export function finalBox(prepared: Prepared, arrow: PreparedArrow): number {
  let { target } = arrow;
  while ('arrow' in target) ({ target } = at(prepared.arrows, target.arrow));
  return target.box;
}

/** The neighbours of each box; an undercut counts as an arrow to its final box. */
export function neighboursOf(
  prepared: Prepared,
  counts: (arrow: PreparedArrow) => boolean = () => true,
): number[][] {
  const neighbours: number[][] = prepared.boxes.map(() => []);
  for (const arrow of prepared.arrows.filter(counts)) {
    const target = finalBox(prepared, arrow);
    for (const source of arrow.sources) {
      at(neighbours, source).push(target);
      at(neighbours, target).push(source);
    }
  }
  return neighbours;
}

/** The sources of all arrows to each box; an undercut counts as an arrow to its final box. */
export function reasonsOf(
  prepared: Prepared,
  counts: (arrow: PreparedArrow) => boolean = () => true,
): number[][] {
  const reasons: number[][] = prepared.boxes.map(() => []);
  for (const arrow of prepared.arrows.filter(counts)) {
    at(reasons, finalBox(prepared, arrow)).push(...arrow.sources);
  }
  return reasons;
}

/**
 * Pieces of about one size, cut where the fewest arrows run: along an outline (each box followed by its reasons),
 * which suits trees, or between layers, which suits interwoven debates.
 */
function pieces(
  members: readonly number[],
  reasons: readonly (readonly number[])[],
  most: number,
): readonly (readonly number[])[] {
  const count = Math.ceil(members.length / most);
  const length = Math.ceil(members.length / count);
  const orderBy = (by: 'outline' | 'layers') => ordered(members, reasons, by).map(({ box }) => box);
  const [outline, layers] = [orderBy('outline'), orderBy('layers')];
  const cuts = (order: readonly number[]): number => {
    const pieceOf = new Map(order.map((box, index) => [box, Math.floor(index / length)]));
    return order.reduce((sum, box) => {
      const piece = pieceOf.get(box);
      return (
        sum + at(reasons, box).filter((reason) => pieceOf.has(reason) && pieceOf.get(reason) !== piece).length
      );
    }, 0);
  };
  const order = cuts(outline) <= cuts(layers) ? outline : layers;
  return Array.from({ length: count }, (_, index) =>
    order.slice(index * length, (index + 1) * length).toSorted((a, b) => a - b),
  );
}

/**
 * All members from final conclusions on, by depth (`outline`, each followed by its reasons) or breadth (`layers`).
 * `level` is the number of arrows from there.
 */
export function ordered(
  members: readonly number[],
  reasons: readonly (readonly number[])[],
  by: 'outline' | 'layers',
): { readonly box: number; readonly level: number }[] {
  const left = new Set(members);
  const isReason = new Set(members.flatMap((member) => at(reasons, member)));
  const order: { readonly box: number; readonly level: number }[] = [];
  const follow = (from: readonly number[]): void => {
    const waiting = (by === 'outline' ? from.toReversed() : from).map((box) => ({ box, level: 0 }));
    for (let next = 0; next < waiting.length; ) {
      const own = by === 'outline' ? waiting.pop() : waiting[next++];
      if (own === undefined || !left.delete(own.box)) continue;
      order.push(own);
      const more = at(reasons, own.box).filter((reason) => left.has(reason));
      for (const box of by === 'outline' ? more.toReversed() : more) {
        waiting.push({ box, level: own.level + 1 });
      }
    }
  };
  follow(members.filter((member) => !isReason.has(member)));
  // Members of circles, which no conclusion leads to.
  for (const member of members) follow([member]);
  return order;
}

import { at, byId } from '../lists.ts';
import type { LayoutBox, LayoutForm, LayoutInput, Size } from '../types.ts';

/** A box, identified by its index; `group` is an index into the groups. */
export interface PreparedBox extends Size {
  readonly id: string;
  readonly group: number;
}

export interface PreparedGroup {
  /** `undefined` for boxes without a named group, which have no title either. */
  readonly id: string | undefined;
  readonly titleWidth: number;
  readonly titleHeight: number;
  /** Ordered by id; in a sequence by rank, those without one last. */
  readonly members: readonly number[];
}

/** An arrow between indexes: to a box, or to another arrow of the list. */
export interface PreparedArrow {
  readonly id: string;
  readonly sources: readonly number[];
  readonly target: { readonly box: number } | { readonly arrow: number };
}

/** The input sorted by id, with every reference resolved. */
export interface Prepared {
  readonly boxes: readonly PreparedBox[];
  readonly groups: readonly PreparedGroup[];
  /** An arrow to an arrow comes after its target. */
  readonly arrows: readonly PreparedArrow[];
  readonly aspect: number;
  readonly form: LayoutForm;
}

/**
 * Sorts the input by id, so that its order does not matter, and resolves ids. Drops unknown ends and arrows that
 * would end on themselves. Groups keep their order. Boxes without a known group form one at the end; if no box has
 * one, each connected part is a group, but in columns all are one group. A sequence is always one group.
 */
export function prepare(input: LayoutInput): Prepared {
  const boxes = uniqueById(input.boxes);
  const boxIndex = new Map(boxes.map((box, index) => [box.id, index]));
  const arrows = resolveArrows(input, boxIndex);
  const groupIndex = new Map(input.groups.map((group, index) => [group.id, index]));
  const keys = boxes.map((box) => (box.group === undefined ? undefined : groupIndex.get(box.group)));
  const form = input.form ?? 'topics';
  const named = form !== 'sequence' && keys.some((key) => key !== undefined);
  const parts = named
    ? keys.map((key) => key ?? input.groups.length)
    : form === 'topics'
      ? connectedParts(boxes.length, arrows)
      : boxes.map(() => 0);

  const used = [...new Set(parts)].toSorted((a, b) => a - b);
  const groupOf = new Map(used.map((part, index) => [part, index]));
  const members: number[][] = used.map(() => []);
  const group = parts.map((part) => groupOf.get(part) ?? 0);
  for (const [box, index] of group.entries()) at(members, index).push(box);
  if (form === 'sequence')
    for (const own of members) own.sort((a, b) => rankOf(boxes[a]) - rankOf(boxes[b]) || a - b);
  return {
    boxes: boxes.map((box, index) => ({
      id: box.id,
      width: size(box.width),
      height: size(box.height),
      group: at(group, index),
    })),
    groups: used.map((part, index) => {
      const source = named ? input.groups[part] : undefined;
      return {
        id: source?.id,
        titleWidth: size(source?.titleWidth ?? 0),
        titleHeight: size(source?.titleHeight ?? 0),
        members: at(members, index),
      };
    }),
    arrows,
    aspect: Number.isFinite(input.aspect) && input.aspect > 0 ? input.aspect : 1,
    form,
  };
}

/** The rank as a finite number, the largest for none. */
function rankOf(box: LayoutBox | undefined): number {
  return box?.rank !== undefined && Number.isFinite(box.rank) ? box.rank : Number.MAX_VALUE;
}

function size(value: number): number {
  return Number.isFinite(value) && value > 0 ? value : 0;
}

function uniqueById<T extends { readonly id: string }>(list: readonly T[]): T[] {
  const sorted = list.toSorted(byId);
  return sorted.filter((item, index) => index === 0 || item.id !== sorted[index - 1]?.id);
}

function resolveArrows(input: LayoutInput, boxIndex: ReadonlyMap<string, number>): PreparedArrow[] {
  const pending = new Map(uniqueById(input.arrows).map((arrow) => [arrow.id, arrow]));
  const done = new Map<string, number>();
  const arrows: PreparedArrow[] = [];
  let found = true;
  while (found) {
    found = false;
    for (const arrow of pending.values()) {
      const box = boxIndex.get(arrow.to);
      const onArrow = done.get(arrow.to);
      if (box === undefined && onArrow === undefined) continue;
      pending.delete(arrow.id);
      const sources = [...new Set(arrow.from)]
        .map((id) => boxIndex.get(id))
        .filter((source) => source !== undefined)
        .filter((source) => source !== box);
      if (sources.length === 0) continue;
      found = true;
      done.set(arrow.id, arrows.length);
      const target = box === undefined ? { arrow: onArrow ?? 0 } : { box };
      arrows.push({ id: arrow.id, sources: sources.toSorted((a, b) => a - b), target });
    }
  }
  return arrows;
}

/** The connected part of each box, named by its first box; boxes without arrows share the last number. */
function connectedParts(count: number, arrows: readonly PreparedArrow[]): number[] {
  const parent = Array.from({ length: count }, (_, index) => index);
  const root = (index: number): number => {
    let top = index;
    while (at(parent, top) !== top) top = at(parent, top);
    for (let next = index; next !== top; ) {
      const up = at(parent, next);
      parent[next] = top;
      next = up;
    }
    return top;
  };
  const linked = new Set<number>();
  for (const arrow of arrows) {
    for (const box of boxesOf(arrow, arrows)) {
      linked.add(box);
      const a = root(at(arrow.sources, 0));
      const b = root(box);
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return parent.map((_, index) => (linked.has(index) ? root(index) : count));
}

/** All boxes that an arrow touches, including those of the arrow that it points to. */
export function boxesOf(arrow: PreparedArrow, arrows: readonly PreparedArrow[]): number[] {
  const boxes = [...arrow.sources];
  let target = arrow.target;
  while ('arrow' in target) {
    const next = at(arrows, target.arrow);
    boxes.push(...next.sources);
    target = next.target;
  }
  boxes.push(target.box);
  return boxes;
}

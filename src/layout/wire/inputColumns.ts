/**
 * An input as columns: copying tens of thousands of small objects into a worker would block the page for more than
 * a frame; lists of ids and numbers do not.
 */
import { num } from '../lists.ts';
import type { LayoutArrow, LayoutBox, LayoutForm, LayoutGroup, LayoutInput, Point } from '../types.ts';

export interface InputColumns {
  readonly boxIds: readonly string[];
  /** Width and height of each box, and the index of its group, -1 for none. */
  readonly sizes: Float64Array;
  readonly boxGroups: Int32Array;
  /** The rank of each box, NaN for none. Empty where no box has one. */
  readonly ranks: Float64Array;
  readonly groups: readonly LayoutGroup[];
  readonly arrowIds: readonly string[];
  /** Sources of all arrows, as box indexes; those of arrow i end before `fromEnds[i]`. */
  readonly from: Uint32Array;
  readonly fromEnds: Uint32Array;
  /** Targets: the index of a box, or of an arrow counted on after the boxes; -1 for an unknown one. */
  readonly to: Int32Array;
  readonly aspect: number;
  readonly form: LayoutForm;
  /** x, y of each box in the earlier layout, NaN for none; empty without such a layout. */
  readonly previous: Float32Array;
}

/**
 * Packs an input. Drops unknown ids, which a layout ignores anyway. Makes no object per item, since the page runs
 * it for maps of tens of thousands of items.
 */
export function toColumns(input: LayoutInput): InputColumns {
  const { boxes, groups, arrows, previous } = input;
  const boxIds = boxes.map(({ id }) => id);
  const arrowIds = arrows.map(({ id }) => id);
  const places = new Map<string, number>();
  for (let place = 0; place < arrowIds.length; place += 1)
    places.set(arrowIds[place] ?? '', boxIds.length + place);
  // A box wins over an arrow of the same id, so boxes are entered last.
  for (let place = 0; place < boxIds.length; place += 1) places.set(boxIds[place] ?? '', place);
  const groupPlaces = new Map(groups.map(({ id }, place) => [id, place]));
  const sizes = new Float64Array(2 * boxes.length);
  const boxGroups = new Int32Array(boxes.length).fill(-1);
  const ranks = new Float64Array(boxes.some(({ rank }) => rank !== undefined) ? boxes.length : 0);
  const before = new Float32Array(previous === undefined ? 0 : 2 * boxes.length);
  let place = 0;
  for (const { id, width, height, group, rank } of boxes) {
    sizes[2 * place] = width;
    sizes[2 * place + 1] = height;
    if (group !== undefined) boxGroups[place] = groupPlaces.get(group) ?? -1;
    if (ranks.length > 0) ranks[place] = rank ?? Number.NaN;
    if (previous !== undefined) {
      const { x, y } = previous.get(id) ?? NOWHERE;
      before[2 * place] = x;
      before[2 * place + 1] = y;
    }
    place += 1;
  }
  const from: number[] = [];
  const fromEnds = new Uint32Array(arrows.length);
  const to = new Int32Array(arrows.length);
  place = 0;
  for (const arrow of arrows) {
    for (const id of arrow.from) {
      const source = places.get(id);
      if (source !== undefined && source < boxIds.length) from.push(source);
    }
    fromEnds[place] = from.length;
    to[place] = places.get(arrow.to) ?? -1;
    place += 1;
  }
  return {
    boxIds,
    sizes,
    boxGroups,
    ranks,
    groups,
    arrowIds,
    from: Uint32Array.from(from),
    fromEnds,
    to,
    aspect: input.aspect,
    form: input.form ?? 'topics',
    previous: before,
  };
}

const NOWHERE: Point = { x: Number.NaN, y: Number.NaN };

/** The input again, equal in all that a layout reads. */
export function fromColumns(columns: InputColumns): LayoutInput {
  const { boxIds, sizes, boxGroups, ranks, groups, arrowIds, from, fromEnds, to, previous } = columns;
  const { aspect, form } = columns;
  const boxes = boxIds.map((id, place): LayoutBox => {
    const group = groups[num(boxGroups, place)];
    const rank = ranks[place] ?? Number.NaN;
    return {
      id,
      width: num(sizes, 2 * place),
      height: num(sizes, 2 * place + 1),
      ...(group === undefined ? {} : { group: group.id }),
      ...(Number.isNaN(rank) ? {} : { rank }),
    };
  });
  const idAt = (place: number): string => boxIds[place] ?? arrowIds[place - boxIds.length] ?? '';
  const arrows = arrowIds.map((id, place): LayoutArrow => {
    const first = place === 0 ? 0 : num(fromEnds, place - 1);
    const sources = Array.from(from.subarray(first, num(fromEnds, place)), idAt);
    return { id, from: sources, to: idAt(num(to, place)) };
  });
  const input = { boxes, groups, arrows, aspect, form };
  if (previous.length === 0) return input;
  const places = boxIds.flatMap((id, place): [string, Point][] => {
    const [x, y] = [num(previous, 2 * place), num(previous, 2 * place + 1)];
    return Number.isNaN(x) || Number.isNaN(y) ? [] : [[id, { x, y }]];
  });
  return { ...input, previous: new Map(places) };
}

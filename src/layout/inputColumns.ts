/**
 * An input as a few columns: copying tens of thousands of small objects into a worker would hold the page up
 * for longer than a frame, lists of ids and numbers do not.
 */
import { num } from './lists.ts';
import type { LayoutArrow, LayoutBox, LayoutForm, LayoutGroup, LayoutInput, Point } from './types.ts';

export interface InputColumns {
  readonly boxIds: readonly string[];
  /** Width and height of each box, and its group's place in the list of groups, -1 for none. */
  readonly sizes: Float64Array;
  readonly boxGroups: Int32Array;
  /** The rank of each box, NaN for none. Empty where no box has one. */
  readonly ranks: Float64Array;
  readonly groups: readonly LayoutGroup[];
  readonly arrowIds: readonly string[];
  /** Sources of all arrows, as places of boxes; arrow i has those up to, and without, `fromEnds[i]`. */
  readonly from: Uint32Array;
  readonly fromEnds: Uint32Array;
  /** Targets: the place of a box, or that of an arrow behind all boxes; -1 for what is unknown. */
  readonly to: Int32Array;
  readonly aspect: number;
  readonly form: LayoutForm;
  /** Places of boxes in the layout before, x and y of each; NaN for those without one. Empty for no layout. */
  readonly previous: Float32Array;
}

/** Ids that name nothing are lost: a layout leaves such ends out in any case. */
export function toColumns(input: LayoutInput): InputColumns {
  const boxIds = input.boxes.map(({ id }) => id);
  const arrowIds = input.arrows.map(({ id }) => id);
  // Where a box and an arrow share an id, the box is meant; so it is entered last.
  const places = new Map(arrowIds.map((id, place) => [id, boxIds.length + place]));
  for (const [place, id] of boxIds.entries()) places.set(id, place);
  const groupPlaces = new Map(input.groups.map(({ id }, place) => [id, place]));
  const from: number[] = [];
  const fromEnds = input.arrows.map((arrow) => {
    for (const id of arrow.from) {
      const place = places.get(id);
      if (place !== undefined && place < boxIds.length) from.push(place);
    }
    return from.length;
  });
  const { previous } = input;
  return {
    boxIds,
    sizes: Float64Array.from(input.boxes.flatMap(({ width, height }) => [width, height])),
    boxGroups: Int32Array.from(input.boxes, ({ group }) =>
      group === undefined ? -1 : (groupPlaces.get(group) ?? -1),
    ),
    ranks: input.boxes.some(({ rank }) => rank !== undefined)
      ? Float64Array.from(input.boxes, ({ rank }) => rank ?? Number.NaN)
      : new Float64Array(),
    groups: input.groups,
    arrowIds,
    from: Uint32Array.from(from),
    fromEnds: Uint32Array.from(fromEnds),
    to: Int32Array.from(input.arrows, ({ to }) => places.get(to) ?? -1),
    aspect: input.aspect,
    form: input.form ?? 'topics',
    previous:
      previous === undefined
        ? new Float32Array()
        : Float32Array.from(
            boxIds.flatMap((id) => {
              const { x, y } = previous.get(id) ?? NOWHERE;
              return [x, y];
            }),
          ),
  };
}

const NOWHERE: Point = { x: Number.NaN, y: Number.NaN };

/** The input again; equal in all that a layout looks at. */
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

/** The filter values of a map as numbers, so that a filter is one pass over arrays. Claims first, then relations. */
import { append } from '@/domain/append';
import type { ArgumentMap } from '@/domain/schema';
import { type ClaimFilter, FILTERS, type RelationFilter } from './filters';

/** One filter's values over all claims, or all relations. */
export interface Column {
  readonly filter: ClaimFilter | RelationFilter;
  /** Each value that occurs, once. */
  readonly values: readonly string[];
  /** For each claim (or relation), in order, the place of its value in `values`. */
  readonly codes: Uint32Array;
}

/** What each relation joins. */
export interface Ends {
  /** The premises of relation `r`: from `starts[r]` up to `starts[r + 1]`. */
  readonly premises: Int32Array;
  readonly starts: Uint32Array;
  /** The number of the target of each relation. */
  readonly targets: Int32Array;
  /** Places of the relations, each undercut after the relation that it doubts. */
  readonly order: Uint32Array;
}

/** The number of an end that is missing, or lies in a circle of undercuts. */
export const NOWHERE = -1;

/** A column for each filter, in the registry's order. */
export function toColumns(map: ArgumentMap): readonly Column[] {
  return FILTERS.map((filter) => {
    if (filter.subject === 'relations') return toColumn(filter, map.relations, filter.valueOf);
    return toColumn(filter, map.claims, filter.valuesOf(map));
  });
}

function toColumn<T>(filter: Column['filter'], list: readonly T[], valueOf: (item: T) => string): Column {
  const places = new Map<string, number>();
  const codes = Uint32Array.from(list, (item) => {
    const value = valueOf(item);
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, places.size);
    return places.size - 1;
  });
  return { filter, values: [...places.keys()], codes };
}

export function toEnds({ claims, relations }: ArgumentMap): Ends {
  const numbers = new Map<string, number>();
  for (const { id } of claims) numbers.set(id, numbers.size);
  const most = claims.length;
  const undercut = new Map(relations.map(({ id }, place) => [id, most + place]));
  const starts = new Uint32Array(relations.length + 1);
  const premises: number[] = [];
  const targets = Int32Array.from(relations, ({ from, to }, place) => {
    for (const id of from) premises.push(numbers.get(id) ?? NOWHERE);
    starts[place + 1] = premises.length;
    return numbers.get(to) ?? undercut.get(to) ?? NOWHERE;
  });
  const order = inOrder(targets, most);
  return { premises: Int32Array.from(premises), starts, targets, order };
}

/** Orders relations by their targets. Targets in circles of undercuts become `NOWHERE`. */
function inOrder(targets: Int32Array, claims: number): Uint32Array {
  const order: number[] = [];
  const undercuts = new Map<number, number[]>();
  for (const [place, target] of targets.entries()) {
    if (target < claims) order.push(place);
    else append(undercuts, target - claims, place);
  }
  // The list grows while it is walked: behind each step come its undercuts.
  for (const step of order) {
    for (const place of undercuts.get(step) ?? []) order.push(place);
    undercuts.delete(step);
  }
  for (const place of [...undercuts.values()].flat()) {
    targets[place] = NOWHERE;
    order.push(place);
  }
  return Uint32Array.from(order);
}

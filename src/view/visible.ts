/**
 * The visible part of a map: what is left of it under the reader's filters, and how many claims each option
 * of a filter would leave. Derived from map and settings alone.
 */
import type { ArgumentMap, Claim, Relation } from '@/domain/schema';
import { CLAIM_FILTERS, FILTERS, isShown, RELATION_FILTERS } from './filters';
import type { Filters } from './settings';

/** Ids of what is left. A relation is left only if it and all that it joins are. */
export interface VisiblePart {
  readonly claims: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** What passes all filters. */
export function visiblePart(map: ArgumentMap, filters: Filters): VisiblePart {
  const claimTests = CLAIM_FILTERS.map((filter) => {
    const valueOf = filter.valuesOf(map);
    return (claim: Claim) => isShown(filters[filter.id], valueOf(claim));
  });
  const claims = new Set<string>();
  for (const claim of map.claims) if (claimTests.every((test) => test(claim))) claims.add(claim.id);
  const passing = map.relations.filter((relation) =>
    RELATION_FILTERS.every((filter) => isShown(filters[filter.id], filter.valueOf(relation))),
  );
  return { claims, relations: joinedRelations(map.relations.length, passing, claims) };
}

/** Those of the relations that dangle nowhere: every premise is there, and the claim or step they lead to. */
function joinedRelations(
  most: number,
  passing: readonly Relation[],
  claims: ReadonlySet<string>,
): ReadonlySet<string> {
  const joined = new Set<string>();
  let open = passing.filter((relation) => relation.from.every((from) => claims.has(from)));
  // An undercut joins once the step that it doubts has: one round for each length of such a chain.
  for (let round = 0; round <= most && open.length > 0; round += 1) {
    const waiting = open.filter((relation) => !claims.has(relation.to) && !joined.has(relation.to));
    if (waiting.length === open.length) break;
    const still = new Set(waiting);
    for (const relation of open) if (!still.has(relation)) joined.add(relation.id);
    open = waiting;
  }
  return joined;
}

/** For each filter, how many claims (or relations) each option holds under all the other filters. */
export type OptionCounts = ReadonlyMap<keyof Filters, ReadonlyMap<string, number>>;

/** Counts as in faceted search: a filter's own setting does not lower the figures of its options. */
export function optionCounts(map: ArgumentMap, filters: Filters): OptionCounts {
  return new Map(
    FILTERS.map((filter) => {
      const left = visiblePart(map, { ...filters, [filter.id]: null });
      const counts = new Map<string, number>();
      const add = (value: string): void => void counts.set(value, (counts.get(value) ?? 0) + 1);
      if (filter.subject === 'claims') {
        const valueOf = filter.valuesOf(map);
        for (const claim of map.claims) if (left.claims.has(claim.id)) add(valueOf(claim));
      } else {
        for (const relation of map.relations)
          if (left.relations.has(relation.id)) add(filter.valueOf(relation));
      }
      return [filter.id, counts];
    }),
  );
}

/** Whether any filter leaves something out. */
export function isFiltered(filters: Filters): boolean {
  return FILTERS.some((filter) => filters[filter.id] !== null);
}

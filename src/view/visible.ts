/** What the filters leave of a map, and how many claims each option would leave. Derived from map and settings. */
import type { ArgumentMap } from '@/domain/schema';
import { FILTERS } from './filters';
import { type Column, type Ends, NOWHERE } from './filterTable';
import type { Filters } from './settings';

/** A map with what the filters read of it. */
export interface FilterTable {
  readonly map: ArgumentMap;
  readonly columns: readonly Column[];
  readonly ends: Ends;
}

/** Which filters each claim and relation fails: bit n for filter n of the registry. */
export interface Misses {
  readonly table: FilterTable;
  /** Claims, then relations. A relation also fails what any of its ends fails. */
  readonly bits: Uint32Array;
}

/** For a relation with a missing end: it fails every filter. */
const ALL_MISSED = 0xffffffff;

/** Checks a map against the filters, in one pass. */
export function missesOf(table: FilterTable, filters: Filters): Misses {
  const claims = table.map.claims.length;
  const bits = new Uint32Array(claims + table.map.relations.length);
  for (const [place, { filter, values, codes }] of table.columns.entries()) {
    const setting = filters[filter.id];
    if (setting === null) continue;
    const shown = new Set(setting);
    const missed = Uint32Array.from(values, (value) => (shown.has(value) ? 0 : 1 << place));
    const first = filter.subject === 'claims' ? 0 : claims;
    for (let at = 0; at < codes.length; at += 1) {
      bits[first + at] = (bits[first + at] ?? 0) | (missed[codes[at] ?? 0] ?? 0);
    }
  }
  const { premises, starts, targets, order } = table.ends;
  const at = (number: number): number => (number === NOWHERE ? ALL_MISSED : (bits[number] ?? 0));
  for (const place of order) {
    let missed = (bits[claims + place] ?? 0) | at(targets[place] ?? NOWHERE);
    const end = starts[place + 1] ?? 0;
    for (let next = starts[place] ?? 0; next < end; next += 1) missed |= at(premises[next] ?? NOWHERE);
    bits[claims + place] = missed;
  }
  return { table, bits };
}

/** Ids of what is left. A relation is left only if its ends are. */
export interface VisiblePart {
  readonly claims: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** The intersection of parts, `null` being the whole map; the same object if one part decides. */
export function partInAll(...parts: readonly (VisiblePart | null)[]): VisiblePart | null {
  return parts.reduce((one, two) => {
    if (one === null || two === null || one === two) return one ?? two;
    return {
      claims: new Set([...one.claims].filter((id) => two.claims.has(id))),
      relations: new Set([...one.relations].filter((id) => two.relations.has(id))),
    };
  }, null);
}

/** What passes all filters. */
export function visiblePart({ table: { map }, bits }: Misses): VisiblePart {
  const left = (list: readonly { readonly id: string }[], first: number): ReadonlySet<string> => {
    const ids = new Set<string>();
    for (let at = 0; at < list.length; at += 1) {
      const id = list[at]?.id;
      if (id !== undefined && bits[first + at] === 0) ids.add(id);
    }
    return ids;
  };
  return { claims: left(map.claims, 0), relations: left(map.relations, map.claims.length) };
}

/** For each filter, how many claims (or relations) each option has under the other filters. */
export type OptionCounts = ReadonlyMap<keyof Filters, ReadonlyMap<string, number>>;

/** Faceted counts: the setting of a filter does not lower the figures of its own options. */
export function optionCounts({ table, bits }: Misses): OptionCounts {
  return new Map(
    table.columns.map(({ filter, values, codes }, place) => {
      const counts = new Uint32Array(values.length);
      const others = ~(1 << place);
      const first = filter.subject === 'claims' ? 0 : table.map.claims.length;
      for (let at = 0; at < codes.length; at += 1) {
        const code = codes[at] ?? 0;
        if (((bits[first + at] ?? 0) & others) === 0) counts[code] = (counts[code] ?? 0) + 1;
      }
      return [filter.id, new Map(values.map((value, code) => [value, counts[code] ?? 0]))];
    }),
  );
}

/** Whether any filter leaves something out. */
export function isFiltered(filters: Filters): boolean {
  return FILTERS.some((filter) => filters[filter.id] !== null);
}

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { onlyValue, toggleValue } from './edit';
import { CLAIM_FILTERS, FILTERS, RELATION_FILTERS } from './filters';
import { toColumns, toEnds } from './filterTable';
import { ALL_SHOWN, type Filters } from './settings';
import { isFiltered, type Misses, missesOf, optionCounts, type VisiblePart, visiblePart } from './visible';

/** Presses on filter options, drawn as numbers: which filter, which of its options, "only" or a toggle. */
const presses = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 12 });

function pressed(map: ArgumentMap, steps: readonly (readonly [number, number, boolean])[]): Filters {
  let filters = ALL_SHOWN;
  for (const [filterPlace, optionPlace, isOnly] of steps) {
    const filter = FILTERS[filterPlace % FILTERS.length];
    const all = filter?.options(map).map((option) => option.id) ?? [];
    const value = all[optionPlace % Math.max(1, all.length)];
    if (filter === undefined || value === undefined) continue;
    filters = (isOnly ? onlyValue : toggleValue)(filters, filter.id, value, all);
  }
  return filters;
}

const EMPTY: ArgumentMap = {
  version: 1,
  id: 'empty',
  title: 'Empty',
  question: 'What is there?',
  sources: [],
  viewpoints: [],
  speakers: [],
  topics: [],
  claims: [],
  relations: [],
};

const missesIn = (map: ArgumentMap, filters: Filters): Misses =>
  missesOf({ map, columns: toColumns(map), ends: toEnds(map) }, filters);
const partOf = (map: ArgumentMap, filters: Filters): VisiblePart => visiblePart(missesIn(map, filters));

/** The visible part by its definition: what passes, less whatever hangs on something that does not. */
function partByDefinition(map: ArgumentMap, filters: Filters): VisiblePart {
  const isShown = (id: keyof Filters, value: string): boolean => filters[id]?.includes(value) ?? true;
  const claims = new Set(
    map.claims
      .filter((claim) => CLAIM_FILTERS.every((filter) => isShown(filter.id, filter.valuesOf(map)(claim))))
      .map(({ id }) => id),
  );
  const passing = map.relations.filter(
    (relation) =>
      RELATION_FILTERS.every((filter) => isShown(filter.id, filter.valueOf(relation))) &&
      relation.from.every((from) => claims.has(from)),
  );
  const relations = new Set<string>();
  // Each round joins the undercuts of the steps that the round before has joined.
  for (let before = -1; before < relations.size; ) {
    before = relations.size;
    for (const { id, to } of passing) if (claims.has(to) || relations.has(to)) relations.add(id);
  }
  return { claims, relations };
}

describe('the visible part of a map', () => {
  it('is what its definition says', () => {
    fc.assert(
      fc.property(arbitraryMap(), presses, (map, steps) => {
        const filters = pressed(map, steps);
        expect(partOf(map, filters)).toEqual(partByDefinition(map, filters));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out undercuts that lead to no claim', () => {
    const relations = [
      { id: 'r', kind: 'contrast' as const, from: ['a'], to: 's' },
      { id: 's', kind: 'contrast' as const, from: ['a'], to: 'r' },
      { id: 'beside', kind: 'contrast' as const, from: ['a'], to: 's' },
      { id: 'nowhere', kind: 'support' as const, from: ['a'], to: 'gone' },
      { id: 'from-nowhere', kind: 'support' as const, from: ['gone'], to: 'a' },
    ];
    const claims = [{ id: 'a', gist: 'a', text: 'a', quotes: [] }];
    const map = { ...EMPTY, claims, relations };
    expect(partOf(map, ALL_SHOWN)).toEqual({ claims: new Set(['a']), relations: new Set() });
  });

  it('is a part of it and has no dangling relation, whatever is filtered', () => {
    fc.assert(
      fc.property(arbitraryMap(), presses, (map, steps) => {
        const part = partOf(map, pressed(map, steps));
        const claims = new Set(map.claims.map((claim) => claim.id));
        const relations = new Map(map.relations.map((relation) => [relation.id, relation]));
        for (const id of part.claims) expect(claims.has(id)).toBe(true);
        for (const id of part.relations) {
          const relation = relations.get(id);
          expect(relation?.from.every((from) => part.claims.has(from))).toBe(true);
          expect(part.claims.has(relation?.to ?? '') || part.relations.has(relation?.to ?? '')).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the whole once every filter is undone', () => {
    fc.assert(
      fc.property(arbitraryMap(), presses, (map, steps) => {
        let filters = pressed(map, steps);
        for (const filter of FILTERS) {
          const all = filter.options(map).map((option) => option.id);
          for (const value of all) {
            const setting = filters[filter.id];
            if (setting !== null && !setting.includes(value))
              filters = toggleValue(filters, filter.id, value, all);
          }
        }
        expect(isFiltered(filters)).toBe(false);
        const part = partOf(map, filters);
        expect(part.claims.size).toBe(map.claims.length);
        expect(part.relations.size).toBe(map.relations.length);
      }),
      { numRuns: 150 },
    );
  });

  it('counts for each option what it holds under all the other filters', () => {
    fc.assert(
      fc.property(arbitraryMap(), presses, (map, steps) => {
        const filters = pressed(map, steps);
        const counts = optionCounts(missesIn(map, filters));
        for (const filter of FILTERS) {
          const left = partByDefinition(map, { ...filters, [filter.id]: null });
          const held =
            filter.subject === 'claims'
              ? map.claims.filter(({ id }) => left.claims.has(id)).map(filter.valuesOf(map))
              : map.relations.filter(({ id }) => left.relations.has(id)).map(filter.valueOf);
          for (const { id } of filter.options(map)) {
            const expected = held.filter((value) => value === id).length;
            expect(counts.get(filter.id)?.get(id) ?? 0).toBe(expected);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows nothing under an empty filter, which is not the same as no filter', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        expect(partOf(map, { ...ALL_SHOWN, speakers: [] }).claims.size).toBe(0);
      }),
    );
  });
});

describe('a press on a filter', () => {
  const all = ['a', 'b', 'c'];
  it('hides a value, and shows it again', () => {
    const hidden = toggleValue(ALL_SHOWN, 'topics', 'b', all);
    expect(hidden.topics).toEqual(['a', 'c']);
    expect(toggleValue(hidden, 'topics', 'b', all)).toEqual(ALL_SHOWN);
  });
  it('on "only" leaves one value, and a second time all', () => {
    const only = onlyValue(ALL_SHOWN, 'topics', 'b', all);
    expect(only.topics).toEqual(['b']);
    expect(onlyValue(only, 'topics', 'b', all)).toEqual(ALL_SHOWN);
  });
  it('keeps the map’s own order of values', () => {
    const one = onlyValue(ALL_SHOWN, 'topics', 'c', all);
    expect(toggleValue(one, 'topics', 'a', all).topics).toEqual(['a', 'c']);
  });
});

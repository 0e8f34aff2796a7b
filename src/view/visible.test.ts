import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMap } from '@/domain/arbitraryMap';
import type { ArgumentMap } from '@/domain/schema';
import { onlyValue, toggleValue } from './edit';
import { CLAIM_FILTERS, FILTERS } from './filters';
import { ALL_SHOWN, type Filters } from './settings';
import { isFiltered, optionCounts, visiblePart } from './visible';

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

describe('the visible part of a map', () => {
  it('is a part of it and has no dangling relation, whatever is filtered', () => {
    fc.assert(
      fc.property(arbitraryMap(), presses, (map, steps) => {
        const part = visiblePart(map, pressed(map, steps));
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
        const part = visiblePart(map, filters);
        expect(part.claims.size).toBe(map.claims.length);
        expect(part.relations.size).toBe(map.relations.length);
      }),
      { numRuns: 150 },
    );
  });

  it('counts for each option what pressing "only" on it would leave', () => {
    fc.assert(
      fc.property(arbitraryMap(), presses, (map, steps) => {
        const filters = pressed(map, steps);
        const counts = optionCounts(map, filters);
        for (const filter of CLAIM_FILTERS) {
          for (const option of filter.options(map)) {
            const alone = visiblePart(map, { ...filters, [filter.id]: [option.id] });
            expect(counts.get(filter.id)?.get(option.id) ?? 0).toBe(alone.claims.size);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('shows nothing under an empty filter, which is not the same as no filter', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        expect(visiblePart(map, { ...ALL_SHOWN, speakers: [] }).claims.size).toBe(0);
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

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGraph } from '@/domain/graph';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { exampleMap } from '@/domain/testing/exampleMap';
import { outlineOf } from './outline';
import { claimsBeneath, hasRowsBeneath, indexOutline, outlineNumber, rowsAbove } from './outlineIndex';

describe('the index of an outline', () => {
  const index = indexOutline(outlineOf(toGraph(exampleMap()), ['build']));

  it('numbers rows as a book does', () => {
    expect(index.rows.map((_, place) => outlineNumber(index, place))).toEqual([
      '1',
      '1.1',
      '1.1.1',
      '1.1.2',
      '1.2',
      '1.3',
      '1.3.1',
    ]);
  });

  it('counts what stands beneath a row', () => {
    expect(index.rows.map((_, place) => claimsBeneath(index, place))).toEqual([6, 2, 0, 0, 0, 1, 0]);
    expect(hasRowsBeneath(index, 4)).toBe(false);
    expect(rowsAbove(index, 6)).toEqual([5, 0]);
  });

  it('agrees with the rows themselves, whatever circles there are', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const found = indexOutline(outlineOf(toGraph(map), []));
        const numbers = found.rows.map((_, place) => outlineNumber(found, place));
        expect(new Set(numbers).size).toBe(numbers.length);
        for (const [place, { claim, isReference }] of found.rows.entries()) {
          const beneath = found.rows.flatMap((_, other) =>
            rowsAbove(found, other).includes(place) ? [other] : [],
          );
          expect(found.ends[place]).toBe(place + 1 + beneath.length);
          expect(claimsBeneath(found, place)).toBe(
            beneath.filter((other) => found.rows[other]?.isReference === false).length,
          );
          if (!isReference) expect(found.fullPlaces.get(claim)).toBe(place);
        }
        expect(found.fullPlaces.size).toBe(map.claims.length);
      }),
      { numRuns: 200 },
    );
  });

  it('shortens the number of what is very deep', () => {
    const count = 20_000;
    const rows = Array.from({ length: count }, (_, place) => ({
      claim: `c${place}`,
      relation: null,
      isReference: false,
      level: place + 1,
      parent: place - 1,
    }));
    expect(outlineNumber(indexOutline(rows), count - 1)).toBe('1.1.1.1…1.1.1.1');
  });
});

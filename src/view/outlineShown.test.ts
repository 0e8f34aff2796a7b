import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '@/analysis/outline/outline';
import { indexOutline, rowsAbove } from '@/analysis/outline/outlineIndex';
import { toGraph } from '@/domain/graph';
import type { ArgumentMap } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { exampleMap } from '@/domain/testing/exampleMap';
import { allFolds, foldsAbove, leftRows, type Shown, shownRows } from './outlineShown';

const example = indexOutline(outlineOf(toGraph(exampleMap()), ['build']));
const everything = (map: ArgumentMap, but: readonly string[] = []) => ({
  claims: new Set(map.claims.map(({ id }) => id).filter((id) => !but.includes(id))),
  relations: new Set(map.relations.map(({ id }) => id)),
});
const words = (shown: readonly Shown[]): readonly string[] =>
  shown.map((row) =>
    row.type === 'row'
      ? `${row.level} ${example.rows[row.place]?.claim}${row.isFaded ? ' faded' : ''}${row.folded > 0 ? ` +${row.folded}` : ''}`
      : `${row.level} ${row.claims} left out`,
  );
const show = (but: readonly string[], isAlone: boolean, folded: readonly string[] = []) =>
  words(shownRows(example, { folded, isLeft: leftRows(example, everything(exampleMap(), but)), isAlone }));

describe('the rows on the screen', () => {
  it('are all of them at first', () => {
    expect(show([], false)).toHaveLength(example.rows.length);
  });

  it('leave out what is folded, and say how much', () => {
    expect(show([], false, ['safer'])).toEqual([
      '1 build',
      '2 safer +2',
      '2 safety-counts',
      '2 dear',
      '3 saved',
    ]);
  });

  it('recede where they are filtered out', () => {
    expect(show(['drivers', 'dear'], false)).toEqual([
      '1 build',
      '2 safer',
      '3 drivers faded',
      '3 deaths',
      '2 safety-counts',
      '2 dear faded',
      '3 saved',
    ]);
  });

  it('leave side by side as one word, but not while something beneath them is left', () => {
    expect(show(['safety-counts', 'dear', 'saved', 'safer', 'drivers'], true)).toEqual([
      '1 build',
      '2 safer faded',
      '3 1 left out',
      '3 deaths',
      '2 3 left out',
    ]);
  });

  it('tell or count every claim once, under whatever filters and folds', () => {
    const wish = arbitraryMap().chain((map) =>
      fc.record({
        map: fc.constant(map),
        but: fc.subarray(map.claims.map(({ id }) => id)),
        folded: fc.subarray(map.claims.map(({ id }) => id)),
        isAlone: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(wish, ({ map, but, folded, isAlone }) => {
        const index = indexOutline(outlineOf(toGraph(map), []));
        const shown = shownRows(index, { folded, isLeft: leftRows(index, everything(map, but)), isAlone });
        let claims = 0;
        for (const [at, row] of shown.entries()) {
          if (row.type === 'left out') claims += row.claims;
          else claims += row.folded + (index.rows[row.place]?.isReference === false ? 1 : 0);
          expect(row.place).toBeGreaterThan(shown[at - 1]?.place ?? -1);
          const above = rowsAbove(index, row.place);
          expect(foldsAbove(index, above, folded)).toEqual([]);
        }
        // References may leave without a word: their claim is told or counted where it stands in full.
        expect(claims).toBe(map.claims.length);
      }),
      { numRuns: 300 },
    );
  });

  it('can all be folded down to the first level', () => {
    expect(show([], false, allFolds(example))).toEqual(['1 build +6']);
    const rows = Array.from({ length: 900 }, (_, place) => ({
      claim: `c${place}`,
      relation: null,
      isReference: false,
      level: (place % 3) + 1,
      parent: place % 3 === 0 ? -1 : place - 1,
    }));
    expect(allFolds(indexOutline(rows))).toHaveLength(300);
  });
});

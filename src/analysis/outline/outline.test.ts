import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGraph } from '@/domain/graph';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { exampleMap } from '@/domain/testing/exampleMap';
import { outlineOf, outlineOrder } from './outline';

describe('the outline', () => {
  it('follows the argument, an undercut under the step that it doubts', () => {
    const rows = outlineOf(toGraph(exampleMap()), ['build']);
    expect(
      rows.map(({ claim, relation, level }) => `${level} ${claim} ${relation?.id ?? ''}`.trim()),
    ).toEqual([
      '1 build',
      '2 safer r1',
      '3 drivers r2',
      '3 deaths r3',
      '2 safety-counts r1',
      '2 dear r4',
      '3 saved r5',
    ]);
  });

  it('has every claim in full once and every relation, whatever circles there are', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const rows = outlineOf(toGraph(map), []);
        expect(outlineOrder(rows).toSorted()).toEqual(map.claims.map(({ id }) => id).toSorted());
        const told = rows.flatMap(({ claim, relation }) =>
          relation === null ? [] : `${relation.id} ${claim}`,
        );
        const all = map.relations.flatMap(({ id, from }) => from.map((claim) => `${id} ${claim}`));
        expect(told.toSorted()).toEqual(all.toSorted());
        for (const [place, { parent, level }] of rows.entries()) {
          expect(parent).toBeLessThan(place);
          expect(level).toBe(parent === -1 ? 1 : (rows[parent]?.level ?? 0) + 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('bears a chain of 50,000', () => {
    const map = exampleMap();
    const count = 50_000;
    const ids = Array.from({ length: count }, (_, place) => `c${place}`);
    const graph = toGraph({
      ...map,
      claims: ids.map((id) => ({ id, gist: id, text: id, quotes: [] })),
      relations: ids
        .slice(1)
        .map((id, place) => ({ id: `r${id}`, kind: 'support', from: [id], to: `c${place}` })),
    });
    const rows = outlineOf(graph, []);
    expect(rows).toHaveLength(count);
    expect(rows.at(-1)?.level).toBe(count);
  });
});

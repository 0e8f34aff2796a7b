import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGraph } from '@/domain/graph';
import type { ArgumentMap } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { exampleMap } from '@/domain/testing/exampleMap';
import { foldingOf, isFoldable } from './fold';

/** A map of arrows such as `b>a`: b supports a. */
function mapOf(...arrows: readonly string[]): ArgumentMap {
  const ids = [...new Set(arrows.flatMap((arrow) => arrow.split('>').toReversed()))];
  return {
    ...exampleMap(),
    claims: ids.map((id) => ({ id, gist: id, text: id, quotes: [] })),
    relations: arrows.map((arrow) => {
      const [from = '', to = ''] = arrow.split('>');
      return { id: arrow, kind: 'support', from: [from], to };
    }),
  };
}

function left(map: ArgumentMap, ...folded: readonly string[]): string {
  return [...foldingOf(toGraph(map), folded).part.claims].toSorted().join('');
}

describe('folding', () => {
  it('hides what bears on the folded claim alone', () => {
    const map = mapOf('b>a', 'c>b', 'd>c', 'e>a');
    expect(left(map)).toBe('abcde');
    expect(left(map, 'b')).toBe('abe');
    expect(left(map, 'a')).toBe('a');
    expect(left(map, 'd')).toBe('abcde');
    const { counts } = foldingOf(toGraph(map), ['b', 'd']);
    expect([...counts]).toEqual([['b', 2]]);
  });

  it('keeps a reason that also bears on what is not folded', () => {
    const map = mapOf('b>a', 'c>b', 'c>x');
    expect(left(map, 'b')).toBe('abcx');
    expect(left(map, 'b', 'x')).toBe('abx');
  });

  it('hides a folded claim beneath a folded one', () => {
    const map = mapOf('b>a', 'c>b', 'd>c');
    expect(left(map, 'a', 'b')).toBe('a');
    expect([...foldingOf(toGraph(map), ['a', 'b']).counts]).toEqual([['a', 3]]);
  });

  it('keeps the folded claim of a circle that leads nowhere', () => {
    const map = mapOf('b>a', 'a>b', 'c>b');
    expect(left(map)).toBe('abc');
    expect(left(map, 'b')).toBe('b');
    expect(left(map, 'a')).toBe('a');
  });

  it('takes an undercut for a reason of what the step leads to', () => {
    expect(foldingOf(toGraph(exampleMap()), ['build']).part.claims).toEqual(new Set(['build']));
  });

  it('can be asked of a card whether it would hide anything', () => {
    const graph = toGraph(mapOf('b>a', 'c>b', 'c>x', 'd>x'));
    expect(['a', 'b', 'c', 'x'].filter((id) => isFoldable(graph, id))).toEqual(['a', 'x']);
    expect(isFoldable(toGraph(exampleMap()), 'build')).toBe(true);
    const any = arbitraryMap({ minClaims: 1, cycles: false, mutual: false, undercuts: false });
    fc.assert(
      fc.property(any, (map) => {
        const whole = toGraph(map);
        for (const { id } of map.claims) {
          const hides = map.claims.length - foldingOf(whole, [id]).part.claims.size;
          expect(isFoldable(whole, id)).toBe(hides > 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hides nothing without folds, and never what stands at the end of the argument', () => {
    const any = arbitraryMap({ minClaims: 1 });
    fc.assert(
      fc.property(any, fc.array(fc.nat(), { maxLength: 4 }), (map, picks) => {
        const graph = toGraph(map);
        const all = map.claims.map(({ id }) => id);
        expect(foldingOf(graph, []).part.claims).toEqual(new Set(all));
        expect(foldingOf(graph, []).part.relations.size).toBe(map.relations.length);
        const folded = picks.map((pick) => all[pick % all.length] ?? '');
        const { part, counts } = foldingOf(graph, folded);
        for (const id of all) if (!graph.outgoing.has(id)) expect(part.claims.has(id)).toBe(true);
        expect(part.claims.size).toBeGreaterThan(0);
        const hidden = all.length - part.claims.size;
        expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(hidden);
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(hidden);
      }),
      { numRuns: 500 },
    );
  });
});

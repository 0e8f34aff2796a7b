import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsOf, toGraph } from '@/domain/graph';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { exampleMap } from '@/domain/testing/exampleMap';
import { pathBetween, scopePart } from './scope';
import { DEPTHS, type FocusDepth } from './settings';

const graph = toGraph(exampleMap());
const focus = (claim: string, depth: FocusDepth): string =>
  [...scopePart(graph, { type: 'focus', claim, depth }).claims].toSorted().join(' ');

describe('a focus', () => {
  it('reaches so many relations in any direction', () => {
    expect(focus('deaths', '1')).toBe('deaths safer');
    expect(focus('deaths', '2')).toBe('build deaths drivers safer safety-counts');
    expect(focus('deaths', '3')).toBe('build dear deaths drivers safer safety-counts saved');
  });

  it('reaches all reasons beneath, or all conclusions above, with premises that count only together', () => {
    expect(focus('safer', 'reasons')).toBe('deaths drivers safer');
    expect(focus('build', 'reasons')).toBe('build dear deaths drivers safer safety-counts saved');
    expect(focus('deaths', 'conclusions')).toBe('build deaths safer safety-counts');
    expect(focus('build', 'conclusions')).toBe('build');
  });

  it('shows a doubted step beside what doubts it', () => {
    const { claims, relations } = scopePart(graph, { type: 'focus', claim: 'saved', depth: '1' });
    expect([...claims].toSorted()).toEqual(['build', 'dear', 'saved']);
    expect([...relations].toSorted()).toEqual(['r4', 'r5']);
  });

  it('is a part of any map without a dangling relation, and grows with its depth', () => {
    fc.assert(
      fc.property(arbitraryMap({ minClaims: 1 }), fc.nat(), (map, pick) => {
        const any = toGraph(map);
        const claim = map.claims[pick % map.claims.length]?.id ?? '';
        let before = new Set<string>();
        for (const depth of DEPTHS) {
          const part = scopePart(any, { type: 'focus', claim, depth });
          expect(part.claims.has(claim)).toBe(true);
          for (const id of part.relations) {
            const relation = any.relations.get(id);
            if (relation === undefined) throw new Error('a relation that the map does not have');
            for (const end of endsOf(any, relation)) expect(part.claims.has(end)).toBe(true);
          }
          if (depth === 'reasons' || depth === 'conclusions') continue;
          for (const id of before) expect(part.claims.has(id)).toBe(true);
          before = new Set(part.claims);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the way between two claims', () => {
  it('follows the arrows where it can', () => {
    const way = pathBetween(graph, 'drivers', 'build') ?? [];
    expect(way.map(({ claim, relation, isForward, to }) => [claim, relation.id, isForward, to])).toEqual([
      ['drivers', 'r2', true, 'safer'],
      ['safer', 'r1', true, 'build'],
    ]);
  });

  it('walks against them where only that leads there, and else any way', () => {
    expect(pathBetween(graph, 'build', 'drivers')?.every(({ isForward }) => !isForward)).toBe(true);
    expect(pathBetween(graph, 'drivers', 'deaths')?.map(({ to }) => to)).toEqual(['safer', 'deaths']);
    expect(pathBetween(graph, 'saved', 'build')?.map(({ relation }) => relation.id)).toEqual(['r5']);
  });

  it('is empty from a claim to itself, and none where nothing connects the two', () => {
    expect(pathBetween(graph, 'build', 'build')).toEqual([]);
    const apart = exampleMap();
    apart.claims.push({ id: 'alone', gist: 'alone', text: 'alone', quotes: [] });
    expect(pathBetween(toGraph(apart), 'alone', 'build')).toBeNull();
    expect(scopePart(toGraph(apart), { type: 'path', from: 'alone', to: 'build' }).claims.size).toBe(2);
    expect(pathBetween(graph, 'build', 'nowhere')).toBeNull();
  });

  it('hangs together in any map', () => {
    fc.assert(
      fc.property(arbitraryMap({ minClaims: 2 }), fc.nat(), fc.nat(), (map, one, two) => {
        const any = toGraph(map);
        const from = map.claims[one % map.claims.length]?.id ?? '';
        const to = map.claims[two % map.claims.length]?.id ?? '';
        const way = pathBetween(any, from, to);
        if (way === null) return;
        let at = from;
        for (const step of way) {
          expect(step.claim).toBe(at);
          expect(endsOf(any, step.relation)).toEqual(expect.arrayContaining([step.claim, step.to]));
          at = step.to;
        }
        expect(at).toBe(to);
      }),
      { numRuns: 500 },
    );
  });
});

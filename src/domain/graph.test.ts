import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArgumentGraph, cycles, depth, finalClaim, isLinked, isUndercut, roots, toGraph } from './graph';
import type { ArgumentMap, Relation } from './schema';
import { arbitraryMap } from './testing/arbitraryMap';
import { exampleMap } from './testing/exampleMap';

/** A graph drawn in words: `a>b` is support, `a+b>c` is linked; a relation is called as it is written. */
function graphOf(drawing: string): ArgumentGraph {
  const relations = drawing.split(' ').map((arrow): Relation => {
    const [from = '', to = ''] = arrow.split('>');
    return { id: arrow, kind: 'support', from: from.split('+'), to };
  });
  const ids = new Set(relations.flatMap(({ from, to }) => [...from, to]));
  const claims = [...ids].map((id) => ({ id, gist: id, text: id, quotes: [] }));
  return toGraph({ ...exampleMap(), claims, relations });
}

describe('the example', () => {
  const map = exampleMap();
  const graph = toGraph(map);

  test('has one root, no circle and is two relations deep', () => {
    expect(roots(graph)).toEqual(['build']);
    expect(cycles(graph)).toEqual([]);
    expect(depth(graph)).toBe(2);
  });

  test('knows what leads where', () => {
    expect(graph.incoming.get('build')?.map((relation) => relation.id)).toEqual(['r1', 'r4']);
    expect(graph.outgoing.get('safety-counts')?.map((relation) => relation.id)).toEqual(['r1']);
    expect(graph.incoming.get('r4')?.map((relation) => relation.id)).toEqual(['r5']);
    expect(graph.outgoing.has('build')).toBe(false);
  });

  test('knows its undercut, what that is about, and its linked premises', () => {
    expect(map.relations.filter((relation) => isUndercut(graph, relation)).map(({ id }) => id)).toEqual([
      'r5',
    ]);
    expect(map.relations.filter(isLinked).map(({ id }) => id)).toEqual(['r1']);
    expect(map.relations.map((relation) => finalClaim(graph, relation))).toEqual([
      'build',
      'safer',
      'safer',
      'build',
      'build',
    ]);
  });
});

test.each([
  ['a>b', ['b'], [], 1],
  ['a>b b>c c>d a>d', ['d'], [], 3],
  ['a>b b>a', [], [['a', 'b']], 0],
  ['x>a a>b b>c c>a c>y y>z', ['z'], [['a', 'b', 'c']], 3],
  [
    'a>b b>a b>c c>d d>c',
    [],
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    1,
  ],
  ['a+b>c c>b', [], [['b', 'c']], 1],
  ['a>b c>d', ['b', 'd'], [], 1],
])('%s', (drawing, ends, circles, deep) => {
  const graph = graphOf(drawing);
  expect(roots(graph)).toEqual(ends);
  expect(cycles(graph)).toEqual(circles);
  expect(depth(graph)).toBe(deep);
});

test('a mutual contrast makes no circle', () => {
  const map = exampleMap();
  map.relations.push({ id: 'm', kind: 'contrast', from: ['drivers'], to: 'dear', mutual: true });
  expect(cycles(toGraph(map))).toEqual([]);
});

test('a broken `to` has no final claim and no end of following either', () => {
  const map = exampleMap();
  const lost: Relation = { id: 'a', kind: 'contrast', from: ['dear'], to: 'nothing' };
  const circular: Relation = { ...lost, id: 'b', to: 'b' };
  const graph = toGraph({ ...map, relations: [lost, circular] });
  expect([finalClaim(graph, lost), finalClaim(graph, circular)]).toEqual([undefined, undefined]);
});

test('50,000 claims in one chain and in one ring', () => {
  const count = 50_000;
  const claims = Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    gist: 'x',
    text: 'x',
    quotes: [],
  }));
  const chain = claims
    .slice(1)
    .map(
      (claim, index): Relation => ({ id: `r${index}`, kind: 'support', from: [claim.id], to: `c${index}` }),
    );
  const map: ArgumentMap = { ...exampleMap(), claims, relations: chain };
  const line = toGraph(map);
  expect([roots(line), cycles(line), depth(line)]).toEqual([['c0'], [], count - 1]);
  const ring = toGraph({
    ...map,
    relations: [...chain, { id: 'r', kind: 'support', from: ['c0'], to: `c${count - 1}` }],
  });
  expect([roots(ring), cycles(ring).map((circle) => circle.length), depth(ring)]).toEqual([[], [count], 0]);
});

test('circles are the claims that reach each other, in any map', () => {
  fc.assert(
    fc.property(arbitraryMap({ minClaims: 2 }), (map) => {
      const graph = toGraph(map);
      const reach = new Map(map.claims.map(({ id }) => [id, reachedFrom(graph, id)]));
      const circles = cycles(graph);
      for (const { id } of map.claims) {
        const together = map.claims
          .map((claim) => claim.id)
          .filter((other) => reach.get(id)?.has(other) === true && reach.get(other)?.has(id) === true);
        expect(circles.find((circle) => circle.includes(id)) ?? []).toEqual(together);
      }
    }),
  );
});

test('without circles the depth is that of the longest way, in any map', () => {
  fc.assert(
    fc.property(arbitraryMap({ cycles: false }), (map) => {
      const graph = toGraph(map);
      const longest = (id: string): number =>
        Math.max(
          0,
          ...(graph.outgoing.get(id) ?? [])
            .filter(({ to }) => graph.claims.has(to))
            .map(({ to }) => 1 + longest(to)),
        );
      expect(depth(graph)).toBe(Math.max(0, ...map.claims.map(({ id }) => longest(id))));
    }),
  );
});

function reachedFrom(graph: ArgumentGraph, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { to } of graph.outgoing.get(id) ?? []) {
      if (!graph.claims.has(to) || reached.has(to)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return reached;
}

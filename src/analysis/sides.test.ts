import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArgumentGraph, toGraph } from '@/domain/graph';
import { readMap } from '@/domain/readMap';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { mainAnswers } from './mainAnswers';
import { countReasons } from './reasons';
import { meetings } from './sides';

const reading = readMap(readFileSync('data/moscow-2016/map.json', 'utf8'));
if (!reading.ok) throw new Error('the shipped map has faults');
const map = reading.value;
const graph = toGraph(map);

describe('the main answers', () => {
  it('are the claims that the rest leads to, those with the most reasons first', () => {
    const answers = mainAnswers(graph);
    const ids = answers.map(({ id }) => id);
    expect(ids.slice(0, 2).toSorted()).toEqual(['all-should-unite', 'obstacles-high']);
    expect(ids).toContain('own-interests');
    const counts = answers.map(({ reasons }) => reasons);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts).toEqual(ids.map((id) => reasonsByWalk(graph, id)));
  });
});

/** How many claims lead to one by support, by a walk from it alone. */
function reasonsByWalk({ incoming }: ArgumentGraph, id: string): number {
  const reached = new Set([id]);
  for (const claim of reached) {
    for (const { kind, from } of incoming.get(claim) ?? []) {
      if (kind === 'support') for (const reason of from) reached.add(reason);
    }
  }
  return reached.size - 1;
}

describe('the count of reasons', () => {
  it('is what a walk from each claim finds, in circles too, for more claims than one batch holds', () => {
    fc.assert(
      fc.property(arbitraryMap({ minClaims: 1, maxClaims: 80, maxRelations: 120 }), (any) => {
        const of = toGraph(any);
        const ids = [...of.claims.keys()];
        expect(countReasons(of, ids)).toEqual(ids.map((id) => reasonsByWalk(of, id)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('where sides meet', () => {
  it('is where a relation runs from one viewpoint to another, the stated first', () => {
    const { agreements, clashes } = meetings(map, graph, new Set(['article', 'conference']));
    expect(agreements.map((relation) => relation.id)).toContain('mediators-disagree-for-who-is-terrorist');
    expect(clashes.map((relation) => relation.id)).toContain('helpful-in-syria-against-no-interference');
    const stated = agreements.map((relation) => relation.basis === 'stated');
    expect(stated).toEqual(stated.toSorted((a, b) => Number(b) - Number(a)));
    for (const relation of [...agreements, ...clashes]) {
      expect(['article', 'conference']).not.toContain(
        map.speakers.find((speaker) => speaker.id === graph.claims.get(relation.to)?.speaker)?.viewpoint,
      );
    }
  });
});

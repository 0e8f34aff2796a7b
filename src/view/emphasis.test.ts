import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGraph } from '@/domain/graph';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { exampleMap } from '@/domain/testing/exampleMap';
import { emphasisOf } from './emphasis';

describe('what stands out beside a selection', () => {
  it('is the claim, every relation that touches it, and the claims at their other ends', () => {
    fc.assert(
      fc.property(arbitraryMap({ minClaims: 1 }), fc.nat(), (map, pick) => {
        const graph = toGraph(map);
        const id = map.claims[pick % map.claims.length]?.id ?? '';
        const { claims, relations } = emphasisOf(graph, { type: 'claim', id });
        expect(claims.get(id)).toBe('selected');
        for (const relation of map.relations) {
          if (relation.to !== id && !relation.from.includes(id)) continue;
          expect(relations.get(relation.id)).toBe('near');
          for (const end of relation.from) expect(claims.has(end)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is, for an arrow, both of its ends and nothing else', () => {
    const map = exampleMap();
    const relation = map.relations.find(({ from }) => from.length === 1);
    if (relation === undefined) throw new Error('the example has no plain relation');
    const { claims, relations } = emphasisOf(toGraph(map), { type: 'relation', id: relation.id });
    expect(relations.get(relation.id)).toBe('selected');
    expect([...claims.keys()]).toEqual(expect.arrayContaining([...relation.from]));
    for (const look of claims.values()) expect(look).toBe('near');
  });

  it('is, for a speaker, all that they say and what touches it', () => {
    const { claims, relations } = emphasisOf(toGraph(exampleMap()), { type: 'speaker', id: 'bob' });
    expect([...claims]).toEqual([
      ['dear', 'selected'],
      ['build', 'near'],
      ['saved', 'near'],
    ]);
    expect([...relations.keys()]).toEqual(['r4', 'r5']);
  });

  it('is nothing for an arrow that is not there', () => {
    const { claims, relations } = emphasisOf(toGraph(exampleMap()), { type: 'relation', id: 'nowhere' });
    expect(claims.size + relations.size).toBe(0);
  });

  it('is, for an argument, what is within it, and for an inner step its argument', () => {
    const map = exampleMap();
    const graph = toGraph({
      ...map,
      claims: map.claims.map((claim) => (claim.id === 'saved' ? { ...claim, within: 'safer' } : claim)),
      relations: map.relations.map((relation) =>
        relation.id === 'r4' ? { ...relation, within: 'safer' } : relation,
      ),
    });
    const outer = emphasisOf(graph, { type: 'claim', id: 'safer' });
    expect(outer.claims.get('saved')).toBe('near');
    expect(outer.relations.get('r4')).toBe('near');
    expect(outer.claims.get('dear')).toBe('near');
    expect(emphasisOf(graph, { type: 'claim', id: 'saved' }).claims.get('safer')).toBe('near');
    const plain = emphasisOf(toGraph(map), { type: 'claim', id: 'safer' });
    expect(plain.claims.has('saved')).toBe(false);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGraph } from '@/domain/graph';
import type { Relation } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { basisWords } from './basisWords';
import { relationLists } from './relationLists';

describe('the lists of a claim’s panel', () => {
  it('name every relation that touches the claim, each once', () => {
    fc.assert(
      fc.property(arbitraryMap({ minClaims: 1 }), fc.nat(), (map, pick) => {
        const id = map.claims[pick % map.claims.length]?.id ?? '';
        const { supportedBy, contrastedBy, supports, contrastsWith } = relationLists(toGraph(map), id);
        const listed = [supportedBy, contrastedBy, supports, contrastsWith]
          .flat()
          .map((relation) => relation.id);
        const touching = map.relations.filter(({ from, to }) => to === id || from.includes(id));
        expect(new Set(listed).size).toBe(listed.length);
        expect(new Set(listed)).toEqual(new Set(touching.map((relation) => relation.id)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the basis in words', () => {
  const base: Relation = { id: 'r', kind: 'support', from: ['a'], to: 'b' };
  it('tells stated with its words, stated without, inferred, and unsaid apart', () => {
    const quotes = [{ source: 's', exact: 'This is why' }];
    expect(basisWords({ ...base, basis: 'stated', quotes })).toBe('Stated: “This is why”');
    expect(basisWords({ ...base, basis: 'stated' })).toBe('Stated in the article');
    expect(basisWords({ ...base, basis: 'inferred' })).toBe('Inferred by the map, not stated');
    expect(basisWords(base)).toBe('The file does not say whether this is stated');
  });
});

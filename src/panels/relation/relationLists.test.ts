import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGraph } from '@/domain/graph';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
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

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { runs } from '@/domain/testing/runs';
import { countOf, declared, readBack } from '../testing/declaredInArgdown';
import { writeArgdown } from './write';

it('what is written as Argdown is read back to the same map', () => {
  fc.assert(
    fc.property(arbitraryMap({ maxClaims: 8, maxRelations: 10 }), (map) => {
      const { text, losses } = writeArgdown(map);
      const back = readBack(text);
      expect(declared(back)).toEqual(declared(map));
      for (const field of ['text', 'gist'] as const) {
        const kept = new Set(back.claims.map((claim) => claim[field]));
        const lost = map.claims.filter((claim) => !kept.has(claim[field])).length;
        expect(countOf(losses, field)).toBeGreaterThanOrEqual(lost);
      }
    }),
    { numRuns: runs(2000), seed: 2016 },
  );
}, 400_000);

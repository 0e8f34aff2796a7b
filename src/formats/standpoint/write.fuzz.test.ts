import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { runs } from '@/domain/testing/runs';
import { roundTrip } from '../testing/roundTrip';

it('any generated map comes back exactly from our own format', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMap(), async (map) => {
      // Texts with half a surrogate pair cannot be written as UTF-8; JSON escapes them.
      expect(await roundTrip(map, new Map())).toMatchObject({ ok: true, value: { map } });
    }),
    { numRuns: runs(10_000), seed: 2016 },
  );
}, 120_000);

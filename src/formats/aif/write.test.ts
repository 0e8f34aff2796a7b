/** AIF there and back. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { mapOf, parse, sample } from '../testing/aifFile';
import { writeAif } from './write';

it('brings back claims and relations where another program has dropped our fields', () => {
  fc.assert(
    fc.property(arbitraryMap({ oddIds: false, unknownFields: false }), (drawn) => {
      const map = {
        ...drawn,
        claims: drawn.claims.map((claim) => ({ ...claim, text: `It is ${claim.text}` })),
      };
      const text = writeAif(map, { texts: new Map() }).text;
      const bare: unknown = JSON.parse(text, (key: string, value: unknown) =>
        key === 'standpoint' ? undefined : value,
      );
      const { relations } = mapOf(bare).map;
      const plain = (list: typeof relations) =>
        list.map(({ id, kind, from, to }) => JSON.stringify([id, kind, from, to])).toSorted();
      expect(plain(relations)).toEqual(plain(map.relations));
    }),
    { numRuns: 200 },
  );
});

it.each(['nodeset664.aif.json', 'small.xaif.json', 'ova2-nodeset6468.json'])(
  'writes %s and reads it back to the same',
  (file) => {
    const { map } = mapOf(sample(file));
    const { origin: _a, ...before } = map;
    const { origin: _b, ...after } = mapOf(parse(writeAif(map, { texts: new Map() }).text)).map;
    expect(after.claims).toEqual(before.claims);
    expect(after.relations).toEqual(before.relations);
  },
);

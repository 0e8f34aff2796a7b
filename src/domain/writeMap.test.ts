import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkInvariants } from './invariants';
import { readMap } from './readMap';
import { arbitraryMap } from './testing/arbitraryMap';
import { exampleMap } from './testing/exampleMap';
import { writeMap } from './writeMap';

test('a map is written with two spaces a level and a line end at the end', () => {
  const text = writeMap(exampleMap());
  expect(text.startsWith('{\n  "version": 1,\n  "id": "railway",\n')).toBe(true);
  expect(text.endsWith('\n}\n')).toBe(true);
});

test('any written map that is read again is the same map, key for key', () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      const reading = readMap(writeMap(map));
      expect(reading).toEqual({ ok: true, value: map });
      expect(reading.ok && writeMap(reading.value)).toBe(writeMap(map));
      expect(checkInvariants(map)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the maps that tests draw have what they are asked to have', () => {
  const options = {
    minClaims: 4,
    cycles: false,
    undercuts: false,
    linked: false,
    oddIds: false,
    unknownFields: false,
  };
  fc.assert(
    fc.property(arbitraryMap(options), (map) => {
      const places = new Map(map.claims.map((claim, index) => [claim.id, index]));
      expect(map.claims.length).toBeGreaterThanOrEqual(4);
      for (const { from, to } of map.relations) {
        expect(from).toHaveLength(1);
        expect(places.get(from[0] ?? '')).toBeGreaterThan(places.get(to) ?? Number.NaN);
      }
    }),
  );
});

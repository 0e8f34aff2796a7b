import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Reading } from '@/domain/fault';
import { readMap } from '@/domain/readMap';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { runs } from '@/domain/testing/runs';
import { writeMap } from '@/domain/writeMap';
import type { Imported } from '../format';
import { mapOf, parse, readAifValue, sample } from '../testing/aifFile';
import { writeAif } from './write';

it('brings every map back, up to the losses that are declared', () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      const { origin: _own, ...rest } = map;
      const written = writeAif(map, { texts: new Map() });
      const back = mapOf(parse(written.text)).map;
      const { origin, ...restored } = back;
      expect(restored).toEqual(parse(JSON.stringify(rest)));
      expect(origin?.notes).toEqual([]);
    }),
    { numRuns: runs(2000) },
  );
}, 60_000);

/** A map that our own reader takes, or faults; and an account that adds up. */
function expectSound(reading: Reading<Imported>): void {
  if (!reading.ok) {
    expect(reading.faults.length).toBeGreaterThan(0);
    return;
  }
  const { map, report } = reading.value;
  expect(readMap(writeMap(map)).ok).toBe(true);
  for (const { held, read: taken, approximated, leftOut } of report.kinds)
    expect(taken + approximated + leftOut).toBe(held);
}

it('takes any JSON value', () => {
  const graph = fc.record({ nodes: fc.array(fc.jsonValue()), edges: fc.array(fc.jsonValue()) });
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), graph), (value) => {
      expectSound(readAifValue(value));
    }),
    { numRuns: runs(2000) },
  );
}, 30_000);

it('takes a file of which any value is dropped, doubled or another', () => {
  const texts = ['nodeset198.aif.json', 'small.xaif.json', 'ova2-nodeset6468.json'].map((file) =>
    JSON.stringify(sample(file)),
  );
  const others = fc.oneof(
    fc.constantFrom(undefined, null, '', '__proto__', 'constructor', 1e308, -0, [], {}),
  );
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat({ max: 400 }), others, (text, place, other) => {
      let count = 0;
      const changed: unknown = JSON.parse(text, (_key, value: unknown) => {
        count += 1;
        return count % 401 === place ? other : value;
      });
      expectSound(readAifValue(changed));
    }),
    { numRuns: runs(500) },
  );
}, 30_000);

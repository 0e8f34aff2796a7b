/** SADFace: schemes by their names, words of resources, and any JSON value. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Reading } from '@/domain/fault';
import { readMap } from '@/domain/readMap';
import { writeMap } from '@/domain/writeMap';
import type { Imported } from '../format';
import { readSadface } from './read';

const read = (value: unknown): Reading<Imported> =>
  readSadface({ text: '', name: 'debate.sadface.json', json: { value } });
const mapOf = (value: unknown): Imported => {
  const reading = read(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.value;
};
const atom = (id: string, more = {}) => ({ id, type: 'atom', text: `Text ${id}`, ...more });
const scheme = (id: string, name: string) => ({ id, type: 'scheme', name });
const edge = (source_id: string, target_id: string) => ({ source_id, target_id });

it.each([
  ['support', 'support'],
  ['Argument from Expert Opinion', 'support'],
  ['conflict', 'contrast'],
  ['Rebuttal', 'contrast'],
  ['something else', undefined],
  ['', undefined],
])('takes a scheme called %j for %s', (name, kind) => {
  const nodes = [atom('a'), atom('b'), scheme('s', name)];
  const { map, report } = mapOf({ nodes, edges: [edge('a', 's'), edge('s', 'b')] });
  expect(map.relations.map((relation) => relation.kind)).toEqual(kind === undefined ? [] : [kind]);
  expect(report.kinds.find((one) => one.kind === 'scheme')).toMatchObject({
    held: 1,
    leftOut: kind === undefined ? 1 : 0,
  });
  if (kind === undefined) expect(map).toMatchObject({ sadface: { nodes: [{ id: 's' }] } });
});

it('draws a conflict with a scheme as an undercut', () => {
  const nodes = [atom('a'), atom('b'), atom('c'), scheme('s', 'support'), scheme('t', 'conflict')];
  const edges = [edge('a', 's'), edge('s', 'b'), edge('c', 't'), edge('t', 's')];
  expect(mapOf({ nodes, edges }).map.relations).toMatchObject([
    { id: 's', to: 'b' },
    { id: 't', kind: 'contrast', from: ['c'], to: 's' },
  ]);
});

it('takes the words of an atom out of its resource', () => {
  const resources = [{ id: 'r', content: 'So it is.', metadata: { title: 'A paper' } }];
  const sources = [
    { resource_id: 'r', text: 'it is', offset: 3, length: 5 },
    { resource_id: 'gone', text: 'x' },
  ];
  const { map, report } = mapOf({ nodes: [atom('a', { sources })], edges: [], resources });
  expect(map.sources).toMatchObject([{ title: 'A paper', body: 'So it is.' }]);
  expect(map.claims[0]?.quotes).toMatchObject([{ exact: 'it is', sadface: { offset: 3 } }]);
  expect(report.kinds.find(({ kind }) => kind === 'source')).toMatchObject({ held: 2, read: 1, leftOut: 1 });
});

it('takes any JSON value, and a file of which any value is another', () => {
  const text = readFileSync('src/formats/testing/samples/small.sadface.json', 'utf8');
  const other = fc.oneof(fc.constantFrom(undefined, null, '', '__proto__', 1e308, [], {}), fc.jsonValue());
  const changed = fc.tuple(fc.nat({ max: 70 }), other).map(([place, put]): unknown => {
    let count = 0;
    return JSON.parse(text, (_key, value: unknown) => {
      count += 1;
      return count === place ? put : value;
    });
  });
  fc.assert(
    fc.property(fc.oneof(changed, fc.jsonValue()), (value) => {
      const reading = read(value);
      if (reading.ok) expect(readMap(writeMap(reading.value.map)).ok).toBe(true);
      else expect(reading.faults.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

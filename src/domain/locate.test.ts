import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPointer, toPointer } from './fault';
import { locate, locateFaults, toLineAndColumn } from './locate';

const TEXT = '{\r\n  "a": [1, {"b/c": true}, [], 4],\r\n  "d": {"~": null, "": 5}\r\n}';

test.each([
  ['', 1, 1],
  ['/a', 2, 8],
  ['/a/0', 2, 9],
  ['/a/1', 2, 12],
  ['/a/1/b~1c', 2, 20],
  ['/a/2', 2, 27],
  ['/a/3', 2, 31],
  ['/d', 3, 8],
  ['/d/~0', 3, 14],
  ['/d/', 3, 24],
])('%j stands in line %i, column %i', (pointer, line, column) => {
  expect(locate(TEXT, [pointer]).get(pointer)).toMatchObject({ line, column });
  expect(locate(`\uFEFF${TEXT}`, ['/d', pointer]).get(pointer)).toMatchObject({ line, column });
});

test('what is missing has the place of what is around it', () => {
  const places = locate(TEXT, ['/a/1/x', '/nothing/at/all', '/a/9']);
  expect(places.get('/a/1/x')).toEqual(locate(TEXT, ['/a/1']).get('/a/1'));
  expect(places.get('/nothing/at/all')).toMatchObject({ line: 1, column: 1 });
  expect(places.get('/a/9')).toMatchObject({ line: 2, column: 8 });
});

test('faults come in the order of the file', () => {
  const faults = ['/d', '/a/3', '/a', ''].map((pointer) => ({ pointer, found: '', message: '' }));
  expect(locateFaults(TEXT, faults).map((fault) => fault.pointer)).toEqual(['', '/a', '/a/3', '/d']);
});

test('in any JSON every value is found where it begins', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 4), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const pointers = pointersOf(JSON.parse(text), []);
      for (const [pointer, place] of locate(text, pointers.keys())) {
        const rest = text.slice(place.offset);
        const found = pointers.get(pointer);
        const start =
          typeof found === 'object' && found !== null
            ? Array.isArray(found)
              ? '['
              : '{'
            : JSON.stringify(found);
        expect(rest.startsWith(start)).toBe(true);
        expect(toLineAndColumn(text, place.offset)).toEqual({ line: place.line, column: place.column });
      }
    }),
  );
});

test('a pointer leads back to the steps it was made of', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (steps) => {
      expect(fromPointer(toPointer(steps))).toEqual(steps);
    }),
  );
});

function pointersOf(value: unknown, path: readonly string[]): Map<string, unknown> {
  const all = new Map([[toPointer(path), value]]);
  if (typeof value !== 'object' || value === null) return all;
  for (const [key, inner] of Object.entries(value)) {
    for (const [pointer, found] of pointersOf(inner, [...path, key])) all.set(pointer, found);
  }
  return all;
}

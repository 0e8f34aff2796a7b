import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangePlain } from '../place/plain.ts';
import { inputs } from '../testing/anyInput.ts';
import { fromColumns, toColumns } from './inputColumns.ts';
import { memoryOf, numbersOf, packLayout, withIds } from './packed.ts';

test('a packed layout reads like the one that it was made from', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const result = arrangePlain(input);
      const packed = packLayout(input, result);
      for (const table of ['boxes', 'groups', 'routes'] as const) {
        expect(new Map<string, unknown>(packed[table])).toEqual(result[table]);
        expect(packed[table].size).toBe(result[table].size);
        expect([...packed[table].keys()].toSorted()).toEqual([...result[table].keys()].toSorted());
        expect([...packed[table].values()]).toHaveLength(result[table].size);
        for (const id of result[table].keys()) expect(packed[table].has(id)).toBe(true);
        expect(packed[table].has('nobody')).toBe(false);
        expect(packed[table].get('nobody')).toBeUndefined();
      }
    }),
    { seed: 41 },
  );
});

test('boxes and arrows lie in the order of the input', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { packed } = packLayout(input, arrangePlain(input));
      for (const [place, { id }] of input.boxes.entries()) expect(packed.boxPlace(id)).toBe(place);
      for (const [place, { id }] of input.arrows.entries()) expect(packed.arrowPlace(id)).toBe(place);
      expect(packed.arrows.at(-1)).toBe(packed.lines.length - 1);
      expect(packed.lines.at(-1)).toBe(packed.points.length / 2);
    }),
    { seed: 41 },
  );
});

test('a layout passes between threads without a copy', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const numbers = numbersOf(input, arrangePlain(input));
      const { points } = numbers;
      const there = structuredClone(numbers, { transfer: memoryOf(numbers) });
      expect(points.buffer.byteLength).toBe(0);
      expect(new Map(withIds(input, there).boxes)).toEqual(arrangePlain(input).boxes);
    }),
    { seed: 41 },
  );
});

test('an input in columns is arranged as it was', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const previous = new Map(arrangePlain(input).boxes);
      const again = fromColumns(structuredClone(toColumns({ ...input, previous })));
      expect(arrangePlain(again)).toEqual(arrangePlain(input));
      expect(again.previous ?? new Map()).toEqual(previous);
    }),
    { seed: 41 },
  );
});

test('an input in columns keeps its form and its ranks', () => {
  fc.assert(
    fc.property(inputs, fc.constantFrom('topics', 'columns', 'sequence'), (input, form) => {
      const boxes = input.boxes.map((box, index) => (index % 3 === 0 ? box : { ...box, rank: index % 4 }));
      const again = fromColumns(structuredClone(toColumns({ ...input, boxes, form })));
      expect(again.form).toBe(form);
      expect(again.boxes.map(({ rank }) => rank)).toEqual(
        boxes.map((box) => ('rank' in box ? box.rank : undefined)),
      );
    }),
    { seed: 41 },
  );
});

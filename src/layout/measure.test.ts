import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { crosses, crowds, enters, measureLayout, overlap } from './measure.ts';
import { arrangePlain } from './place/plain.ts';
import { inputs } from './testing/anyInput.ts';
import type { LayoutInput, LayoutResult } from './types.ts';

const line = (...numbers: number[]) =>
  Array.from({ length: numbers.length / 2 }, (_, index) => ({
    x: numbers[2 * index] ?? 0,
    y: numbers[2 * index + 1] ?? 0,
  }));

test('counts what a reader would trip over', () => {
  const input: LayoutInput = {
    boxes: ['a', 'b', 'c', 'd'].map((id) => ({ id, width: 100, height: 50 })),
    groups: [{ id: 'g', titleWidth: 80, titleHeight: 20 }],
    arrows: [
      { id: 'through', from: ['a'], to: 'c' },
      { id: 'across', from: ['b'], to: 'd' },
      { id: 'beside', from: ['b'], to: 'd' },
    ],
    aspect: 1.5,
  };
  const result: LayoutResult = {
    boxes: new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 150, y: 0 }],
      ['c', { x: 300, y: 0 }],
      ['d', { x: 380, y: 20 }],
    ]),
    groups: new Map([['g', { x: 90, y: 0, width: 500, height: 100 }]]),
    routes: new Map([
      ['through', { legs: [line(100, 25, 300, 25)], trunk: [] }],
      ['across', { legs: [line(270, 10, 270, 90, 380, 90)], trunk: [] }],
      ['beside', { legs: [line(273, 10, 273, 20)], trunk: [] }],
    ]),
    width: 600,
    height: 100,
    fallback: false,
  };
  const figures = measureLayout(input, result, { width: 300, height: 200 });
  expect(figures).toMatchObject({
    zoom: 0.5,
    overlaps: 1,
    titleOverlaps: 2,
    throughBoxes: 1,
    throughTitles: 0,
    crossings: 1,
    bends: 1,
    length: 200 + 190 + 10,
    crowded: 0,
  });
});

test('counts the same as comparing each with each', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const plain = arrangePlain(input);
      // Boxes moved together, so that some overlap and arrows run through them.
      const boxes = new Map([...plain.boxes].map(([id, { x, y }]) => [id, { x: x * 0.8, y: y * 0.7 }]));
      const result = { ...plain, boxes };
      const rects = input.boxes.map((box) => ({ ...box, ...(boxes.get(box.id) ?? { x: 0, y: 0 }) }));
      const stretches = input.arrows.flatMap(({ id }, arrow) => {
        const { legs = [], trunk = [] } = result.routes.get(id) ?? {};
        return [...legs, trunk].flatMap((points) =>
          points.slice(1).map((b, index) => ({ arrow, a: points[index] ?? b, b })),
        );
      });
      const foreign = input.arrows.filter(({ from, to }, arrow) =>
        rects.some(
          (rect) =>
            rect.id !== to &&
            !from.includes(rect.id) &&
            stretches.some((stretch) => stretch.arrow === arrow && enters(stretch, rect)),
        ),
      );
      expect(measureLayout(input, result, { width: 1, height: 1 })).toMatchObject({
        overlaps: pairs(rects, overlap),
        crossings: pairs(stretches, (a, b) => a.arrow !== b.arrow && crosses(a, b)),
        crowded: pairs(stretches, (a, b) => a.arrow !== b.arrow && crowds(a, b)),
        throughBoxes: foreign.length,
      });
    }),
    { seed: 41 },
  );
});

function pairs<T>(list: readonly T[], counts: (a: T, b: T) => boolean): number {
  return list.reduce((sum, a, index) => sum + list.slice(index + 1).filter((b) => counts(a, b)).length, 0);
}

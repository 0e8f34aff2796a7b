import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange } from '../arrange.ts';
import { enters, measureLayout } from '../measure.ts';
import { inputs } from '../testing/anyInput.ts';
import { fixtureInput } from '../testing/fixture.ts';
import type { LayoutForm, LayoutInput, LayoutResult, Point } from '../types.ts';
import { arrangePlain } from './plain.ts';

/** Columns and sequences need no engine. */
const quick = {
  engine: {
    layers: (): never => {
      throw new Error('no engine is needed');
    },
    draw: (): never => {
      throw new Error('no engine is needed');
    },
  },
  effort: 0.1,
};

function placeOf(result: LayoutResult, id: string): Point {
  const place = result.boxes.get(id);
  if (place === undefined) throw new Error(`${id} has no place`);
  return place;
}

function expectSound(input: LayoutInput, result: LayoutResult): void {
  expect(result.fallback).toBe(false);
  expect([...result.boxes.keys()].toSorted()).toEqual(input.boxes.map(({ id }) => id).toSorted());
  const { overlaps } = measureLayout(input, result, { width: 1200, height: 800 });
  expect(overlaps).toBe(0);
  const lines = [...result.routes.values()].flatMap(({ legs, trunk }) => [...legs, trunk]);
  for (const { x, y } of [...result.boxes.values(), ...result.groups.values(), ...lines.flat()]) {
    expect(x >= 0 && x <= result.width && y >= 0 && y <= result.height).toBe(true);
  }
  for (const line of lines) {
    for (const [index, point] of line.slice(1).entries()) {
      const before = line[index] ?? point;
      expect(Math.min(Math.abs(before.x - point.x), Math.abs(before.y - point.y))).toBe(0);
    }
  }
}

/** The same boxes and arrows so often, side by side, with ids of their own: too many to be routed one by one. */
function manifold(input: LayoutInput, times: number): LayoutInput {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  return {
    ...input,
    boxes: copies.flatMap((copy) => input.boxes.map((box) => ({ ...box, id: `${box.id}-${copy}` }))),
    arrows: copies.flatMap((copy) =>
      input.arrows.map(({ id, from, to }) => ({
        id: `${id}-${copy}`,
        // Every third arrow ends in the next copy, so that some are long.
        from: from.map((source) => `${source}-${copy}`),
        to: `${to}-${copy % 3 === 0 ? (copy + 1) % times : copy}`,
      })),
    ),
  };
}

describe.each<LayoutForm>(['columns', 'sequence'])('the form %s', (form) => {
  const ranked = inputs.map((input) => ({
    ...input,
    form,
    boxes: input.boxes.map((box, index) => (index % 4 === 3 ? box : { ...box, rank: (index * 7) % 5 })),
  }));

  test('places every box of any input, and runs no line askew', async () => {
    await fc.assert(
      fc.asyncProperty(ranked, async (input) => expectSound(input, await arrange(input, quick))),
      { numRuns: 100, seed: 41 },
    );
  });

  test('does not depend on the order of boxes and arrows', async () => {
    await fc.assert(
      fc.asyncProperty(ranked, async (input) => {
        const turned = { ...input, boxes: input.boxes.toReversed(), arrows: input.arrows.toReversed() };
        const [one, two] = [await arrange(input, quick), await arrange(turned, quick)];
        expect(two.boxes).toEqual(one.boxes);
        expect(two.routes.size).toBe(one.routes.size);
      }),
      { numRuns: 40, seed: 41 },
    );
  });

  test.each([1.5, 0.22])(
    'runs no arrow of a large page through a foreign box, at aspect %d',
    async (aspect) => {
      const input = manifold({ ...fixtureInput(1.5), aspect, form }, 9);
      const result = await arrange(input, quick);
      expectSound(input, result);
      const figures = measureLayout(input, result, { width: 1200, height: 800 });
      expect(figures.throughBoxes).toBe(0);
      expect(result.routes.size).toBe(input.arrows.length);
      // Nor through its own, which it only touches.
      const boxes = new Map(input.boxes.map((box) => [box.id, { ...box, ...placeOf(result, box.id) }]));
      for (const { id, from, to } of input.arrows) {
        const route = result.routes.get(id);
        const own = [...from, to].flatMap((end) => boxes.get(end) ?? []);
        for (const line of [...(route?.legs ?? []), route?.trunk ?? []]) {
          for (const [index, b] of line.slice(1).entries()) {
            const stretch = { arrow: 0, a: line[index] ?? b, b };
            expect(own.some((box) => enters(stretch, box))).toBe(false);
          }
        }
      }
    },
  );

  test('goes by the form alone, and not by where boxes were before', async () => {
    const input = { ...fixtureInput(1.5), form };
    const result = await arrange(input, quick);
    const previous = new Map(input.boxes.map(({ id }, index) => [id, { x: 300 * index, y: 0 }]));
    expect((await arrange({ ...input, previous }, quick)).boxes).toEqual(result.boxes);
  });

  // Half a second's work; what grew with the square of the boxes would not end within a test's patience.
  test('lays out 20,000 boxes', async () => {
    const fixture = fixtureInput(1.5);
    const input = manifold({ ...fixture, form }, Math.ceil(20_000 / fixture.boxes.length));
    const result = await arrange(input, quick);
    expect(result.boxes.size).toBe(input.boxes.length);
  });
});

describe('columns', () => {
  test('stand side by side in the groups’ order, each group for itself, with its title above', async () => {
    const input: LayoutInput = { ...fixtureInput(1.5), form: 'columns' };
    const result = await arrange(input, quick);
    const groups = [...result.groups];
    expect(groups.length).toBe(input.groups.length);
    for (const [index, [, rect]] of groups.entries()) {
      const next = groups[index + 1]?.[1];
      if (next !== undefined) expect(rect.x + rect.width).toBeLessThan(next.x);
      expect(rect.y).toBe(groups[0]?.[1].y);
    }
    const { titleOverlaps, throughTitles } = measureLayout(input, result, { width: 1200, height: 800 });
    expect({ titleOverlaps, throughTitles }).toEqual({ titleOverlaps: 0, throughTitles: 0 });
    for (const box of input.boxes) {
      const rect = result.groups.get(box.group ?? '');
      const { x } = placeOf(result, box.id);
      expect(rect !== undefined && x >= rect.x && x + box.width <= rect.x + rect.width).toBe(true);
    }
  });

  test('have no holes: a column of one is at the top', async () => {
    const input: LayoutInput = { ...fixtureInput(1.5), form: 'columns' };
    const result = await arrange(input, quick);
    const highest = Math.min(...[...result.boxes.values()].map(({ y }) => y));
    for (const { id } of input.groups) {
      const own = input.boxes.filter(({ group }) => group === id).map((box) => placeOf(result, box.id).y);
      expect(Math.min(...own)).toBe(highest);
    }
  });

  test('make a tall group wider rather than the page too tall', async () => {
    const boxes = Array.from({ length: 24 }, (_, index) => ({
      id: `b${index}`,
      width: 196,
      height: 62,
      group: index < 20 ? 'many' : 'few',
    }));
    const groups = ['many', 'few'].map((id) => ({ id, titleWidth: 100, titleHeight: 30 }));
    const result = await arrange({ boxes, groups, arrows: [], aspect: 1.5, form: 'columns' }, quick);
    const columnsOf = (group: string): number =>
      new Set(boxes.filter((box) => box.group === group).map(({ id }) => placeOf(result, id).x)).size;
    expect(columnsOf('many')).toBeGreaterThan(1);
    expect(columnsOf('few')).toBe(1);
    expect(result.width / result.height).toBeGreaterThan(1);
  });

  test('lay neighbours level with each other on a large page', async () => {
    // Pairs across two groups, listed in opposite orders: a straight line each, once the order has been found.
    const count = 120;
    const boxes = Array.from({ length: 2 * count }, (_, index) => ({
      id: `b${String(index < count ? index : 3 * count - 1 - index).padStart(3, '0')}`,
      width: 100,
      height: 40,
      group: index < count ? 'left' : 'right',
    }));
    const arrows = Array.from({ length: count }, (_, index) => ({
      id: `a${index}`,
      from: [boxes[index]?.id ?? ''],
      to: boxes[2 * count - 1 - ((index * 7) % count)]?.id ?? '',
    }));
    const groups = ['left', 'right'].map((id) => ({ id, titleWidth: 50, titleHeight: 20 }));
    const result = await arrange({ boxes, groups, arrows, aspect: 1.5, form: 'columns' }, quick);
    const away = arrows.map(({ from: [from = ''], to }) =>
      Math.abs(placeOf(result, from).y - placeOf(result, to).y),
    );
    expect(away.reduce((sum, one) => sum + one, 0) / count).toBeLessThan(result.height / 12);
  });
});

describe('a sequence', () => {
  test.each([
    [0.75, 3],
    [0.22, 2],
  ])('is read line by line by rank, at aspect %d with %d in a line', async (aspect, across) => {
    const boxes = ['c', 'a', 'e', 'b', 'd', 'g', 'f'].map((id, index) => ({
      id,
      width: 100,
      height: 40,
      ...(index < 5 ? { rank: index } : {}),
    }));
    const result = await arrange({ boxes, groups: [], arrows: [], aspect, form: 'sequence' }, quick);
    const read = boxes
      .map(({ id }) => ({ id, ...placeOf(result, id) }))
      .toSorted((one, two) => one.y - two.y || one.x - two.x);
    // Those without a rank come last, by their ids.
    expect(read.map(({ id }) => id)).toEqual(['c', 'a', 'e', 'b', 'd', 'f', 'g']);
    expect(read.filter(({ y }) => y === read[0]?.y)).toHaveLength(across);
    const plain = arrangePlain({ boxes, groups: [], arrows: [], aspect, form: 'sequence' });
    const plainly = boxes.map(({ id }) => ({ id, ...placeOf(plain, id) }));
    expect(plainly.toSorted((one, two) => one.y - two.y || one.x - two.x).map(({ id }) => id)).toEqual(
      read.map(({ id }) => id),
    );
  });
});

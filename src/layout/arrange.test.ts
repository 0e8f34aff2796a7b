import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange } from './arrange.ts';
import { measureLayout } from './measure.ts';
import { loadGraphviz } from './place/graphviz.ts';
import { arrangePlain } from './place/plain.ts';
import { inputs } from './testing/anyInput.ts';
import { fixtureInput } from './testing/fixture.ts';
import type { LayoutInput, LayoutResult, Point, Rect, Route } from './types.ts';

const engine = await loadGraphviz();
const quick = { engine, effort: 0.1 };

function rectsOf(input: LayoutInput, result: LayoutResult): Map<string, Rect> {
  return new Map(
    input.boxes.map(({ id, width, height }) => {
      const { x, y } = result.boxes.get(id) ?? { x: Number.NaN, y: Number.NaN };
      return [id, { x, y, width, height }];
    }),
  );
}

function onBorder({ x, y }: Point, rect: Rect | undefined): boolean {
  if (rect === undefined) return false;
  const inX = x >= rect.x - 1 && x <= rect.x + rect.width + 1;
  const inY = y >= rect.y - 1 && y <= rect.y + rect.height + 1;
  const onX = Math.abs(x - rect.x) <= 1 || Math.abs(x - rect.x - rect.width) <= 1;
  const onY = Math.abs(y - rect.y) <= 1 || Math.abs(y - rect.y - rect.height) <= 1;
  return inX && inY && (onX || onY);
}

function onRoute({ x, y }: Point, route: Route | undefined): boolean {
  const lines = route === undefined ? [] : [...route.legs, route.trunk];
  return lines.some((line) =>
    line.slice(1).some((b, index) => {
      const a = line[index] ?? b;
      return (
        x >= Math.min(a.x, b.x) - 1.5 &&
        x <= Math.max(a.x, b.x) + 1.5 &&
        y >= Math.min(a.y, b.y) - 1.5 &&
        y <= Math.max(a.y, b.y) + 1.5
      );
    }),
  );
}

function everyPoint(result: LayoutResult): Point[] {
  const lines = [...result.routes.values()].flatMap((route) => [...route.legs, route.trunk]);
  return [...result.boxes.values(), ...result.groups.values(), ...lines.flat()];
}

function expectSound(input: LayoutInput, result: LayoutResult): void {
  const rects = rectsOf(input, result);
  expect([...result.boxes.keys()].toSorted()).toEqual(input.boxes.map((box) => box.id).toSorted());
  const figures = measureLayout(input, result, { width: 1200, height: 800 });
  expect({ overlaps: figures.overlaps, titles: figures.titleOverlaps }).toEqual({ overlaps: 0, titles: 0 });
  for (const { x, y } of everyPoint(result)) {
    expect(x >= 0 && x <= result.width && y >= 0 && y <= result.height).toBe(true);
  }
  for (const arrow of input.arrows) {
    const route = result.routes.get(arrow.id);
    if (route === undefined) continue;
    const sources = new Set(arrow.from.filter((id) => rects.has(id) && id !== arrow.to));
    expect(route.legs.length).toBe(sources.size);
    for (const leg of route.legs) {
      const [start = { x: Number.NaN, y: 0 }] = leg;
      expect([...sources].some((id) => onBorder(start, rects.get(id)))).toBe(true);
    }
    const end = (route.trunk.length > 0 ? route.trunk : route.legs[0])?.at(-1) ?? { x: Number.NaN, y: 0 };
    const target = rects.get(arrow.to);
    expect(target === undefined ? onRoute(end, result.routes.get(arrow.to)) : onBorder(end, target)).toBe(
      true,
    );
    if (route.trunk.length > 0) for (const leg of route.legs) expect(leg.at(-1)).toEqual(route.trunk[0]);
  }
}

describe('any input', () => {
  test('gets a sound arrangement', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        const result = await arrange(input, quick);
        expect(result.fallback).toBe(false);
        expectSound(input, result);
        for (const route of result.routes.values()) {
          for (const line of [...route.legs, route.trunk]) {
            for (const [index, point] of line.slice(1).entries()) {
              const before = line[index] ?? point;
              expect(Math.min(Math.abs(before.x - point.x), Math.abs(before.y - point.y))).toBe(0);
            }
          }
        }
      }),
      { numRuns: 150, seed: 41 },
    );
  }, 60_000);

  test('gets the same arrangement in any order', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, fc.integer(), async (input, turn) => {
        const shuffled = {
          ...input,
          boxes: rotated(input.boxes, turn).toReversed(),
          arrows: rotated(input.arrows, turn).map((arrow) => ({ ...arrow, from: arrow.from.toReversed() })),
        };
        const [one, two] = [await arrange(input, quick), await arrange(shuffled, quick)];
        expect(two.boxes).toEqual(one.boxes);
        expect(two.width).toBe(one.width);
        expect(ends(two)).toEqual(ends(one));
      }),
      { numRuns: 60, seed: 41 },
    );
  }, 60_000);

  test('gets a sound plain arrangement', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = arrangePlain(input);
        expect(result.fallback).toBe(true);
        expect(result.boxes.size).toBe(input.boxes.length);
        expect(measureLayout(input, result, { width: 1200, height: 800 }).overlaps).toBe(0);
        for (const { x, y } of everyPoint(result)) expect(Number.isFinite(x + y)).toBe(true);
      }),
    );
  });

  test('is arranged even if the engine fails', async () => {
    const fail = () => {
      throw new Error('out of memory');
    };
    const broken = { layers: fail, draw: fail };
    const result = await arrange(fixtureInput(1.5), { engine: broken, effort: 0.1 });
    expectSound(fixtureInput(1.5), result);
  });
});

function rotated<T>(list: readonly T[], turn: number): T[] {
  const cut = list.length === 0 ? 0 : Math.abs(turn) % list.length;
  return [...list.slice(cut), ...list.slice(0, cut)];
}

/** Routes by id, legs by their start, as the order of sources may differ. */
function ends(result: LayoutResult) {
  return [...result.routes]
    .map(([id, route]) => [
      id,
      JSON.stringify(route.trunk),
      route.legs.map((leg) => JSON.stringify(leg)).toSorted(),
    ])
    .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}

describe('a map of 42 cards, 4 topics and 53 arrows', () => {
  test.each([
    { aspect: 1.5, width: 1200, height: 800, zoom: 0.8, crossings: 30, crowded: 2 },
    { aspect: 0.9, width: 810, height: 900, zoom: 0.7, crossings: 30, crowded: 2 },
    { aspect: 0.22, width: 430, height: 4000, zoom: 0.7, crossings: 80, crowded: 8 },
  ])(
    'fits into $width × $height',
    async ({ aspect, width, height, zoom, crossings, crowded }) => {
      const input = fixtureInput(aspect);
      const result = await arrange(input, { engine });
      expectSound(input, result);
      const figures = measureLayout(input, result, { width, height });
      expect(figures).toMatchObject({ overlaps: 0, titleOverlaps: 0, throughBoxes: 0 });
      expect(figures.zoom).toBeGreaterThanOrEqual(zoom);
      expect(figures.crossings).toBeLessThanOrEqual(crossings);
      expect(figures.throughTitles).toBeLessThanOrEqual(1);
      expect(figures.crowded).toBeLessThanOrEqual(crowded);
      expect(result.routes.size).toBe(input.arrows.length);
    },
    30_000,
  );

  test('leaves room for arrow heads and trunks', async () => {
    const input = fixtureInput(1.5);
    const { routes } = await arrange(input, { engine });
    for (const route of routes.values()) {
      const line = route.trunk.length > 0 ? route.trunk : (route.legs[0] ?? []);
      const [before, end] = line.slice(-2);
      const last = Math.abs((before?.x ?? 0) - (end?.x ?? 0)) + Math.abs((before?.y ?? 0) - (end?.y ?? 0));
      expect(last).toBeGreaterThanOrEqual(11.5);
    }
  }, 30_000);
});

test('two thousand boxes are arranged within seconds', async () => {
  const boxes = Array.from({ length: 2000 }, (_, index) => ({ id: `b${index}`, width: 204, height: 68 }));
  const arrows = boxes.slice(1).map(({ id }, index) => ({ id: `a${id}`, from: [id], to: `b${index >> 1}` }));
  const result = await arrange({ boxes, groups: [], arrows, aspect: 1.5 }, { engine });
  expect(result.boxes.size).toBe(2000);
  expect(result.routes.size).toBe(1999);
}, 10_000);

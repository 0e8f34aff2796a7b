import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange } from './arrange.ts';
import { measureLayout } from './measure.ts';
import { loadGraphviz } from './place/graphviz.ts';
import { inputs } from './testing/anyInput.ts';
import { bigInput } from './testing/fixture.ts';
import type { LayoutInput, LayoutResult } from './types.ts';

const engine = await loadGraphviz();
/** A card's height: what an untouched claim may move by at most, in the median. */
const CARD_HEIGHT = 62;

/** Median distance between the places of boxes that are in both. */
function medianMove(one: LayoutResult, two: LayoutResult): number {
  const moves = [...one.boxes].flatMap(([id, { x, y }]) => {
    const other = two.boxes.get(id);
    return other === undefined ? [] : [Math.hypot(x - other.x, y - other.y)];
  });
  return moves.toSorted((a, b) => a - b)[Math.floor(moves.length / 2)] ?? 0;
}

const overlaps = (input: LayoutInput, result: LayoutResult): number => {
  const figures = measureLayout(input, result, { width: 1200, height: 800 });
  return figures.overlaps + figures.titleOverlaps;
};

const without = (input: LayoutInput, gone: ReadonlySet<string>): LayoutInput => ({
  ...input,
  boxes: input.boxes.filter(({ id }) => !gone.has(id)),
  arrows: input.arrows.filter(({ from, to }) => !gone.has(to) && !from.some((id) => gone.has(id))),
});

describe.each([120, 500, 2000])('a debate of %i claims', (count) => {
  const whole = bigInput(count);
  const gone = new Set(whole.boxes.filter((_, index) => index % 40 === 7).map(({ id }) => id));
  const part = without(whole, gone);

  test('stays where it is when claims come, and when they leave', async () => {
    const before = await arrange(part, { engine });
    const more = await arrange({ ...whole, previous: before.boxes }, { engine });
    expect(overlaps(whole, more)).toBe(0);
    expect(medianMove(before, more)).toBeLessThan(CARD_HEIGHT);
    const fewer = await arrange({ ...part, previous: more.boxes }, { engine });
    expect(overlaps(part, fewer)).toBe(0);
    expect(medianMove(more, fewer)).toBeLessThan(CARD_HEIGHT);
  }, 60_000);

  test('is the same in any order, and fits its page', async () => {
    const one = await arrange(whole, { engine });
    const two = await arrange(
      { ...whole, boxes: whole.boxes.toReversed(), arrows: whole.arrows.toReversed() },
      { engine },
    );
    expect(new Map(two.boxes)).toEqual(new Map(one.boxes));
    expect(new Map(two.routes)).toEqual(new Map(one.routes));
    expect(overlaps(whole, one)).toBe(0);
    expect(one.width / one.height).toBeGreaterThan(1.2);
    expect(one.width / one.height).toBeLessThan(2.4);
  }, 60_000);
});

test('any map keeps what it can, and never overlaps', async () => {
  await fc.assert(
    fc.asyncProperty(inputs, fc.nat({ max: 13 }), async (input, place) => {
      const gone = new Set(input.boxes.filter((_, index) => index === place).map(({ id }) => id));
      const part = without(input, gone);
      const before = await arrange(part, { engine, effort: 0.1 });
      const after = await arrange({ ...input, previous: before.boxes }, { engine, effort: 0.1 });
      expect(after.boxes.size).toBe(input.boxes.length);
      expect(overlaps(input, after)).toBe(0);
    }),
    { numRuns: 60, seed: 41 },
  );
}, 60_000);

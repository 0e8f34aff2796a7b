/** Inputs for property tests. */
import * as fc from 'fast-check';
import type { LayoutInput } from '../types.ts';

/** Legal input of any shape: cycles, several arrows between two boxes, undercuts in chains, unknown ids. */
export const inputs: fc.Arbitrary<LayoutInput> = fc
  .record({
    boxes: fc.array(
      fc.record({
        width: fc.integer({ min: 40, max: 260 }),
        height: fc.integer({ min: 20, max: 120 }),
        group: fc.option(fc.constantFrom('g0', 'g1', 'g2', 'unknown')),
      }),
      { maxLength: 14 },
    ),
    groups: fc.integer({ min: 0, max: 3 }),
    arrows: fc.array(
      fc.record({
        from: fc.array(fc.nat({ max: 15 }), { minLength: 1, maxLength: 3 }),
        to: fc.nat({ max: 15 }),
        undercut: fc.option(fc.nat({ max: 11 })),
      }),
      { maxLength: 12 },
    ),
    aspect: fc.constantFrom(0.22, 0.9, 1.5, 3),
  })
  .map(({ boxes, groups, arrows, aspect }) => ({
    boxes: boxes.map(({ width, height, group }, index) => ({
      id: `b${index}`,
      width,
      height,
      ...(group === null ? {} : { group }),
    })),
    groups: Array.from({ length: groups }, (_, index) => ({
      id: `g${index}`,
      titleWidth: 80 + 60 * index,
      titleHeight: 24,
    })),
    arrows: arrows.map(({ from, to, undercut }, index) => ({
      id: `a${index}`,
      from: from.map((box) => `b${box}`),
      to: undercut === null ? `b${to}` : `a${undercut}`,
    })),
    aspect,
  }));

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputs } from '../testing/anyInput.ts';
import type { Point } from '../types.ts';
import type { Cell } from './cells.ts';
import { type Costs, createCosts } from './placeCosts.ts';
import { type Prepared, prepare } from './prepare.ts';

/** Rows and columns of cells that each group has: more than it can have boxes. */
const ROWS = 5;
const COLUMNS = 4;

/** A table of cells for each group, side by side. Uneven steps let arrows of many lengths and courses arise. */
function tables(prepared: Prepared): readonly Cell[] {
  return prepared.groups.flatMap((_, group) =>
    Array.from({ length: ROWS * COLUMNS }, (__, index) => {
      const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
      return {
        group,
        row,
        column,
        x: (group * COLUMNS + column) * 250 + row,
        y: row * 90 + column * column * 7,
      };
    }),
  );
}

/** The cost of a placement, counted from nothing. */
function recounted(prepared: Prepared, cells: readonly Cell[], placement: readonly Cell[]): Costs {
  const start: Point[] = prepared.boxes.map(() => ({ x: 0, y: 0 }));
  const costs = createCosts(prepared, cells, start);
  for (const [box, cell] of placement.entries()) costs.put(box, cell);
  costs.settled();
  return costs;
}

const moves = fc.array(fc.record({ box: fc.nat(), cell: fc.nat(), isKept: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
});

test('the cost that is kept up to date by moves and swaps is the cost counted from nothing', () => {
  let swaps = 0;
  let changes = 0;
  fc.assert(
    fc.property(inputs, moves, (input, steps) => {
      const prepared = prepare(input);
      fc.pre(prepared.boxes.length > 0);
      const cells = tables(prepared);
      const free = prepared.groups.map((_, group) => cells.filter((cell) => cell.group === group));
      let placement = prepared.boxes.flatMap(({ group }) => free[group]?.shift() ?? []);
      const costs = recounted(prepared, cells, placement);
      let total = costs.total();
      for (const step of steps) {
        const box = step.box % placement.length;
        const group = prepared.boxes[box]?.group;
        const own = cells.filter((cell) => cell.group === group);
        const [from, to] = [placement[box], own[step.cell % own.length]];
        if (from === undefined || to === undefined || from === to) continue;
        const other = placement.indexOf(to);
        const change = costs.tried(box, to, other, from);
        const next = placement.map((cell, index) => (index === box ? to : index === other ? from : cell));
        const nextTotal = recounted(prepared, cells, next).total();
        expect(change).toBeCloseTo(nextTotal - total, 6);
        if (step.isKept) {
          costs.keep();
          [placement, total] = [next, nextTotal];
          if (other >= 0) swaps += 1;
        } else costs.undo();
        expect(costs.total()).toBeCloseTo(total, 6);
        if (change !== 0) changes += 1;
      }
    }),
    { numRuns: 1000, seed: 41 },
  );
  // What was compared is more than boxes without arrows, and boxes that move into empty cells.
  expect(swaps).toBeGreaterThan(300);
  expect(changes).toBeGreaterThan(1000);
});

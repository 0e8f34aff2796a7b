import { at, fixedSequence, num } from '../lists.ts';
import type { Point } from '../types.ts';
import type { Cell } from './cells.ts';
import { ordered, reasonsOf } from './parts.ts';
import { type Costs, createCosts } from './placeCosts.ts';
import type { Prepared } from './prepare.ts';

/** Exchanges to try, per box and in all. */
const TRIES_PER_BOX = 400;
const MOST_TRIES = 24_000;
/** Most comparisons of arrows: each exchange compares each moved arrow with all others. */
const MOST_COMPARED = 1_600_000;
/** Above this many arrows (one per source) exchanges take too long, and the first filling stays. */
const MOST_ARROWS = 400;
/** Heat at the start and the end, in px by which an exchange may lengthen the arrows. */
const HOT = 300;
const COLD = 25;

/** The centres of boxes, and the cost of their arrows as `placeCosts` estimates it. */
export interface Settled {
  readonly centres: readonly Point[];
  readonly cost: number;
}

/** `effort` is a factor on the number of exchanges, and `seed` chooses one of many equally good results. */
interface Search {
  readonly effort: number;
  readonly seed: number;
}

/**
 * Fills the cells of all tables so that arrows are short, run from right to left or upwards, and cross little:
 * simulated annealing by exchanges within a group (Kirkpatrick et al. 1983), with a fixed sequence instead of
 * chance. `fixed` has the centres of boxes with a fixed position.
 */
export function settle(
  prepared: Prepared,
  cells: readonly Cell[],
  fixed: ReadonlyMap<number, Point>,
  search: Search,
): Settled {
  const byGroup: number[][] = prepared.groups.map(() => []);
  for (const [index, cell] of cells.entries()) at(byGroup, cell.group).push(index);
  const cellOfBox = new Int32Array(prepared.boxes.length).fill(-1);
  const boxInCell = new Int32Array(cells.length).fill(-1);
  const start = prepared.boxes.map((_, box) => fixed.get(box) ?? { x: 0, y: 0 });
  const reasons = reasonsOf(prepared, (arrow) => 'box' in arrow.target);
  for (const [group, list] of byGroup.entries()) {
    if (list.length === 0) continue;
    const order = ordered(at(prepared.groups, group).members, reasons, 'outline');
    for (const [index, { box }] of order.entries()) {
      const cell = at(list, index);
      boxInCell[cell] = box;
      cellOfBox[box] = cell;
    }
  }
  const centresNow = () => prepared.boxes.map((_, box) => cells[num(cellOfBox, box)] ?? at(start, box));
  if (prepared.arrows.reduce((sum, arrow) => sum + arrow.sources.length, 0) > MOST_ARROWS) {
    return { centres: centresNow(), cost: 0 };
  }

  const costs = createCosts(prepared, cells, start);
  for (const [box, cell] of cellOfBox.entries()) if (cell >= 0) costs.put(box, at(cells, cell));
  costs.settled();
  const movable = prepared.boxes.flatMap((_, box) => (num(cellOfBox, box) >= 0 ? [box] : []));
  if (movable.length > 1 && prepared.arrows.length > 0) {
    anneal(movable, { cells, byGroup, cellOfBox, boxInCell }, costs, search);
  }
  return { centres: centresNow(), cost: costs.total() };
}

interface Board {
  readonly cells: readonly Cell[];
  readonly byGroup: readonly (readonly number[])[];
  readonly cellOfBox: Int32Array;
  readonly boxInCell: Int32Array;
}

function anneal(
  movable: readonly number[],
  { cells, byGroup, cellOfBox, boxInCell }: Board,
  costs: Costs,
  { effort, seed }: Search,
): void {
  const next = fixedSequence(seed);
  const most = Math.min(MOST_TRIES, MOST_COMPARED / costs.count, movable.length * TRIES_PER_BOX);
  const tries = Math.round(most * effort);
  const cooling = (COLD / HOT) ** (1 / Math.max(1, tries));
  let heat = HOT;
  for (let step = 0; step < tries; step += 1) {
    heat = step > tries * 0.95 ? 0.1 : heat * cooling;
    const box = at(movable, Math.floor(next() * movable.length));
    const from = num(cellOfBox, box);
    const choices = at(byGroup, at(cells, from).group);
    const to = at(choices, Math.floor(next() * choices.length));
    if (to === from) continue;
    const other = num(boxInCell, to);
    const worse = costs.tried(box, at(cells, to), other, at(cells, from));
    if (worse > 0 && next() >= Math.exp(-worse / heat)) {
      costs.undo();
      continue;
    }
    costs.keep();
    cellOfBox[box] = to;
    boxInCell[to] = box;
    boxInCell[from] = other;
    if (other >= 0) cellOfBox[other] = from;
  }
}

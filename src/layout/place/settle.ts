import { at, fixedSequence, num } from '../lists.ts';
import type { Point } from '../types.ts';
import type { Cell } from './cells.ts';
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

/**
 * Fills the cells of all tables so that arrows are short, run from right to left or upwards, and cross little:
 * simulated annealing by exchanges within a group (Kirkpatrick et al. 1983), with a fixed sequence instead of
 * chance. `fixed` has the centres of boxes with a fixed position, `effort` is a factor on the number of exchanges,
 * and `seed` chooses one of many equally good results.
 */
export function settle(
  prepared: Prepared,
  cells: readonly Cell[],
  fixed: ReadonlyMap<number, Point>,
  { effort, seed }: { readonly effort: number; readonly seed: number },
): Settled {
  const byGroup = new Map<number, number[]>();
  for (const [index, cell] of cells.entries()) {
    const list = byGroup.get(cell.group);
    if (list === undefined) byGroup.set(cell.group, [index]);
    else list.push(index);
  }
  const cellOfBox = new Int32Array(prepared.boxes.length).fill(-1);
  const boxInCell = new Int32Array(cells.length).fill(-1);
  const start = prepared.boxes.map((_, box) => fixed.get(box) ?? { x: 0, y: 0 });
  const orders = firstOrders(prepared);
  for (const [group, list] of byGroup) {
    for (const [index, box] of at(orders, group).entries()) {
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
    anneal(movable, byGroup, { cellOfBox, boxInCell }, costs, cells, effort, seed);
  }
  return { centres: centresNow(), cost: costs.total() };
}

interface Board {
  readonly cellOfBox: Int32Array;
  readonly boxInCell: Int32Array;
}

function anneal(
  movable: readonly number[],
  byGroup: ReadonlyMap<number, readonly number[]>,
  board: Board,
  costs: Costs,
  cells: readonly Cell[],
  effort: number,
  seed: number,
): void {
  const next = fixedSequence(seed);
  const most = Math.min(MOST_TRIES, MOST_COMPARED / costs.count, movable.length * TRIES_PER_BOX);
  const tries = Math.round(most * effort);
  const cooling = (COLD / HOT) ** (1 / Math.max(1, tries));
  let heat = HOT;
  for (let step = 0; step < tries; step += 1) {
    heat = step > tries * 0.95 ? 0.1 : heat * cooling;
    const box = at(movable, Math.floor(next() * movable.length));
    const from = num(board.cellOfBox, box);
    const choices = byGroup.get(at(cells, from).group) ?? [];
    const to = at(choices, Math.floor(next() * choices.length));
    if (to === from) continue;
    const other = num(board.boxInCell, to);
    const worse = costs.tried(box, at(cells, to), other, at(cells, from));
    if (worse > 0 && next() >= Math.exp(-worse / heat)) {
      costs.undo();
      continue;
    }
    costs.keep();
    board.cellOfBox[box] = to;
    board.boxInCell[to] = box;
    board.boxInCell[from] = other;
    if (other >= 0) board.cellOfBox[other] = from;
  }
}

/** The boxes of each group: conclusions first, each followed by its reasons. */
function firstOrders(prepared: Prepared): number[][] {
  const reasons: number[][] = prepared.boxes.map(() => []);
  const concludes = prepared.boxes.map(() => false);
  for (const arrow of prepared.arrows) {
    if (!('box' in arrow.target)) continue;
    for (const source of arrow.sources) {
      if (at(prepared.boxes, source).group !== at(prepared.boxes, arrow.target.box).group) continue;
      at(reasons, arrow.target.box).push(source);
      concludes[source] = true;
    }
  }
  return prepared.groups.map((group) => {
    const order: number[] = [];
    const seen = new Set<number>();
    const roots = group.members.filter((member) => concludes[member] === false);
    const stack = [...roots, ...group.members].toReversed();
    for (let box = stack.pop(); box !== undefined; box = stack.pop()) {
      if (seen.has(box)) continue;
      seen.add(box);
      order.push(box);
      stack.push(...at(reasons, box).toReversed());
    }
    return order;
  });
}

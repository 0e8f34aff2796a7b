import { at } from '../lists.ts';
import { linkCost, SHAPE, shape, shapesCross } from '../route/linkShapes.ts';
import type { Point } from '../types.ts';
import { largest } from './blocks.ts';
import type { Cell } from './cells.ts';
import type { Prepared } from './prepare.ts';

/** Price of a crossing, in px of arrow length. */
const CROSSING = 60;
/** Price per px of distance from the group's top left, for main conclusions and for other boxes. */
const PULL = 0.25;
const SLIGHT_PULL = 0.02;

/** The estimated cost of a placement, in px of arrow length, updated with each move. */
export interface Costs {
  /** Arrows, one for each source. */
  readonly count: number;
  /** Puts a box into a cell without updating the cost; call `settled` afterwards. */
  put(box: number, cell: Cell): void;
  /** Computes the cost of all boxes anew. */
  settled(): void;
  /** The change of cost if box `a` moves, and `b` too unless -1; call `keep` or `undo` afterwards. */
  tried(a: number, cellA: Cell, b: number, cellB: Cell): number;
  keep(): void;
  undo(): void;
  total(): number;
}

interface Link {
  readonly source: number;
  /** The target; for an undercut, a source and the target of the arrow between which it ends. */
  readonly target: number;
  readonly target2: number;
  readonly inside: boolean;
}

/** Estimates the cost of routes from centres alone. `centres` are those at the start. */
export function createCosts(prepared: Prepared, cells: readonly Cell[], centres: readonly Point[]): Costs {
  const links = linksOf(prepared);
  const count = links.length;
  const touching: number[][] = prepared.boxes.map(() => []);
  for (const [index, link] of links.entries()) {
    for (const box of new Set([link.source, link.target, link.target2])) at(touching, box).push(index);
  }
  const roots = rootsOf(links);
  const origins = originsOf(prepared, cells);
  const { width, height } = largest([...prepared.boxes, { width: 1, height: 1 }]);
  const boxX = Float64Array.from(centres, (centre) => centre.x);
  const boxY = Float64Array.from(centres, (centre) => centre.y);
  const pulls = new Float64Array(prepared.boxes.length);
  const shapes = new Float64Array(count * SHAPE);
  // Each link from its target's centre to its source's.
  const stepX = new Float64Array(count);
  const stepY = new Float64Array(count);
  const refresh = (index: number) => {
    const { source, target, target2 } = at(links, index);
    const [fromX, fromY] = [boxX[source] ?? 0, boxY[source] ?? 0];
    const toX = ((boxX[target] ?? 0) + (boxX[target2] ?? 0)) / 2;
    const toY = ((boxY[target] ?? 0) + (boxY[target2] ?? 0)) / 2;
    stepX[index] = fromX - toX;
    stepY[index] = fromY - toY;
    shape(shapes, index * SHAPE, fromX, fromY, toX, toY, width, height);
  };
  for (let index = 0; index < count; index += 1) refresh(index);

  const own = (index: number): number =>
    linkCost(stepX[index] ?? 0, stepY[index] ?? 0, width, height, at(links, index).inside);
  // Crossings of each pair and of each link: the kept ones, and for touched links those of the tried move.
  const matrix = new Uint8Array(count * count);
  const sums = new Int32Array(count);
  const owns = new Float64Array(count);
  const rows = new Uint8Array(count * count);
  const marks = new Int32Array(count);
  let mark = 0;
  let touched: number[] = [];
  let moved: { box: number; x: number; y: number; pull: number }[] = [];

  /** Counts how often each other link crosses one. */
  const cross = (index: number): number => {
    const base = index * count;
    const course = index * SHAPE;
    const left = shapes[course + 7] ?? 0;
    const right = shapes[course + 8] ?? 0;
    const top = shapes[course + 9] ?? 0;
    const bottom = shapes[course + 10] ?? 0;
    let crossings = 0;
    for (let other = 0; other < count; other += 1) {
      const start = other * SHAPE;
      const apart =
        (shapes[start + 7] ?? 0) > right ||
        (shapes[start + 8] ?? 0) < left ||
        (shapes[start + 9] ?? 0) > bottom ||
        (shapes[start + 10] ?? 0) < top;
      const times = apart || other === index ? 0 : shapesCross(shapes, course, start);
      rows[base + other] = times;
      crossings += times;
    }
    return crossings;
  };
  /** Crossings among the touched links, each pair once, by a matrix. */
  const pairsTwice = (list: Uint8Array): number => {
    let pairs = 0;
    for (const a of touched) for (const b of touched) if (b > a) pairs += list[a * count + b] ?? 0;
    return pairs;
  };
  const put = (box: number, cell: Cell) => {
    const origin = at(origins, cell.group);
    boxX[box] = cell.x;
    boxY[box] = cell.y;
    pulls[box] = (cell.x - origin.x + cell.y - origin.y) * (roots.has(box) ? PULL : SLIGHT_PULL);
    for (const index of at(touching, box)) {
      refresh(index);
      if (marks[index] === mark) continue;
      marks[index] = mark;
      touched.push(index);
    }
  };
  const accept = () => {
    for (const index of touched) {
      owns[index] = own(index);
      let sum = 0;
      const base = index * count;
      for (let other = 0; other < count; other += 1) {
        const now = rows[base + other] ?? 0;
        const before = matrix[base + other] ?? 0;
        sum += now;
        if (now === before) continue;
        matrix[base + other] = now;
        matrix[other * count + index] = now;
        if (marks[other] !== mark) sums[other] = (sums[other] ?? 0) + now - before;
      }
      sums[index] = sum;
    }
  };
  const remember = (box: number) => {
    moved.push({ box, x: boxX[box] ?? 0, y: boxY[box] ?? 0, pull: pulls[box] ?? 0 });
  };
  return {
    count,
    put,
    settled: () => {
      mark += 1;
      touched = links.map((_, index) => index);
      marks.fill(mark);
      for (const index of touched) cross(index);
      accept();
    },
    tried: (a, cellA, b, cellB) => {
      mark += 1;
      touched = [];
      moved = [];
      remember(a);
      if (b >= 0) remember(b);
      let change = -(pulls[a] ?? 0) - (b >= 0 ? (pulls[b] ?? 0) : 0);
      put(a, cellA);
      if (b >= 0) put(b, cellB);
      change += (pulls[a] ?? 0) + (b >= 0 ? (pulls[b] ?? 0) : 0);
      let crossings = pairsTwice(matrix);
      for (const index of touched) {
        change += own(index) - (owns[index] ?? 0);
        crossings += cross(index) - (sums[index] ?? 0);
      }
      return change + CROSSING * (crossings - pairsTwice(rows));
    },
    keep: accept,
    undo: () => {
      for (const { box, x, y, pull } of moved) {
        boxX[box] = x;
        boxY[box] = y;
        pulls[box] = pull;
        for (const index of at(touching, box)) refresh(index);
      }
    },
    total: () => {
      let cost = 0;
      for (const pull of pulls) cost += pull;
      for (let index = 0; index < count; index += 1)
        cost += (owns[index] ?? 0) + (CROSSING * (sums[index] ?? 0)) / 2;
      return cost;
    },
  };
}

function linksOf(prepared: Prepared): Link[] {
  return prepared.arrows.flatMap((arrow) => {
    let { target } = arrow;
    let between = -1;
    while ('arrow' in target) {
      const next = at(prepared.arrows, target.arrow);
      between = at(next.sources, 0);
      target = next.target;
    }
    const end = target.box;
    const { group } = at(prepared.boxes, end);
    return arrow.sources.map((source) => ({
      source,
      target: end,
      target2: between < 0 ? end : between,
      inside: at(prepared.boxes, source).group === group,
    }));
  });
}

/** Conclusions that are no reason within their group. */
function rootsOf(links: readonly Link[]): Set<number> {
  const roots = new Set<number>();
  for (const link of links) if (link.inside) roots.add(link.target);
  for (const link of links) if (link.inside) roots.delete(link.source);
  return roots;
}

function originsOf(prepared: Prepared, cells: readonly Cell[]): Point[] {
  const origins = prepared.groups.map(() => ({ x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY }));
  for (const cell of cells) {
    const origin = at(origins, cell.group);
    origin.x = Math.min(origin.x, cell.x);
    origin.y = Math.min(origin.y, cell.y);
  }
  return origins;
}

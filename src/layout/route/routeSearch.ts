import type { RouteGrid } from './routeGrid.ts';
import { DOWN, LEFT, RIGHT } from './routePorts.ts';

/** Prices in px of length. */
export const BEND = 32;
const CROSSING = 140;
/** A bend on another line, which would read as a fork. */
const KNOCK = 200;
/** A px on top of another line, and a px closer to it than one track. */
const SHARED = 10;
const CLOSE = 5;

/** What is on the grid already. */
export interface Traffic {
  /** Lines along the stretch to the right of, and below, each crossing. */
  readonly right: Int16Array;
  readonly down: Int16Array;
  /** Lines on a parallel less than a track away. */
  readonly nearRight: Int16Array;
  readonly nearDown: Int16Array;
  /** Level and upright lines through each crossing. */
  readonly level: Int16Array;
  readonly upright: Int16Array;
}

/** A start or an end of the search: a crossing, a direction of travel there, and what using it costs. */
export interface Gate {
  readonly node: number;
  readonly direction: number;
  readonly cost: number;
}

export interface Found {
  /** Crossings in order. */
  readonly nodes: readonly number[];
  readonly start: Gate;
  readonly end: Gate;
  readonly cost: number;
}

export function emptyTraffic(grid: RouteGrid): Traffic {
  const size = grid.xs.length * grid.ys.length;
  const list = () => new Int16Array(size);
  return { right: list(), down: list(), nearRight: list(), nearDown: list(), level: list(), upright: list() };
}

export interface Search {
  /** The cheapest way from one of the starts to one of the ends; undefined only without any. */
  find(starts: readonly Gate[], ends: readonly Gate[]): Found | undefined;
}

/**
 * A* over crossings and directions of travel (Hart, Nilsson and Raphael 1968), with prices for length, bends,
 * crossings and crowding. The arrays are kept between searches.
 */
export function createSearch(grid: RouteGrid, traffic: Traffic): Search {
  const { xs, ys } = grid;
  const width = xs.length;
  const states = width * ys.length * 4;
  const best = new Float64Array(states);
  const from = new Int32Array(states);
  const round = new Int32Array(states);
  const closed = new Int32Array(states);
  const goal = new Int32Array(states);
  const goalRound = new Int32Array(states);
  const heap = createHeap();
  let now = 0;

  const stretch = (node: number, direction: number): number => {
    if (direction === RIGHT || direction === LEFT) {
      const edge = direction === RIGHT ? node : node - 1;
      const used = traffic.right[edge] ?? 0;
      const near = traffic.nearRight[edge] ?? 0;
      const price = grid.right[edge] ?? 0;
      if (used === 0 && near === 0) return price;
      const column = edge % width;
      return price + ((xs[column + 1] ?? 0) - (xs[column] ?? 0)) * (used * SHARED + near * CLOSE);
    }
    const edge = direction === DOWN ? node : node - width;
    const used = traffic.down[edge] ?? 0;
    const near = traffic.nearDown[edge] ?? 0;
    const price = grid.down[edge] ?? 0;
    if (used === 0 && near === 0) return price;
    const row = Math.floor(edge / width);
    return price + ((ys[row + 1] ?? 0) - (ys[row] ?? 0)) * (used * SHARED + near * CLOSE);
  };
  const passing = (node: number, direction: number): number =>
    CROSSING * ((direction === RIGHT || direction === LEFT ? traffic.upright : traffic.level)[node] ?? 0);
  const turning = (node: number): number =>
    BEND + ((traffic.level[node] ?? 0) + (traffic.upright[node] ?? 0) > 0 ? KNOCK : 0);

  const find = (starts: readonly Gate[], ends: readonly Gate[]): Found | undefined => {
    now += 1;
    heap.clear();
    let minX = Number.POSITIVE_INFINITY;
    let maxX = Number.NEGATIVE_INFINITY;
    let minY = Number.POSITIVE_INFINITY;
    let maxY = Number.NEGATIVE_INFINITY;
    for (const [index, end] of ends.entries()) {
      const state = end.node * 4 + end.direction;
      const known = goalRound[state] === now ? ends[goal[state] ?? 0] : undefined;
      if (known !== undefined && known.cost <= end.cost) continue;
      goal[state] = index;
      goalRound[state] = now;
      const x = xs[end.node % width] ?? 0;
      const y = ys[Math.floor(end.node / width)] ?? 0;
      minX = Math.min(minX, x);
      maxX = Math.max(maxX, x);
      minY = Math.min(minY, y);
      maxY = Math.max(maxY, y);
    }
    const rest = (node: number, direction: number): number => {
      const x = xs[node % width] ?? 0;
      const y = ys[Math.floor(node / width)] ?? 0;
      const dx = x < minX ? minX - x : x > maxX ? x - maxX : 0;
      const dy = y < minY ? minY - y : y > maxY ? y - maxY : 0;
      const level = direction === RIGHT || direction === LEFT;
      return dx + dy + ((level ? dy : dx) > 0 ? BEND : 0);
    };
    const reach = (state: number, cost: number, previous: number) => {
      if (round[state] === now && (best[state] ?? 0) <= cost) return;
      round[state] = now;
      best[state] = cost;
      from[state] = previous;
      heap.push(state, cost + rest(state >> 2, state & 3));
    };
    for (const [index, start] of starts.entries())
      reach(start.node * 4 + start.direction, start.cost, -1 - index);

    let found = -1;
    let foundCost = Number.POSITIVE_INFINITY;
    for (let state = heap.pop(); state >= 0; state = heap.pop()) {
      if (closed[state] === now) continue;
      if (heap.lastKey() >= foundCost) break;
      closed[state] = now;
      const node = state >> 2;
      const direction = state & 3;
      const cost = best[state] ?? 0;
      if (goalRound[state] === now) {
        const total = cost + passing(node, direction) + (ends[goal[state] ?? 0]?.cost ?? 0);
        if (total < foundCost) {
          foundCost = total;
          found = state;
        }
      }
      const column = node % width;
      for (let turn = 0; turn < 4; turn += 1) {
        if (turn === (direction ^ 2)) continue;
        let next = node;
        if (turn === RIGHT) {
          if (column === width - 1) continue;
          next += 1;
        } else if (turn === LEFT) {
          if (column === 0) continue;
          next -= 1;
        } else if (turn === DOWN) next += width;
        else next -= width;
        if (next < 0 || next * 4 >= states) continue;
        const at = turn === direction ? passing(node, direction) : turning(node);
        reach(next * 4 + turn, cost + at + stretch(node, turn), state);
      }
    }
    if (found < 0) return undefined;
    const nodes: number[] = [];
    let state = found;
    while (state >= 0) {
      nodes.push(state >> 2);
      state = from[state] ?? 0;
    }
    const start = starts[-1 - state];
    const end = ends[goal[found] ?? 0];
    return start && end ? { nodes: nodes.toReversed(), start, end, cost: foundCost } : undefined;
  };
  return { find };
}

/** A binary heap of states by key. */
function createHeap() {
  let states: number[] = [];
  let keys: number[] = [];
  let last = 0;
  return {
    clear: () => {
      states = [];
      keys = [];
    },
    lastKey: () => last,
    push: (state: number, key: number) => {
      let index = states.length;
      states.push(state);
      keys.push(key);
      while (index > 0) {
        const parent = (index - 1) >> 1;
        if ((keys[parent] ?? 0) <= key) break;
        states[index] = states[parent] ?? 0;
        keys[index] = keys[parent] ?? 0;
        index = parent;
      }
      states[index] = state;
      keys[index] = key;
    },
    /** The state with the least key; -1 if there is none. */
    pop: (): number => {
      const top = states[0];
      if (top === undefined) return -1;
      last = keys[0] ?? 0;
      const state = states.pop() ?? -1;
      const key = keys.pop() ?? 0;
      const size = states.length;
      if (size === 0) return top;
      let index = 0;
      for (;;) {
        let child = 2 * index + 1;
        if (child >= size) break;
        if (child + 1 < size && (keys[child + 1] ?? 0) < (keys[child] ?? 0)) child += 1;
        if ((keys[child] ?? 0) >= key) break;
        states[index] = states[child] ?? 0;
        keys[index] = keys[child] ?? 0;
        index = child;
      }
      states[index] = state;
      keys[index] = key;
      return top;
    },
  };
}

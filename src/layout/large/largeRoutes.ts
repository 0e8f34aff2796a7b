import { at, num } from '../lists.ts';
import { finalBox } from '../place/parts.ts';
import type { Prepared, PreparedArrow } from '../place/prepare.ts';
import { middle } from '../route/directRoutes.ts';
import { LineCount } from '../route/lineCount.ts';
import type { Point, Rect, Route } from '../types.ts';
import { onBorder } from './drawnPart.ts';

/** A row of blocks, and the openings between and beside them through which arrows pass. */
export interface Row {
  readonly top: number;
  readonly bottom: number;
  /** x of the middle of the space right of each block. */
  readonly openings: readonly number[];
}

/** The positions of everything when arrows are routed. */
export interface Ground {
  /** Top left corners of boxes. */
  readonly places: readonly Point[];
  /** The row and the part of each box. */
  readonly rowOf: Int32Array;
  readonly partOf: Int32Array;
  /** Lines from conclusion to reason that are drawn already, by `arrow source`. */
  readonly lines: ReadonlyMap<string, readonly Point[]>;
  /** Lines from boxes to the border of their part, by `arrow source before` or `… behind`. */
  readonly exits: ReadonlyMap<string, readonly Point[]>;
  readonly rows: readonly Row[];
  /** Free space between blocks, and between layers within them. */
  readonly gap: number;
  readonly layerGap: number;
}

/** Distance from the target to the junction of linked sources, and least distance of a turn from a box. */
const TRUNK = 24;
/** The golden ratio's fraction: its multiples spread evenly over 0 to 1. */
const GOLDEN = 0.6180339887;

/**
 * Above this many legs between parts the shortest way is taken; up to it, the one with the fewest crossings: the
 * time to count them grows with their square.
 */
const MANY_BETWEEN = 500;
/** Up to this many, ways are tried on several lanes, and all are routed twice. */
const FEW_BETWEEN = 250;
const LANES = [0.35, 0.1, 0.65, 0.9];
const ROUNDS = 2;
/** A crossing costs as much as so many px. */
const LENGTH_OF_CROSSING = 4000;

/**
 * Routes of all arrows: within a part as its engine drew them, else along the gaps: out of the layer, through an
 * opening in each row on the way, into the target's layer. Alternatives are compared by the lines that are there
 * already.
 */
export function largeRoutes(prepared: Prepared, ground: Ground): Map<string, Route> {
  const lines = new LineCount();
  for (const line of ground.lines.values()) lines.add(line);
  // The number of legs that no engine has drawn.
  const between = prepared.arrows.reduce((sum, { sources }) => sum + sources.length, -ground.lines.size);
  const laid: (() => void)[][] = prepared.arrows.map(() => []);
  let done: Route[] = [];
  for (let round = 0; round < (between <= FEW_BETWEEN ? ROUNDS : 1); round += 1) {
    done = [];
    for (const [index, arrow] of prepared.arrows.entries()) {
      for (const takeUp of at(laid, index)) takeUp();
      laid[index] = [];
      const lay = (line: readonly Point[]) => at(laid, index).push(lines.add(line));
      done.push(route(prepared, ground, arrow, index, done, lines, lay, between));
    }
  }
  return new Map(prepared.arrows.map(({ id }, index) => [id, at(done, index)]));
}

function route(
  prepared: Prepared,
  ground: Ground,
  arrow: PreparedArrow,
  index: number,
  done: readonly Route[],
  lines: LineCount,
  lay: (line: readonly Point[]) => void,
  between: number,
): Route {
  const rect = (box: number): Rect => ({ ...at(prepared.boxes, box), ...at(ground.places, box) });
  const target = finalBox(prepared, arrow);
  const isUndercut = 'arrow' in arrow.target;
  const goal: Rect = 'arrow' in arrow.target ? middle(at(done, arrow.target.arrow)) : rect(target);
  const isLinked = arrow.sources.length > 1;
  const drawn = arrow.sources.map((source) =>
    isUndercut ? undefined : ground.lines.get(`${index} ${source}`)?.toReversed(),
  );
  // Reasons are on the right of their conclusions, if the engine allowed it.
  const side = drawn.find((line) => line !== undefined)?.at(-1)?.x ?? goal.x + goal.width;
  const isOnRight = side >= goal.x + goal.width / 2;
  const tipAt = (isRight: boolean): Point => ({
    x: isRight ? goal.x + goal.width : goal.x,
    y: goal.y + goal.height / 2,
  });
  const beside = (isRight: boolean): Point => {
    const { x, y } = tipAt(isRight);
    return { x: isRight ? x + TRUNK : x - TRUNK, y };
  };
  const joint = beside(isOnRight);
  const legs = arrow.sources.map((source, place): readonly Point[] => {
    const own = drawn[place];
    if (own !== undefined) return isLinked ? [...own.slice(0, -1), joint] : own;
    const from = rect(source);
    if (isUndercut && num(ground.partOf, source) === num(ground.partOf, target)) {
      const end = isLinked ? joint : tipAt(true);
      return [onBorder(end, from), end];
    }
    const starts = [sideways(from, true), sideways(from, false)];
    const leaving = ground.exits.get(`${index} ${source} before`);
    if (leaving !== undefined) starts.push({ line: leaving, isRight: false });
    const ends: WayEnd[] = isLinked
      ? [{ line: [joint], turn: joint.x }]
      : isUndercut
        ? [{ line: [tipAt(true)], turn: goal.x }]
        : [true, false].map((isRight) => ({ line: [tipAt(isRight)], turn: beside(isRight).x }));
    const arriving = ground.exits.get(`${index} ${source} behind`)?.toReversed();
    if (arriving?.[0] !== undefined) ends.push({ line: arriving, turn: arriving[0].x + TRUNK });
    const fromRow = num(ground.rowOf, source);
    const toRow = num(ground.rowOf, target);
    const downs = fromRow === toRow ? [true, false] : [toRow > fromRow];
    const lanes = between <= FEW_BETWEEN ? LANES : [(index * GOLDEN) % 1];
    const ways = starts.flatMap((start) =>
      ends.flatMap((end) => downs.map((isDown): Way => ({ start, fromRow, isDown, end, toRow }))),
    );
    const price = (line: readonly Point[]): number =>
      between > MANY_BETWEEN ? lengthOf(line) : lines.crossings(line) + lengthOf(line) / LENGTH_OF_CROSSING;
    const way = leastBy(ways, (each) => price(alongGaps(ground, each, at(lanes, 0))));
    const best = leastBy(
      lanes.map((lane) => alongGaps(ground, way, lane)),
      price,
    );
    lay(best);
    return best;
  });
  return { legs, trunk: isLinked ? [joint, tipAt(isOnRight)] : [] };
}

/** The first item of the lowest price. */
function leastBy<T>(list: readonly T[], priceOf: (item: T) => number): T {
  let best = at(list, 0);
  let lowest = Number.POSITIVE_INFINITY;
  for (const item of list) {
    const price = list.length === 1 ? 0 : priceOf(item);
    if (price >= lowest) continue;
    lowest = price;
    best = item;
  }
  return best;
}

function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, { x, y }, index) => {
    const before = line[index - 1];
    return before === undefined ? 0 : sum + Math.hypot(x - before.x, y - before.y);
  }, 0);
}

/** The start of a way: from a box's border to its first turn, on the right or left of the box. */
interface WayStart {
  readonly line: readonly Point[];
  readonly isRight: boolean;
}

/** The end of a way: its last points, and the x of the turn towards them. */
interface WayEnd {
  readonly line: readonly Point[];
  readonly turn: number;
}

interface Way {
  readonly start: WayStart;
  readonly fromRow: number;
  readonly isDown: boolean;
  readonly end: WayEnd;
  readonly toRow: number;
}

function sideways({ x, y, width, height }: Rect, isRight: boolean): WayStart {
  return { line: [{ x: isRight ? x + width : x, y: y + height / 2 }], isRight };
}

/** The line of a way; `lane` (0 to 1) is its place among those that share a gap with it. */
function alongGaps(ground: Ground, { start, fromRow, isDown, end, toRow }: Way, lane: number): Point[] {
  const { turn } = end;
  const out = TRUNK + lane * (ground.layerGap - TRUNK - 8);
  const points: Point[] = [...start.line];
  const border = at(points, points.length - 1);
  let x = start.isRight ? border.x + out : border.x - out;
  points.push({ x, y: border.y });
  // A channel is above the row of its number.
  const ceiling = (channel: number): number =>
    ground.rows[channel - 1]?.bottom ?? at(ground.rows, 0).top - ground.gap;
  const floor = (channel: number): number => ground.rows[channel]?.top ?? ceiling(channel) + ground.gap;
  let channel = isDown ? fromRow + 1 : fromRow;
  points.push({ x, y: isDown ? ceiling(channel) : floor(channel) });
  if (fromRow === toRow) {
    const y = ceiling(channel) + (floor(channel) - ceiling(channel)) * (0.15 + 0.7 * lane);
    points.push({ x, y }, { x: turn, y });
  } else {
    const last = isDown ? toRow : toRow + 1;
    while (channel !== last) {
      const row = at(ground.rows, isDown ? channel : channel - 1);
      x = opening(ground, row, x, turn) + (lane - 0.5) * ground.gap * 0.7;
      points.push({ x, y: isDown ? row.top : row.bottom }, { x, y: isDown ? row.bottom : row.top });
      channel += isDown ? 1 : -1;
    }
    points.push({ x: turn, y: isDown ? floor(channel) : ceiling(channel) });
  }
  points.push({ x: turn, y: at(end.line, 0).y }, ...end.line);
  return points.filter((point, place) => {
    const next = points[place + 1];
    return next === undefined || next.x !== point.x || next.y !== point.y;
  });
}

/** The opening of a row with the smallest detour between two x. */
function opening(ground: Ground, row: Row, from: number, to: number): number {
  const detour = (x: number): number => Math.abs(x - from) + Math.abs(x - to);
  return [-ground.gap / 2, ...row.openings].reduce((best, x) => (detour(x) < detour(best) ? x : best));
}

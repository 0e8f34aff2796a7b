/**
 * Routes in a large table, along its gaps and never through a box: sideways into the gap beside the source, along
 * the channel beside the target's row, and in through the gap beside the target. Arrows that share a gap are spread
 * over it.
 */
import { at, num } from '../lists.ts';
import type { Prepared, PreparedArrow } from '../place/prepare.ts';
import type { Filling, Span, Table } from '../place/table.ts';
import type { Point, Rect, Route } from '../types.ts';
import { middle } from './directRoutes.ts';

/** The golden ratio's fraction: its multiples spread evenly over 0 to 1. */
const GOLDEN = 0.6180339887;
/** Space on the left and on the right of the table, px. */
const OUTER = 48;

/** The turn of legs towards their end: in a gap between columns (0 is left of the first) or in a channel. */
interface Turn {
  readonly at: Point;
  readonly gap?: number;
  readonly channel?: number;
  /** From the turn to the end. */
  readonly last: readonly Point[];
}

/** The positions of boxes. */
interface Ground {
  readonly prepared: Prepared;
  readonly table: Table;
  readonly filling: Filling;
  readonly places: readonly Point[];
}

/** Routes of all arrows between boxes at the given places of a table. */
export function tableRoutes(
  prepared: Prepared,
  table: Table,
  filling: Filling,
  places: readonly Point[],
): Map<string, Route> {
  const ground: Ground = { prepared, table, filling, places };
  const done: Route[] = [];
  for (const [index, arrow] of prepared.arrows.entries()) done.push(routeOf(ground, arrow, index, done));
  return new Map(prepared.arrows.map(({ id }, index) => [id, at(done, index)]));
}

function routeOf(ground: Ground, arrow: PreparedArrow, index: number, done: readonly Route[]): Route {
  const lane = (index * GOLDEN) % 1;
  const isLinked = arrow.sources.length > 1;
  const turn =
    'box' in arrow.target
      ? turnAtBox(ground, at(arrow.sources, 0), arrow.target.box, isLinked ? 0.5 : lane, lane)
      : turnAtLine(ground, middle(at(done, arrow.target.arrow)), at(done, arrow.target.arrow), lane);
  const legs = arrow.sources.map((source, place) => legTo(ground, source, turn, (lane + place * GOLDEN) % 1));
  if (isLinked) return { legs: legs.map(plain), trunk: plain([turn.at, ...turn.last]) };
  return { legs: legs.map((leg) => plain([...leg, ...turn.last])), trunk: [] };
}

/** A turn beside the target, on the source's side; on the right if both are in one column. */
function turnAtBox(ground: Ground, source: number, target: number, lane: number, port: number): Turn {
  const from = num(ground.filling.column, source);
  const to = num(ground.filling.column, target);
  const box = rectOf(ground, target);
  const y = portOf(box, port);
  const gap = from < to ? to : to + 1;
  const end = { x: from < to ? box.x : box.x + box.width, y };
  return { at: { x: laneIn(gapSpan(ground.table, gap), lane), y }, gap, last: [end] };
}

/** A turn beside the middle of another arrow's line, which is in a gap or a channel. */
function turnAtLine(ground: Ground, { x, y }: Rect, target: Route, lane: number): Turn {
  const { table } = ground;
  const goal = { x, y };
  const gap = table.columns.findIndex(({ start }) => x <= start);
  const place = gap === -1 ? table.columns.length : gap;
  const isInGap = place === 0 || x >= at(table.columns, place - 1).end;
  if (isInGap) {
    const line = target.trunk.length > 0 ? target.trunk : at(target.legs, 0);
    const isLevel = line.some((b, index) => {
      const a = line[index - 1];
      return a !== undefined && a.y === y && b.y === y && Math.min(a.x, b.x) <= x && Math.max(a.x, b.x) >= x;
    });
    const span = gapSpan(table, place);
    const aside = x > (span.start + span.end) / 2 ? laneIn(span, 0) : laneIn(span, 1);
    return { at: isLevel ? { x, y: y + TRUNK } : { x: aside, y }, gap: place, last: [goal] };
  }
  const below = table.rows.findIndex(({ start }) => y <= start);
  const channel = below === -1 ? table.rows.length : below;
  return { at: { x, y: laneIn(at(table.channels, channel), lane) }, channel, last: [goal] };
}

/** Distance of a linked undercut's turn from its target line, px. */
const TRUNK = 14;

/** From a box to a turn. */
function legTo(ground: Ground, source: number, turn: Turn, lane: number): Point[] {
  const { table, filling } = ground;
  const box = rectOf(ground, source);
  const y = portOf(box, lane);
  const column = num(filling.column, source);
  const isRight = turn.gap === undefined ? turn.at.x > box.x : turn.gap > column;
  const gap = isRight ? column + 1 : column;
  const start = { x: isRight ? box.x + box.width : box.x, y };
  if (gap === turn.gap) return [start, { x: turn.at.x, y }, turn.at];
  const x = laneIn(gapSpan(table, gap), lane);
  if (turn.channel !== undefined) return [start, { x, y }, { x, y: turn.at.y }, turn.at];
  const row = rowAt(table, turn.at.y);
  const across = laneIn(at(table.channels, num(filling.row, source) < row ? row : row + 1), lane);
  return [start, { x, y }, { x, y: across }, { x: turn.at.x, y: across }, turn.at];
}

/** The row at a height, or the next one below. */
function rowAt({ rows }: Table, y: number): number {
  let [low, high] = [0, rows.length - 1];
  while (low < high) {
    const half = (low + high) >> 1;
    if (at(rows, half).end < y) low = half + 1;
    else high = half;
  }
  return low;
}

/** The gap left of a column; the last gap is right of all columns. */
function gapSpan({ columns }: Table, gap: number): Span {
  const before = columns[gap - 1];
  const after = columns[gap];
  const start = before?.end ?? (after?.start ?? 0) - OUTER;
  return { start, end: after?.start ?? start + OUTER };
}

function laneIn({ start, end }: Span, lane: number): number {
  return Math.round(2 * (start + (end - start) * (0.2 + 0.6 * lane))) / 2;
}

function portOf(box: Rect, lane: number): number {
  return Math.round(2 * (box.y + box.height * (0.25 + 0.5 * lane))) / 2;
}

function rectOf({ prepared, places }: Ground, box: number): Rect {
  return { ...at(prepared.boxes, box), ...at(places, box) };
}

/** The line without repeated points. */
function plain(line: readonly Point[]): Point[] {
  return line.filter((point, place) => {
    const next = line[place + 1];
    return next === undefined || next.x !== point.x || next.y !== point.y;
  });
}

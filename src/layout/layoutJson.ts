import type { LayoutResult, Point, Rect, Route } from './types.ts';

/** A result as JSON: maps as lists of entries, points as pairs, lines as one flat list of numbers. */
interface LayoutJson {
  readonly size: readonly [number, number];
  readonly fallback: boolean;
  readonly boxes: readonly (readonly [string, number, number])[];
  readonly groups: readonly (readonly [string, number, number, number, number])[];
  /** Id, legs, trunk; each line as x, y, x, y … */
  readonly routes: readonly (readonly [string, readonly (readonly number[])[], readonly number[]])[];
}

/** The compact JSON form of a result, with coordinates rounded to half a px. */
export function writeLayout(result: LayoutResult): LayoutJson {
  return {
    size: [half(result.width), half(result.height)],
    fallback: result.fallback,
    boxes: [...result.boxes].map(([id, { x, y }]) => [id, half(x), half(y)] as const),
    groups: [...result.groups].map(
      ([id, { x, y, width, height }]) => [id, half(x), half(y), half(width), half(height)] as const,
    ),
    routes: [...result.routes].map(
      ([id, { legs, trunk }]) => [id, legs.map((leg) => flat(leg)), flat(trunk)] as const,
    ),
  };
}

/** Reads what `writeLayout` wrote; null for anything else. */
export function readLayout(value: unknown): LayoutResult | null {
  if (!isRecord(value)) return null;
  const size = numbers(value['size'], 2);
  const boxes = entries(value['boxes'], readPoint);
  const groups = entries(value['groups'], readRect);
  const routes = entries(value['routes'], readRoute);
  const { fallback } = value;
  if (!size || !boxes || !groups || !routes || typeof fallback !== 'boolean') return null;
  const [width = 0, height = 0] = size;
  return { boxes, groups, routes, width, height, fallback };
}

function half(value: number): number {
  return Math.round(value * 2) / 2;
}

function flat(line: readonly Point[]): number[] {
  return line.flatMap(({ x, y }) => [half(x), half(y)]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of finite numbers: of the given length, or of any even one. */
function numbers(value: unknown, length?: number): number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list: number[] = [];
  for (const item of value) {
    if (typeof item !== 'number' || !Number.isFinite(item)) return undefined;
    list.push(item);
  }
  return (length === undefined ? list.length % 2 === 0 : list.length === length) ? list : undefined;
}

function entries<T>(
  value: unknown,
  read: (rest: readonly unknown[]) => T | undefined,
): Map<string, T> | undefined {
  if (!Array.isArray(value)) return undefined;
  const map = new Map<string, T>();
  for (const entry of value) {
    if (!Array.isArray(entry)) return undefined;
    const [id, ...rest]: unknown[] = entry;
    const item = read(rest);
    if (typeof id !== 'string' || item === undefined) return undefined;
    map.set(id, item);
  }
  return map;
}

function readPoint(rest: readonly unknown[]): Point | undefined {
  const list = numbers(rest, 2);
  if (!list) return undefined;
  const [x = 0, y = 0] = list;
  return { x, y };
}

function readRect(rest: readonly unknown[]): Rect | undefined {
  const list = numbers(rest, 4);
  if (!list) return undefined;
  const [x = 0, y = 0, width = 0, height = 0] = list;
  return { x, y, width, height };
}

function readRoute([legs, trunk]: readonly unknown[]): Route | undefined {
  const end = readLine(trunk);
  if (!Array.isArray(legs) || !end) return undefined;
  const lines = legs.map((leg) => readLine(leg));
  const read = lines.filter((line) => line !== undefined);
  return read.length === lines.length ? { legs: read, trunk: end } : undefined;
}

function readLine(value: unknown): Point[] | undefined {
  const list = numbers(value);
  if (!list) return undefined;
  const points: Point[] = [];
  for (let index = 0; index < list.length; index += 2) {
    points.push({ x: list[index] ?? 0, y: list[index + 1] ?? 0 });
  }
  return points;
}

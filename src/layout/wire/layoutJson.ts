import type { LayoutInput, LayoutResult, PackedLayout } from '../types.ts';
import { fingerprintOf } from './fingerprint.ts';
import { numbersOf, withIds } from './packed.ts';

/**
 * A result as JSON: flat lists of numbers in the order of the input, without ids, so that it can be read only with
 * that input.
 */
export interface LayoutJson {
  /** The fingerprint of the input. */
  readonly of: number;
  readonly size: readonly [number, number];
  readonly fallback: boolean;
  /** x, y of each box. */
  readonly boxes: readonly number[];
  /** Index in the input, x, y, width, height of each group with boxes. */
  readonly groups: readonly number[];
  /** Number of lines of each arrow, number of points of each line, and x, y of each point. */
  readonly arrows: readonly number[];
  readonly lines: readonly number[];
  readonly points: readonly number[];
}

/** A result as JSON, with coordinates rounded to half a px. */
export function writeLayout(input: LayoutInput, result: LayoutResult): LayoutJson {
  const { boxes, groupPlaces, groups, points, lines, arrows } = numbersOf(input, result);
  return {
    of: fingerprintOf(input),
    size: [half(result.width), half(result.height)],
    fallback: result.fallback,
    boxes: Array.from(boxes, half),
    groups: [...groupPlaces].flatMap((place, index) => [
      place,
      ...Array.from(groups.subarray(4 * index, 4 * index + 4), half),
    ]),
    arrows: steps(arrows),
    lines: steps(lines),
    points: Array.from(points, half),
  };
}

/** Reads what `writeLayout` wrote for this input; `null` for anything else. */
export function readLayout(input: LayoutInput, value: unknown): PackedLayout | null {
  if (!isRecord(value) || value['of'] !== fingerprintOf(input)) return null;
  const { fallback } = value;
  const size = numbers(value['size'], 2);
  const boxes = numbers(value['boxes'], 2 * input.boxes.length);
  const groups = numbers(value['groups']);
  const arrows = offsets(value['arrows']);
  const lines = offsets(value['lines']);
  const points = numbers(value['points']);
  if (!size || !boxes || !groups || !arrows || !lines || !points || typeof fallback !== 'boolean')
    return null;
  if (arrows.length !== input.arrows.length + 1 || arrows.at(-1) !== lines.length - 1) return null;
  if (2 * (lines.at(-1) ?? 0) !== points.length || groups.length % 5 !== 0) return null;
  const groupPlaces = groups.filter((_, index) => index % 5 === 0);
  if (!groupPlaces.every((place) => Number.isInteger(place) && input.groups[place] !== undefined))
    return null;
  const [width = 0, height = 0] = size;
  return withIds(input, {
    boxes,
    groupPlaces: Uint32Array.from(groupPlaces),
    groups: groups.filter((_, index) => index % 5 !== 0),
    points,
    lines,
    arrows,
    width,
    height,
    fallback,
  });
}

function half(value: number): number {
  return Math.round(value * 2) / 2;
}

/** The differences of consecutive offsets. */
function steps(list: Uint32Array): number[] {
  return Array.from(list.subarray(1), (end, index) => end - (list[index] ?? 0));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of finite numbers, of the given length if any; else `undefined`. */
function numbers(value: unknown, length?: number): Float32Array | undefined {
  if (!Array.isArray(value) || (length !== undefined && value.length !== length)) return undefined;
  const list = new Float32Array(value.length);
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== 'number' || !Number.isFinite(item)) return undefined;
    list[index] = item;
  }
  return list;
}

/** Offsets from a list of counts. */
function offsets(value: unknown): Uint32Array | undefined {
  const counts = numbers(value);
  if (counts?.every((count) => Number.isInteger(count) && count >= 0) !== true) return undefined;
  const list = new Uint32Array(counts.length + 1);
  for (const [index, count] of counts.entries()) list[index + 1] = (list[index] ?? 0) + count;
  return list;
}

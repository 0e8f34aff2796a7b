/** Packs a result into numbers, and reads them by id. `Packed` describes the format. */
import { num } from '../lists.ts';
import type {
  ById,
  LayoutInput,
  LayoutNumbers,
  LayoutResult,
  Packed,
  PackedLayout,
  Point,
  Rect,
  Route,
} from '../types.ts';

/** Packs the numbers of a result, in the order of the input that it was made from. */
export function numbersOf(input: LayoutInput, result: LayoutResult): LayoutNumbers {
  const boxes = new Float32Array(2 * input.boxes.length);
  for (const [index, { id }] of input.boxes.entries()) {
    const place = result.boxes.get(id);
    if (place !== undefined) boxes.set([place.x, place.y], 2 * index);
  }
  const groupPlaces: number[] = [];
  const groups: number[] = [];
  for (const [index, { id }] of input.groups.entries()) {
    const rect = result.groups.get(id);
    if (rect === undefined) continue;
    groupPlaces.push(index);
    groups.push(rect.x, rect.y, rect.width, rect.height);
  }
  const points: number[] = [];
  const lines = [0];
  const arrows = [0];
  const addLine = (line: readonly Point[]): void => {
    for (const { x, y } of line) points.push(x, y);
    lines.push(points.length / 2);
  };
  for (const { id } of input.arrows) {
    const route = result.routes.get(id);
    for (const leg of route?.legs ?? []) addLine(leg);
    if (route !== undefined && (route.legs.length > 1 || route.trunk.length > 0)) addLine(route.trunk);
    arrows.push(lines.length - 1);
  }
  return {
    boxes,
    groupPlaces: Uint32Array.from(groupPlaces),
    groups: Float32Array.from(groups),
    points: Float32Array.from(points),
    lines: Uint32Array.from(lines),
    arrows: Uint32Array.from(arrows),
    width: result.width,
    height: result.height,
    fallback: result.fallback,
  };
}

/** The buffers of packed numbers, for a worker to transfer. */
export function memoryOf(numbers: LayoutNumbers): ArrayBufferLike[] {
  const { boxes, groupPlaces, groups, points, lines, arrows } = numbers;
  return [boxes, groupPlaces, groups, points, lines, arrows].map((list) => list.buffer);
}

/** A result in its packed form. */
export function packLayout(input: LayoutInput, result: LayoutResult): PackedLayout {
  return withIds(input, numbersOf(input, result));
}

/** Packed numbers as a layout of their input, without a copy. */
export function withIds(input: LayoutInput, numbers: LayoutNumbers): PackedLayout {
  const boxIds = input.boxes.map(({ id }) => id);
  const arrowIds = input.arrows.map(({ id }) => id);
  const groupIds = [...numbers.groupPlaces].map((place) => input.groups[place]?.id ?? '');
  const packed: Packed = {
    ...numbers,
    boxIds,
    groupIds,
    arrowIds,
    boxPlace: placesIn(boxIds),
    arrowPlace: placesIn(arrowIds),
  };
  const { width, height, fallback } = numbers;
  return {
    packed,
    boxes: table(boxIds, packed.boxPlace, (place) => pointAt(packed.boxes, place)),
    groups: table(groupIds, placesIn(groupIds), (place) => rectAt(packed.groups, place)),
    routes: table(
      arrowIds,
      packed.arrowPlace,
      (place) => routeAt(packed, place),
      (place) => hasRoute(packed, place),
    ),
    width,
    height,
    fallback,
  };
}

/** The route of an arrow by index; `undefined` without one. */
export function routeAt(packed: LayoutNumbers, place: number): Route | undefined {
  if (!hasRoute(packed, place)) return undefined;
  const lines = each(packed.arrows, place, (line) =>
    each(packed.lines, line, (point) => pointAt(packed.points, point)),
  );
  return lines.length === 1
    ? { legs: lines, trunk: [] }
    : { legs: lines.slice(0, -1), trunk: lines.at(-1) ?? [] };
}

/** What `read` makes of each index from one offset of a list up to, not including, the next. */
function each<T>(offsets: Uint32Array, place: number, read: (index: number) => T): T[] {
  const first = num(offsets, place);
  return Array.from({ length: num(offsets, place + 1) - first }, (_, step) => read(first + step));
}

function hasRoute(packed: LayoutNumbers, place: number): boolean {
  return num(packed.arrows, place + 1) > num(packed.arrows, place);
}

function pointAt(list: Float32Array, place: number): Point {
  return { x: num(list, 2 * place), y: num(list, 2 * place + 1) };
}

function rectAt(list: Float32Array, place: number): Rect {
  return { ...pointAt(list, 2 * place), width: num(list, 4 * place + 2), height: num(list, 4 * place + 3) };
}

/** Looks up indexes by id, in a table made on first use: many layouts never need it. */
function placesIn(ids: readonly string[]): (id: string) => number | undefined {
  let places: Map<string, number> | undefined;
  return (id) => {
    places ??= new Map(ids.map((known, place) => [known, place]));
    return places.get(id);
  };
}

/** A table by id over what `read` makes of an index; `undefined` means no entry. */
function table<T>(
  ids: readonly string[],
  placeOf: (id: string) => number | undefined,
  read: (place: number) => T | undefined,
  isThere: (place: number) => boolean = () => true,
): ById<T> {
  function* entries(): Generator<[string, T]> {
    for (const [place, id] of ids.entries()) {
      const item = read(place);
      if (item !== undefined) yield [id, item];
    }
  }
  const there = (): string[] => ids.filter((_, place) => isThere(place));
  return {
    get size() {
      return there().length;
    },
    get(id) {
      const place = placeOf(id);
      return place === undefined ? undefined : read(place);
    },
    has(id) {
      const place = placeOf(id);
      return place !== undefined && isThere(place);
    },
    keys: there,
    values: () => Array.from(entries(), ([, item]) => item),
    [Symbol.iterator]: entries,
  };
}

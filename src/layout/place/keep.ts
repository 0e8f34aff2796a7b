import { largeRoutes } from '../large/largeRoutes.ts';
import { at } from '../lists.ts';
import { measureLayout } from '../measure.ts';
import { NearIndex } from '../route/nearIndex.ts';
import { isLarge, routesFor } from '../route/routes.ts';
import type { LayoutInput, LayoutResult, Point, Rect, Size } from '../types.ts';
import { finish, groupRects } from './finish.ts';
import { finalBox, neighboursOf } from './parts.ts';
import type { Prepared } from './prepare.ts';

/** Least share of boxes with an earlier position; with fewer, all is arranged anew. */
const MOST = 0.7;
/** Free space around a box that is added, px. */
const GAP = { x: 36, y: 20 } as const;
/** Greatest distance of a new box from its ideal position, in half boxes. */
const RINGS = 40;

/**
 * The earlier arrangement with new boxes next to their neighbours and without removed ones: no box that stays moves
 * at all. `null` if too few stay or boxes would overlap: then everything is arranged anew.
 */
export function arrangeKept(input: LayoutInput, prepared: Prepared): LayoutResult | null {
  const { previous } = input;
  if (previous === undefined) return null;
  const kept = prepared.boxes.map(({ id }) => previous.get(id));
  const count = kept.filter((place) => place !== undefined).length;
  if (count === 0 || count < MOST * prepared.boxes.length) return null;
  const places = withAdded(prepared, kept);
  const routes = isLarge(prepared) ? straight(prepared, places) : routesFor(prepared, places).polished();
  // The origin of the earlier arrangement, so that nothing moves when its first box leaves.
  const origin = leastOf([...previous.values()]) ?? { x: 0, y: 0 };
  const isWithin = origin.x >= 0 && origin.y >= 0;
  const result = finish(prepared, places, routes, false, isWithin ? { x: 0, y: 0 } : origin);
  const { overlaps, titleOverlaps } = measureLayout(input, result, { width: 1, height: 1 });
  return overlaps + titleOverlaps === 0 ? result : null;
}

/** Positions of all boxes: kept ones, and for new boxes free ones as near to their neighbours as possible. */
function withAdded(prepared: Prepared, kept: readonly (Point | undefined)[]): Point[] {
  const places: (Point | undefined)[] = [...kept];
  const taken = new Taken();
  // A box right of and below the corner of its group does not move the title.
  const first = prepared.groups.map(({ members }) =>
    leastOf(members.flatMap((member) => kept[member] ?? [])),
  );
  let bottom = 0;
  for (const [index, place] of kept.entries()) {
    if (place === undefined) continue;
    const { width, height } = at(prepared.boxes, index);
    taken.add({ ...place, width, height });
    bottom = Math.max(bottom, place.y + height);
  }
  for (const rect of titlesOf(prepared, kept)) taken.add(rect);
  const neighbours = neighboursOf(prepared);
  for (const [index, box] of prepared.boxes.entries()) {
    if (places[index] !== undefined) continue;
    const corner = first[box.group];
    const near = at(neighbours, index).filter((other) => at(prepared.boxes, other).group === box.group);
    const ideal = mean(near.flatMap((other) => places[other] ?? [])) ?? corner;
    const found =
      corner === undefined || ideal === undefined ? undefined : freeNear(taken, box, ideal, corner);
    const { titleHeight } = at(prepared.groups, box.group);
    const place = found ?? { x: corner?.x ?? 0, y: bottom + 2 * GAP.y + (corner ? 0 : titleHeight + GAP.y) };
    first[box.group] ??= place;
    places[index] = place;
    taken.add({ ...place, width: box.width, height: box.height });
    bottom = Math.max(bottom, place.y + box.height);
  }
  return places.filter((place) => place !== undefined);
}

/** The least x and the least y; `undefined` for no points. */
function leastOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  return points.reduce((least, { x, y }) => ({ x: Math.min(least.x, x), y: Math.min(least.y, y) }));
}

function titlesOf(prepared: Prepared, kept: readonly (Point | undefined)[]): Rect[] {
  const groups = prepared.groups
    .map((group) => ({ ...group, members: group.members.filter((member) => kept[member] !== undefined) }))
    .filter((group) => group.members.length > 0);
  const places = kept.map((place) => place ?? { x: 0, y: 0 });
  const rects = groupRects({ ...prepared, groups }, places);
  return groups.flatMap(({ id, titleWidth, titleHeight }): Rect[] => {
    const rect = id === undefined ? undefined : rects.get(id);
    return rect === undefined ? [] : [{ x: rect.x, y: rect.y, width: titleWidth, height: titleHeight }];
  });
}

function mean(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The free position closest to `ideal` on a raster around it, not left of or above `corner`. */
function freeNear(taken: Taken, { width, height }: Size, ideal: Point, corner: Point): Point | undefined {
  const [stepX, stepY] = [(width + GAP.x) / 2, (height + GAP.y) / 2];
  const start = { x: Math.max(corner.x, ideal.x), y: Math.max(corner.y, ideal.y) };
  for (let ring = 0; ring <= RINGS; ring += 1) {
    let best: Point | undefined;
    let closest = Number.POSITIVE_INFINITY;
    for (let row = -ring; row <= ring; row += 1) {
      const isEdge = Math.abs(row) === ring;
      for (let column = -ring; column <= ring; column += isEdge || ring === 0 ? 1 : 2 * ring) {
        const [x, y] = [start.x + column * stepX, start.y + row * stepY];
        const distance = Math.hypot(column * stepX, row * stepY);
        if (distance >= closest || x < corner.x || y < corner.y) continue;
        if (
          taken.touches({ x: x - GAP.x / 2, y: y - GAP.y / 2, width: width + GAP.x, height: height + GAP.y })
        )
          continue;
        best = { x, y };
        closest = distance;
      }
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

/** The rectangles that are taken. */
class Taken {
  readonly #index = new NearIndex();
  readonly #rects: Rect[] = [];

  add(rect: Rect): void {
    this.#index.addRect(this.#rects.length, rect.x, rect.y, rect.width, rect.height);
    this.#rects.push(rect);
  }

  touches({ x, y, width, height }: Rect): boolean {
    let found = false;
    this.#index.inRect(x, y, width, height, (item) => {
      const rect = at(this.#rects, item);
      found ||=
        x < rect.x + rect.width && rect.x < x + width && y < rect.y + rect.height && rect.y < y + height;
    });
    return found;
  }
}

/** Straight lines between facing sides, for too many arrows to search a route for each. */
function straight(prepared: Prepared, places: readonly Point[]) {
  const lines = new Map<string, readonly Point[]>();
  const side = (box: number, other: number): Point => {
    const { x, y } = at(places, box);
    const { width, height } = at(prepared.boxes, box);
    const isRight = at(places, other).x > x;
    return { x: isRight ? x + width : x, y: y + height / 2 };
  };
  for (const [index, arrow] of prepared.arrows.entries()) {
    const target = finalBox(prepared, arrow);
    for (const source of arrow.sources) {
      lines.set(`${index} ${source}`, [side(target, source), side(source, target)]);
    }
  }
  const all = new Int32Array(prepared.boxes.length);
  return largeRoutes(prepared, {
    places,
    rowOf: all,
    partOf: all,
    lines,
    exits: new Map(),
    rows: [],
    gap: 0,
    layerGap: 0,
  });
}

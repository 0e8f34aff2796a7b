import { at } from '../lists.ts';
import type { Point, Size } from '../types.ts';
import { type Block, blockSize, type Gaps } from './blocks.ts';
import type { Prepared } from './prepare.ts';

/** Groups side by side or one above the other, in reading order, down to single groups. */
export type Slice =
  | { readonly kind: 'group'; readonly group: number; readonly block: Block }
  | { readonly kind: 'beside' | 'below'; readonly parts: readonly [Slice, Slice] };

interface Packing extends Size {
  readonly slice: Slice;
}

/** A group's block with its corner, and the space into which it could grow. */
export interface Seat extends Point, Size {
  readonly group: number;
  readonly block: Block;
}

/** Up to this many groups, all ways to slice the page are compared; beyond, groups fill shelves. */
const SLICED_GROUPS = 9;
/** Most sizes to keep for a run of groups. */
const FRONT = 24;

/**
 * The best packings, the largest zoom first: each run of groups is split into two, side by side or one above the
 * other, keeping the sizes that no other beats in both directions (a shape function as in Stockmeyer 1983, in
 * reading order).
 */
export function packings(prepared: Prepared, options: readonly (readonly Block[])[], gaps: Gaps): Slice[] {
  const all = prepared.groups.length <= SLICED_GROUPS ? sliced : shelved;
  return all(prepared, options, gaps)
    .toSorted((a, b) => extent(a, prepared.aspect) - extent(b, prepared.aspect))
    .map((packing) => packing.slice);
}

/** A page of this area (px²) fits a common screen at full size, so it need not be tighter. */
const EASY_AREA = 960_000;
/** Below this aspect a page is scrolled, so that its width decides its zoom. */
const PORTRAIT = 0.5;
const HEIGHT_MATTERS = 0.02;

export function isPortrait(aspect: number): boolean {
  return aspect < PORTRAIT;
}

/** Width of a page of this aspect that fits a common screen at full size. */
export function easyWidth(aspect: number): number {
  return Math.sqrt(EASY_AREA * aspect);
}

/**
 * The size of a page as the width in px of the smallest frame of the wanted aspect around it: the smaller, the
 * larger the zoom. Of a portrait page the width counts, down to the easy one.
 */
export function extent(size: Size, aspect: number): number {
  if (!isPortrait(aspect)) return Math.max(size.width, size.height * aspect);
  return Math.max(size.width, easyWidth(aspect)) + size.height * HEIGHT_MATTERS;
}

function sliced(prepared: Prepared, options: readonly (readonly Block[])[], gaps: Gaps): Packing[] {
  const count = prepared.groups.length;
  const fronts = new Map<string, Packing[]>();
  const front = (from: number, to: number) => fronts.get(`${from} ${to}`) ?? [];
  for (let length = 1; length <= count; length += 1) {
    for (let from = 0; from + length <= count; from += 1) {
      const to = from + length;
      const found: Packing[] = length === 1 ? single(prepared, options, gaps, from) : [];
      for (let middle = from + 1; middle < to; middle += 1) {
        for (const a of front(from, middle)) {
          for (const b of front(middle, to))
            found.push(join('beside', a, b, gaps), join('below', a, b, gaps));
        }
      }
      fronts.set(`${from} ${to}`, unbeaten(found, prepared.aspect));
    }
  }
  return front(0, count);
}

function single(
  prepared: Prepared,
  options: readonly (readonly Block[])[],
  gaps: Gaps,
  group: number,
): Packing[] {
  return at(options, group).map((block) => {
    const { width, height } = blockSize(prepared, group, block, gaps);
    return { width, height, slice: { kind: 'group', group, block } };
  });
}

function join(kind: 'beside' | 'below', a: Packing, b: Packing, gaps: Gaps): Packing {
  return { slice: { kind, parts: [a.slice, b.slice] }, ...joinedSize(kind, a, b, gaps) };
}

function joinedSize(kind: 'beside' | 'below', a: Size, b: Size, gaps: Gaps): Size {
  return kind === 'beside'
    ? { width: a.width + gaps.groupColumn + b.width, height: Math.max(a.height, b.height) }
    : { width: Math.max(a.width, b.width), height: a.height + gaps.groupRow + b.height };
}

function unbeaten(found: Packing[], aspect: number): Packing[] {
  const sorted = found.toSorted((a, b) => a.width - b.width || a.height - b.height);
  const kept: Packing[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const packing of sorted) {
    if (packing.height >= lowest) continue;
    lowest = packing.height;
    kept.push(packing);
  }
  if (kept.length <= FRONT) return kept;
  return kept.toSorted((a, b) => extent(a, aspect) - extent(b, aspect)).slice(0, FRONT);
}

/** For many groups: shelves filled from left to right, at several page widths. */
function shelved(prepared: Prepared, options: readonly (readonly Block[])[], gaps: Gaps): Packing[] {
  const found: Packing[] = [];
  const squarest = prepared.groups.map((_, group) => {
    const sizes = single(prepared, options, gaps, group);
    return sizes.reduce((best, next) => (extent(next, 1.5) < extent(best, 1.5) ? next : best));
  });
  const area = squarest.reduce((sum, size) => sum + (size.width + 40) * (size.height + 40), 0);
  const widest = squarest.reduce((most, size) => Math.max(most, size.width), 0);
  for (let factor = 0.7; factor < 2; factor += 0.1) {
    const limit = Math.max(widest, Math.sqrt(area * prepared.aspect) * factor);
    const shelves: Packing[] = [];
    for (const next of squarest) {
      const shelf = shelves.at(-1);
      if (shelf !== undefined && shelf.width + gaps.groupColumn + next.width <= limit) {
        shelves[shelves.length - 1] = join('beside', shelf, next, gaps);
      } else shelves.push(next);
    }
    if (shelves.length > 0) found.push(stacked(shelves, gaps));
  }
  return found;
}

/** Shelves one below the other, joined by halves to keep the tree low. */
function stacked(shelves: readonly Packing[], gaps: Gaps): Packing {
  if (shelves.length === 1) return at(shelves, 0);
  const half = Math.ceil(shelves.length / 2);
  return join('below', stacked(shelves.slice(0, half), gaps), stacked(shelves.slice(half), gaps), gaps);
}

/** Size of a packing with the given gaps. */
export function sliceSize(prepared: Prepared, slice: Slice, gaps: Gaps): Size {
  if (slice.kind === 'group') return blockSize(prepared, slice.group, slice.block, gaps);
  const [a, b] = slice.parts;
  return joinedSize(slice.kind, sliceSize(prepared, a, gaps), sliceSize(prepared, b, gaps), gaps);
}

/** The position of each group of a packing, and the space that it has. */
export function seatsOf(prepared: Prepared, slice: Slice, gaps: Gaps): Seat[] {
  const seats: Seat[] = [];
  const place = (part: Slice, x: number, y: number, room: Size): void => {
    if (part.kind === 'group') {
      seats.push({ group: part.group, block: part.block, x, y, ...room });
      return;
    }
    const [a, b] = part.parts;
    const sizeA = sliceSize(prepared, a, gaps);
    if (part.kind === 'beside') {
      const step = sizeA.width + gaps.groupColumn;
      place(a, x, y, { width: sizeA.width, height: room.height });
      place(b, x + step, y, { width: room.width - step, height: room.height });
    } else {
      const step = sizeA.height + gaps.groupRow;
      place(a, x, y, { width: room.width, height: sizeA.height });
      place(b, x, y + step, { width: room.width, height: room.height - step });
    }
  };
  place(slice, 0, 0, sliceSize(prepared, slice, gaps));
  return seats;
}

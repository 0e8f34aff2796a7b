import { at } from '../lists.ts';
import { extent } from '../place/pack.ts';
import type { Point, Size } from '../types.ts';

/** Blocks in rows, in their order, and the positions of the rows. */
export interface Shelves extends Size {
  /** Top left corner of each block. */
  readonly corners: readonly Point[];
  /** The blocks of each row, from left to right. */
  readonly rows: readonly (readonly number[])[];
  /** Top and bottom of each row. */
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
}

/** The number of page widths to try. */
const WIDTHS = 60;

/**
 * Puts blocks on shelves, in the page width that gives the largest zoom in an element of this aspect. `gap` is the
 * free space between blocks and between rows, px.
 */
export function onShelves(blocks: readonly Size[], aspect: number, gap: number): Shelves {
  const area = blocks.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = blocks.reduce((most, { width }) => Math.max(most, width), 0);
  let best = shelved(blocks, widest, gap);
  for (let step = 0; step < WIDTHS; step += 1) {
    const limit = Math.sqrt(area * aspect) * (0.6 + (2.4 * step) / WIDTHS);
    if (limit < widest) continue;
    const found = shelved(blocks, limit, gap);
    if (extent(found, aspect) < extent(best, aspect)) best = found;
  }
  return best;
}

function shelved(blocks: readonly Size[], limit: number, gap: number): Shelves {
  const corners: Point[] = [];
  const rows: number[][] = [];
  const tops: number[] = [];
  const bottoms: number[] = [];
  let [x, y, height, width] = [0, 0, 0, 0];
  for (const [index, block] of blocks.entries()) {
    if (rows.length === 0 || x + block.width > limit) {
      if (rows.length > 0) y += height + gap;
      [x, height] = [0, 0];
      rows.push([]);
      tops.push(y);
      bottoms.push(y);
    }
    at(rows, rows.length - 1).push(index);
    corners.push({ x, y });
    height = Math.max(height, block.height);
    bottoms[rows.length - 1] = y + height;
    width = Math.max(width, x + block.width);
    x += block.width + gap;
  }
  return { corners, rows, tops, bottoms, width, height: y + height };
}

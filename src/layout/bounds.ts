/** Arithmetic of rectangles. Pure. */
import type { Rect } from './types.ts';

/** The smallest rectangle around everything covered so far; empty, at (0, 0), before the first. */
export class Bounds {
  left = 0;
  top = 0;
  right = 0;
  bottom = 0;
  #isEmpty = true;

  /** Covers a rectangle, or a point. */
  cover(left: number, top: number, width = 0, height = 0): void {
    const [right, bottom] = [left + width, top + height];
    this.left = this.#isEmpty ? left : Math.min(this.left, left);
    this.top = this.#isEmpty ? top : Math.min(this.top, top);
    this.right = this.#isEmpty ? right : Math.max(this.right, right);
    this.bottom = this.#isEmpty ? bottom : Math.max(this.bottom, bottom);
    this.#isEmpty = false;
  }

  get width(): number {
    return this.right - this.left;
  }

  get height(): number {
    return this.bottom - this.top;
  }

  /** `null` while nothing is covered. */
  get rect(): Rect | null {
    if (this.#isEmpty) return null;
    return { x: this.left, y: this.top, width: this.width, height: this.height };
  }
}

/** The smallest rectangle around all of them; `null` for an empty list. */
export function around(rects: Iterable<Rect>): Rect | null {
  const bounds = new Bounds();
  for (const { x, y, width, height } of rects) bounds.cover(x, y, width, height);
  return bounds.rect;
}

/** Whether two rectangles overlap or touch. */
export function meets(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

/** The part that two rectangles share; `null` where that has no area. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width <= 0 || height <= 0 ? null : { x, y, width, height };
}

/** A rectangle `by` px smaller on each side (larger if negative), but no smaller than 1 px. */
export function inset({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x + by, y: y + by, width: Math.max(1, width - 2 * by), height: Math.max(1, height - 2 * by) };
}

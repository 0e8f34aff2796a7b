/** The smallest rectangle around all that it has been told to cover; empty, at (0, 0), as long as that is nothing. */
export class Bounds {
  left = 0;
  top = 0;
  right = 0;
  bottom = 0;
  #isEmpty = true;

  /** A rectangle, or a point. */
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
}

/** A canvas for views: a layer of the page, or the worker's own. */
import type { Size } from '../camera';
import type { Highlights } from '../highlight';
import type { Context, View } from './context';
import { type Drawable, paintView } from './paint';

export class Surface {
  readonly canvas: HTMLCanvasElement | OffscreenCanvas;
  readonly #ctx: Context | null;

  /** @param ctx the context of the canvas; `null` where the browser gives none */
  constructor(canvas: HTMLCanvasElement | OffscreenCanvas, ctx: Context | null) {
    this.canvas = canvas;
    this.#ctx = ctx;
  }

  /** Draws the view and gives the canvas its size. Returns whether it could. */
  draw(drawable: Drawable, highlights: Highlights, view: View): boolean {
    if (this.#ctx === null) return false;
    this.#fit(pixelSize(view));
    paintView(this.#ctx, drawable, highlights, view);
    return true;
  }

  /** Shows a picture that was drawn elsewhere. */
  show(picture: ImageBitmap): void {
    this.#fit(picture);
    this.#ctx?.drawImage(picture, 0, 0);
  }

  #fit({ width, height }: Size): void {
    if (this.canvas.width !== width) this.canvas.width = width;
    if (this.canvas.height !== height) this.canvas.height = height;
    this.#ctx?.setTransform(1, 0, 0, 1, 0, 0);
  }
}

/** Size of a view's picture in device px. */
export function pixelSize({ area, zoom, density }: View): Size {
  const scale = zoom * density;
  return {
    width: Math.max(1, Math.round(area.width * scale)),
    height: Math.max(1, Math.round(area.height * scale)),
  };
}

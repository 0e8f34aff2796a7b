/** A canvas with the scene that is drawn on it: what the worker and the page's own painter have in common. */
import type { Context } from './context';
import type { Looks } from './look';
import { paintView, type Stage, type View } from './paint';
import type { Palette } from './palette';
import type { PixelPalette, Rgb } from './pixels';
import type { Scene } from './scene';
import { indexScene } from './sceneIndex';

export class Easel {
  readonly #canvas: HTMLCanvasElement | OffscreenCanvas;
  readonly #ctx: Context | null;
  #stage: Stage | null = null;
  #looks: Looks = { cards: new Uint8Array(), relations: new Uint8Array() };

  /** @param ctx the canvas's own, `null` where the browser gives none */
  constructor(canvas: HTMLCanvasElement | OffscreenCanvas, ctx: Context | null) {
    this.#canvas = canvas;
    this.#ctx = ctx;
  }

  setScene(scene: Scene, looks: Looks, palette: Palette): void {
    if (this.#ctx === null) return;
    const index = indexScene(scene);
    this.#stage = { scene, index: () => index, palette, pixels: toPixelPalette(this.#ctx, palette) };
    this.#looks = looks;
  }

  setLooks(looks: Looks): void {
    this.#looks = looks;
  }

  /** Whether the view is on the canvas now, which has the size that the view needs. */
  draw(view: View): boolean {
    if (this.#ctx === null || this.#stage === null) return false;
    const { width, height } = pixelSize(view);
    this.#canvas.width = width;
    this.#canvas.height = height;
    paintView(this.#ctx, this.#stage, this.#looks, view);
    return true;
  }
}

/** Colours as numbers, by drawing each on a canvas: only it knows all the forms in which CSS writes them. */
function toPixelPalette(ctx: Context, palette: Palette): PixelPalette {
  const read = (colour: string): Rgb => {
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.fillStyle = colour;
    ctx.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = ctx.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  return {
    paper: read(palette.paper),
    support: read(palette.support),
    contrast: read(palette.contrast),
    hues: palette.hues.map(({ hue, faded }) => ({ hue: read(hue), faded: read(faded) })),
  };
}

/** Size of a view's picture in device px. */
export function pixelSize({ area, zoom, density }: View): { width: number; height: number } {
  const scale = zoom * density;
  return {
    width: Math.max(1, Math.round(area.width * scale)),
    height: Math.max(1, Math.round(area.height * scale)),
  };
}

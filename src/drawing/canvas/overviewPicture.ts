/**
 * The overview on the screen: bitmaps that move and scale with the view, and are redrawn when they no longer serve.
 * What stands out (selection, pointer) is drawn over them at once.
 * From back to front: the whole map, for what is outside the sharp picture; the sharp picture of the view with a
 * margin; the front, as large as the element. While something is selected, a veil covers the first two.
 */
import type { Size, Viewport } from '../camera';
import type { Highlights } from '../highlight';
import type { Palette } from '../palette';
import type { Scene } from '../scene';
import type { SceneIndex } from '../sceneIndex';
import { isLight } from './cost';
import { toDrawable } from './drawable';
import { holds, pictureFor, serves, wholeOf } from './frame';
import type { View } from './context';
import type { Drawable } from './paint';
import { type Painter, startPainter } from './painter';
import { type Front, isEmptyFront, paintFront } from './paintFront';
import { Surface } from './surface';

export interface Layers {
  readonly whole: HTMLCanvasElement;
  readonly sharp: HTMLCanvasElement;
  readonly front: HTMLCanvasElement;
}

/** The layers under the front. */
type Ground = 'sharp' | 'whole';

/** A picture on one of the layers, and the version of the highlights and colours in it. */
interface Shown {
  readonly view: View;
  readonly version: number;
}

/** After so many ms without a move the view rests, and a picture of exactly its size is drawn. */
const REST_MS = 90;

export class OverviewPicture {
  readonly #layers: Layers;
  /** Called with `true` when the picture on the screen becomes correct, with `false` when it is outdated. */
  readonly #onDrawn: (isDrawn: boolean) => void;
  readonly #surfaces: Readonly<Record<Ground, Surface>>;
  readonly #frontCtx: CanvasRenderingContext2D | null;
  /** `null` where there is none or it has failed: then the page draws everything. */
  #painter: Painter | null;
  #drawable: Drawable | null = null;
  #highlights: Highlights = { cards: new Uint8Array(), relations: new Uint8Array() };
  #front: Front = { cards: [], relations: [] };
  #isFrontClear = true;
  #view: Viewport = { x: 0, y: 0, zoom: 1 };
  #size: Size = { width: 0, height: 0 };
  #density = 1;
  /** Grows with each change that outdates the drawn pictures. */
  #version = 0;
  readonly #shown: Record<Ground, Shown | null> = { sharp: null, whole: null };
  /** What the painter is drawing. */
  #inWork: Ground | null = null;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #isMoving = false;
  /** Aborts when the picture is disposed of. */
  readonly #end = new AbortController();

  /** @param hasWorker whether a worker draws the views that take long */
  constructor(layers: Layers, onDrawn: (isDrawn: boolean) => void, hasWorker: boolean) {
    this.#layers = layers;
    this.#onDrawn = onDrawn;
    const surfaceOf = (canvas: HTMLCanvasElement): Surface =>
      new Surface(canvas, canvas.getContext('2d', { alpha: false }));
    this.#surfaces = { sharp: surfaceOf(layers.sharp), whole: surfaceOf(layers.whole) };
    this.#frontCtx = layers.front.getContext('2d');
    this.#painter = hasWorker
      ? startPainter({ onFailure: () => this.#losePainter(), onLetters: () => this.#outdate() })
      : null;
    const { signal } = this.#end;
    for (const canvas of Object.values(layers)) {
      canvas.addEventListener('contextrestored', () => this.#restore(), { signal });
    }
    document.fonts.addEventListener('loadingdone', () => this.#redraw(), { signal });
  }

  setScene(scene: Scene, index: () => SceneIndex, highlights: Highlights, palette: Palette): void {
    const reader = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    this.#drawable = toDrawable(scene, index, palette, reader);
    this.#highlights = highlights;
    this.#painter?.setScene(scene, highlights, palette);
    // In another arrangement the picture of the whole map would show the wrong positions.
    this.#shown.whole = null;
    this.#layers.whole.style.display = 'none';
    this.#redraw();
  }

  setHighlights(highlights: Highlights): void {
    this.#highlights = highlights;
    this.#painter?.setHighlights(highlights);
    this.#outdate();
  }

  setFront(front: Front): void {
    this.#front = front;
    this.#drawFront();
  }

  /** Follows the view and the size of the element within the same frame. */
  setFrame(view: Viewport, size: Size): void {
    this.#resize(size, window.devicePixelRatio);
    this.#view = view;
    this.#place();
    this.#drawFront();
    this.#isMoving = true;
    clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => {
      this.#isMoving = false;
      this.#pump();
    }, REST_MS);
    this.#pump();
  }

  dispose(): void {
    this.#end.abort();
    clearTimeout(this.#restTimer);
    this.#painter?.dispose();
  }

  #redraw(): void {
    this.#drawFront();
    this.#outdate();
  }

  /** Redraws everything after a canvas has lost its context. */
  #restore(): void {
    this.#shown.sharp = null;
    this.#shown.whole = null;
    this.#isFrontClear = true;
    this.#drawFront();
    this.#pump();
  }

  /**
   * Keeps the front as large as the element has ever been, so that opening a panel needs no new canvas.
   * @param density device px for each px of the screen
   */
  #resize(size: Size, density: number): void {
    const { front } = this.#layers;
    const width = Math.round(size.width * density);
    const height = Math.round(size.height * density);
    this.#size = size;
    if (density !== this.#density) this.#version += 1;
    if (density === this.#density && front.width >= width && front.height >= height) return;
    this.#density = density;
    front.width = Math.max(front.width, width);
    front.height = Math.max(front.height, height);
    front.style.width = `${front.width / density}px`;
    front.style.height = `${front.height / density}px`;
    this.#isFrontClear = true;
  }

  #losePainter(): void {
    if (this.#end.signal.aborted) return;
    this.#painter?.dispose();
    this.#painter = null;
    this.#inWork = null;
    this.#pump();
  }

  #outdate(): void {
    this.#version += 1;
    this.#pump();
  }

  /** Draws the pictures that are missing: the sharp one first, then the whole map. */
  #pump(): void {
    if (this.#drawable === null || this.#size.width === 0) return;
    const { scene } = this.#drawable;
    const best = pictureFor(this.#view, this.#size, scene, this.#density, this.#isMoving);
    const wanted = this.#hasSharp(scene, best) ? null : best;
    this.#onDrawn(wanted === null);
    if (wanted !== null) this.#draw(this.#drawable, wanted, 'sharp');
    else if (!this.#isCurrent(this.#shown.whole) && !this.#isMoving)
      this.#draw(this.#drawable, wholeOf(scene), 'whole');
  }

  #isCurrent(shown: Shown | null): boolean {
    return shown?.version === this.#version;
  }

  /** Whether the sharp picture serves; at rest it must be as dense as the best that could be drawn. */
  #hasSharp(scene: Scene, best: View | null): boolean {
    const { sharp } = this.#shown;
    if (sharp === null || !this.#isCurrent(sharp)) return best === null;
    const { view } = sharp;
    const isDense = this.#isMoving || best === null || view.density >= best.density;
    return isDense && serves(view, this.#view, this.#size, scene, this.#isMoving);
  }

  #draw(drawable: Drawable, view: View, layer: Ground): void {
    const version = this.#version;
    // The whole map is not urgent, so the painter draws it.
    const isOwn = layer === 'sharp' && isLight(drawable.scene, view, this.#isMoving);
    const painter = isOwn ? null : this.#painter;
    // The painter may be busy with the whole map while the page draws the view.
    if (this.#inWork === 'sharp' || (this.#inWork === 'whole' && painter !== null)) return;
    const surface = this.#surfaces[layer];
    if (painter === null) {
      if (surface.draw(drawable, this.#highlights, view)) this.#take(layer, { view, version });
      return;
    }
    this.#inWork = layer;
    void painter.draw(view).then((picture) => {
      if (this.#end.signal.aborted) return picture.close();
      this.#inWork = null;
      surface.show(picture);
      picture.close();
      this.#take(layer, { view, version });
    });
  }

  /** Records a picture that is on its layer now. */
  #take(layer: Ground, shown: Shown): void {
    const canvas = this.#layers[layer];
    canvas.style.width = `${canvas.width / shown.view.density}px`;
    canvas.style.height = `${canvas.height / shown.view.density}px`;
    this.#shown[layer] = shown;
    this.#place();
    // In a task of its own: each picture of a large map takes a frame.
    setTimeout(() => {
      if (!this.#end.signal.aborted) this.#pump();
    });
  }

  #place(): void {
    const { sharp, whole } = this.#shown;
    if (sharp !== null) place(this.#layers.sharp, sharp.view, this.#view);
    if (whole === null || this.#drawable === null) return;
    // Hidden where it would be covered, to save work on screens without a graphics chip.
    const isCovered = sharp !== null && holds(sharp.view, this.#view, this.#size, this.#drawable.scene);
    this.#layers.whole.style.display = isCovered ? 'none' : '';
    if (!isCovered) place(this.#layers.whole, whole.view, this.#view);
  }

  #drawFront(): void {
    const isEmpty = isEmptyFront(this.#front);
    if ((isEmpty && this.#isFrontClear) || this.#frontCtx === null || this.#drawable === null) return;
    paintFront(this.#frontCtx, this.#drawable, this.#front, this.#view, this.#size, this.#density);
    this.#isFrontClear = isEmpty;
  }
}

/** Moves and scales a layer to the position of its part of the map in the view. */
function place(canvas: HTMLCanvasElement, { area, zoom }: View, view: Viewport): void {
  const x = area.x * view.zoom + view.x;
  const y = area.y * view.zoom + view.y;
  canvas.style.transform = `translate(${x}px, ${y}px) scale(${view.zoom / zoom})`;
}

/**
 * The far picture on the screen: bitmaps that are moved and scaled with the view, and drawn anew by a painter
 * when they no longer serve. What stands out (selection, pointer) is drawn over them at once.
 *
 * From back to front: an overview of the whole map, kept for what lies outside; the sharp picture of the view
 * with a margin; the front, as large as the place. While something is selected a veil lies over the first two.
 */
import type { Size, Viewport } from '../camera';
import type { Highlights } from '../highlight';
import type { Palette } from '../palette';
import type { Scene } from '../scene';
import type { SceneIndex } from '../sceneIndex';
import { isLight } from './cost';
import { toStage } from './drawable';
import { holds, overviewOf, pictureFor, serves } from './frame';
import type { View } from './context';
import type { Stage } from './paint';
import { type Painter, startPainter } from './painter';
import { type Front, isEmptyFront, paintFront } from './paintFront';
import { Surface } from './surface';

export interface Layers {
  readonly overview: HTMLCanvasElement;
  readonly sharp: HTMLCanvasElement;
  readonly front: HTMLCanvasElement;
}

/** A picture on one of the layers, and the looks and colours that it was drawn with. */
interface Shown {
  readonly view: View;
  readonly version: number;
}

/** After this time without a move the view rests, and a picture of exactly its size is drawn, ms. */
const REST_MS = 90;

export class OverviewPicture {
  readonly #layers: Layers;
  /** Called when the picture on the screen begins or ends to be the right one. */
  readonly #onDrawn: (isDrawn: boolean) => void;
  readonly #easels: Readonly<Record<'sharp' | 'overview', Surface>>;
  readonly #frontCtx: CanvasRenderingContext2D | null;
  /** `null` where there is none, or it has failed: then the page draws everything. */
  #painter: Painter | null;
  #stage: Stage | null = null;
  #looks: Highlights = { cards: new Uint8Array(), relations: new Uint8Array() };
  #front: Front = { cards: [], relations: [] };
  #isFrontClear = true;
  #view: Viewport = { x: 0, y: 0, zoom: 1 };
  #size: Size = { width: 0, height: 0 };
  #density = 1;
  /** Counts what makes drawn pictures outdated. */
  #version = 0;
  #sharp: Shown | null = null;
  #overview: Shown | null = null;
  /** What the painter is drawing. */
  #inWork: 'sharp' | 'overview' | null = null;
  /** Runs while the painter has yet to be given the scene. */
  #handing: ReturnType<typeof setTimeout> | undefined;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #isMoving = false;
  #isDisposed = false;

  /** @param hasWorker whether views that take long are a worker's */
  constructor(layers: Layers, onDrawn: (isDrawn: boolean) => void, hasWorker: boolean) {
    this.#layers = layers;
    this.#onDrawn = onDrawn;
    const easelOf = (canvas: HTMLCanvasElement): Surface =>
      new Surface(canvas, canvas.getContext('2d', { alpha: false }));
    this.#easels = { sharp: easelOf(layers.sharp), overview: easelOf(layers.overview) };
    this.#frontCtx = layers.front.getContext('2d');
    this.#painter = hasWorker
      ? startPainter({ onFailure: () => this.#losePainter(), onLetters: () => this.#outdate() })
      : null;
    for (const canvas of Object.values(layers)) {
      canvas.addEventListener('contextrestored', this.#onRestored);
    }
    document.fonts.addEventListener('loadingdone', this.#onFonts);
  }

  setScene(scene: Scene, index: () => SceneIndex, looks: Highlights, palette: Palette): void {
    const reader = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    this.#stage = toStage(scene, index, palette, reader);
    this.#looks = looks;
    this.#hand(scene, palette);
    // An overview of another arrangement would stand in the wrong places.
    this.#overview = null;
    this.#layers.overview.style.display = 'none';
    this.#drawFront();
    this.#outdate();
  }

  setLooks(looks: Highlights): void {
    this.#looks = looks;
    if (this.#handing === undefined) this.#painter?.setLooks(looks);
    this.#outdate();
  }

  setFront(front: Front): void {
    this.#front = front;
    this.#drawFront();
  }

  /** Follows the view within the same frame, and the size of the place. */
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
    this.#isDisposed = true;
    clearTimeout(this.#restTimer);
    clearTimeout(this.#handing);
    this.#painter?.dispose();
    for (const canvas of Object.values(this.#layers)) {
      canvas.removeEventListener('contextrestored', this.#onRestored);
    }
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
  }

  /** What was drawn in other letters is drawn again. */
  readonly #onFonts = (): void => {
    this.#drawFront();
    this.#outdate();
  };

  /** What was on a canvas is gone with its context: everything is drawn again. */
  readonly #onRestored = (): void => {
    this.#sharp = null;
    this.#overview = null;
    this.#isFrontClear = true;
    this.#drawFront();
    this.#pump();
  };

  /**
   * The front is as large as the largest place so far: a panel that opens beside it costs no new canvas.
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
    if (this.#isDisposed) return;
    this.#painter?.dispose();
    this.#painter = null;
    this.#inWork = null;
    this.#pump();
  }

  /** Gives the painter what it draws, in a task of its own: copying a large scene is the work of a frame. */
  #hand(scene: Scene, palette: Palette): void {
    if (this.#painter === null) return;
    clearTimeout(this.#handing);
    this.#handing = setTimeout(() => {
      this.#handing = undefined;
      this.#painter?.setScene(scene, this.#looks, palette);
      this.#pump();
    });
  }

  #outdate(): void {
    this.#version += 1;
    this.#pump();
  }

  /** Has the pictures drawn that are missing: the sharp one first, the overview when that is there. */
  #pump(): void {
    if (this.#stage === null || this.#size.width === 0) return;
    const { scene } = this.#stage;
    const best = pictureFor(this.#view, this.#size, scene, this.#density, this.#isMoving);
    const wanted = this.#hasSharp(scene, best) ? null : best;
    this.#onDrawn(wanted === null);
    if (wanted !== null) this.#draw(this.#stage, wanted, 'sharp');
    else if (!this.#isCurrent(this.#overview) && !this.#isMoving)
      this.#draw(this.#stage, overviewOf(scene), 'overview');
  }

  #isCurrent(shown: Shown | null): boolean {
    return shown?.version === this.#version;
  }

  /** Whether the sharp picture serves; at rest it has to have as many px as the best that could be drawn. */
  #hasSharp(scene: Scene, best: View | null): boolean {
    if (!this.#isCurrent(this.#sharp) || this.#sharp === null) return best === null;
    const { view } = this.#sharp;
    const isDense = this.#isMoving || best === null || view.density >= best.density;
    return isDense && serves(view, this.#view, this.#size, scene, this.#isMoving);
  }

  #draw(stage: Stage, view: View, layer: 'sharp' | 'overview'): void {
    const version = this.#version;
    // Nobody waits for an overview, so it never keeps the page; nor does the painter's work on one keep back a view.
    const isOwn = this.#painter === null || (layer === 'sharp' && isLight(stage.scene, view, this.#isMoving));
    if (this.#inWork === 'sharp' || (this.#inWork === 'overview' && !isOwn)) return;
    if (this.#painter === null || isOwn) {
      if (this.#easels[layer].draw(stage, this.#looks, view)) this.#take(layer, { view, version });
      return;
    }
    if (this.#handing !== undefined) return;
    this.#inWork = layer;
    void this.#painter.draw(view).then((picture) => {
      if (this.#isDisposed) return picture.close();
      this.#inWork = null;
      this.#easels[layer].show(picture);
      picture.close();
      this.#take(layer, { view, version });
    });
  }

  /** A picture is on its layer. */
  #take(layer: 'sharp' | 'overview', shown: Shown): void {
    const canvas = this.#layers[layer];
    canvas.style.width = `${canvas.width / shown.view.density}px`;
    canvas.style.height = `${canvas.height / shown.view.density}px`;
    if (layer === 'sharp') this.#sharp = shown;
    else this.#overview = shown;
    this.#place();
    // In a task of its own: of a large map each picture is the work of a frame.
    setTimeout(() => {
      if (!this.#isDisposed) this.#pump();
    });
  }

  #place(): void {
    const { sharp, overview } = this.#layers;
    if (this.#sharp !== null) place(sharp, this.#sharp.view, this.#view);
    if (this.#overview === null || this.#stage === null) return;
    // Where it would be covered it is not shown, for a screen that is put together without a graphics chip.
    const isCovered =
      this.#sharp !== null && holds(this.#sharp.view, this.#view, this.#size, this.#stage.scene);
    overview.style.display = isCovered ? 'none' : '';
    if (!isCovered) place(overview, this.#overview.view, this.#view);
  }

  #drawFront(): void {
    const isEmpty = isEmptyFront(this.#front);
    if ((isEmpty && this.#isFrontClear) || this.#frontCtx === null || this.#stage === null) return;
    paintFront(this.#frontCtx, this.#stage, this.#front, this.#view, this.#size, this.#density);
    this.#isFrontClear = isEmpty;
  }
}

/** Moves and scales a layer to where its part of the map is in the present view. */
function place(canvas: HTMLCanvasElement, { area, zoom }: View, view: Viewport): void {
  const x = area.x * view.zoom + view.x;
  const y = area.y * view.zoom + view.y;
  canvas.style.transform = `translate(${x}px, ${y}px) scale(${view.zoom / zoom})`;
}

/**
 * The far picture on the screen: bitmaps that are moved and scaled with the view, and drawn anew by a painter
 * when they no longer serve. What stands out (selection, pointer) is drawn over them at once.
 *
 * From back to front: an overview of the whole map, kept for what lies outside; the sharp picture of the view
 * with a margin; the front, as large as the place. The first two fade together while something is selected.
 */
import type { Size, Viewport } from '../camera';
import type { Looks } from './look';
import { overviewOf, pictureFor, serves } from './frame';
import type { View } from './paint';
import { type Front, isEmptyFront, paintFront } from './paintFront';
import { type Painter, pagePainter, type Picture, startPainter } from './painter';
import type { Palette } from './palette';
import type { Scene } from './scene';
import type { SceneIndex } from './sceneIndex';

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

export class FarPicture {
  readonly #layers: Layers;
  /** Called when the picture on the screen begins or ends to be the right one. */
  readonly #onDrawn: (isDrawn: boolean) => void;
  #painter: Painter;
  #scene: Scene | null = null;
  #index: (() => SceneIndex) | null = null;
  #palette: Palette | null = null;
  #looks: Looks = { cards: new Uint8Array(), relations: new Uint8Array() };
  #front: Front = { cards: [], relations: [] };
  #isFrontClear = true;
  #view: Viewport = { x: 0, y: 0, zoom: 1 };
  #size: Size = { width: 0, height: 0 };
  #density = 1;
  /** Counts what makes drawn pictures outdated. */
  #version = 0;
  #sharp: Shown | null = null;
  #overview: Shown | null = null;
  #isBusy = false;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #isMoving = false;
  #isDisposed = false;

  constructor(layers: Layers, onDrawn: (isDrawn: boolean) => void) {
    this.#layers = layers;
    this.#onDrawn = onDrawn;
    this.#painter = startPainter(() => this.#paintOnPage());
    for (const canvas of Object.values(layers)) {
      canvas.addEventListener('contextrestored', this.#onRestored);
    }
  }

  setScene(scene: Scene, index: () => SceneIndex, looks: Looks, palette: Palette): void {
    this.#scene = scene;
    this.#index = index;
    this.#looks = looks;
    this.#palette = palette;
    this.#painter.setScene(scene, looks, palette);
    this.#outdate();
  }

  setLooks(looks: Looks): void {
    this.#looks = looks;
    this.#painter.setLooks(looks);
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
    this.#painter.dispose();
    for (const canvas of Object.values(this.#layers)) {
      canvas.removeEventListener('contextrestored', this.#onRestored);
    }
  }

  /** What was on a canvas is gone with its context: everything is drawn again. */
  readonly #onRestored = (): void => {
    this.#sharp = null;
    this.#overview = null;
    this.#isFrontClear = true;
    this.#drawFront();
    this.#pump();
  };

  /** @param density device px for each px of the screen */
  #resize(size: Size, density: number): void {
    const isSame = size.width === this.#size.width && size.height === this.#size.height;
    if (isSame && density === this.#density) return;
    this.#size = size;
    this.#density = density;
    const { front } = this.#layers;
    front.width = Math.round(size.width * density);
    front.height = Math.round(size.height * density);
    front.style.width = `${size.width}px`;
    front.style.height = `${size.height}px`;
    this.#isFrontClear = true;
  }

  #paintOnPage(): void {
    if (this.#isDisposed) return;
    this.#painter.dispose();
    this.#painter = pagePainter();
    if (this.#scene !== null && this.#palette !== null)
      this.#painter.setScene(this.#scene, this.#looks, this.#palette);
    this.#isBusy = false;
    this.#pump();
  }

  #outdate(): void {
    this.#version += 1;
    this.#pump();
  }

  /** Has the next picture drawn that is missing: the sharp one first, the overview when that is there. */
  #pump(): void {
    if (this.#isBusy || this.#scene === null || this.#size.width === 0) return;
    const isSharp = this.#isCurrent(this.#sharp) && this.#serves(this.#sharp?.view);
    const wanted = isSharp ? null : pictureFor(this.#view, this.#size, this.#scene, this.#density);
    this.#onDrawn(wanted === null);
    if (wanted !== null) this.#draw(wanted, 'sharp');
    else if (!this.#isCurrent(this.#overview) && !this.#isMoving)
      this.#draw(overviewOf(this.#scene), 'overview');
  }

  #isCurrent(shown: Shown | null): boolean {
    return shown?.version === this.#version;
  }

  #serves(view: View | undefined): boolean {
    if (view === undefined || this.#scene === null) return false;
    return serves(view, this.#view, this.#size, this.#scene, this.#isMoving);
  }

  #draw(view: View, layer: 'sharp' | 'overview'): void {
    const version = this.#version;
    this.#isBusy = true;
    void this.#painter.draw(view).then((picture) => {
      if (this.#isDisposed || picture === null) return;
      this.#isBusy = false;
      show(this.#layers[layer], picture, view);
      if (layer === 'sharp') this.#sharp = { view, version };
      else this.#overview = { view, version };
      this.#place();
      this.#pump();
    });
  }

  #place(): void {
    if (this.#sharp !== null) place(this.#layers.sharp, this.#sharp.view, this.#view);
    if (this.#overview !== null) place(this.#layers.overview, this.#overview.view, this.#view);
  }

  #drawFront(): void {
    const isEmpty = isEmptyFront(this.#front);
    if (isEmpty && this.#isFrontClear) return;
    const ctx = this.#layers.front.getContext('2d');
    if (ctx === null || this.#scene === null || this.#palette === null || this.#index === null) return;
    const stage = { scene: this.#scene, index: this.#index, palette: this.#palette };
    paintFront(ctx, stage, this.#front, this.#view, this.#size, this.#density);
    this.#isFrontClear = isEmpty;
  }
}

/** Puts a picture on a layer, as large as it was drawn. */
function show(canvas: HTMLCanvasElement, picture: Picture, view: View): void {
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.style.width = `${picture.width / view.density}px`;
  canvas.style.height = `${picture.height / view.density}px`;
  canvas.getContext('2d', { alpha: false })?.drawImage(picture, 0, 0);
  if (picture instanceof ImageBitmap) picture.close();
}

/** Moves and scales a layer to where its part of the map is in the present view. */
function place(canvas: HTMLCanvasElement, { area, zoom }: View, view: Viewport): void {
  const x = area.x * view.zoom + view.x;
  const y = area.y * view.zoom + view.y;
  canvas.style.transform = `translate(${x}px, ${y}px) scale(${view.zoom / zoom})`;
}

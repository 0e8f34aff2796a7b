/**
 * Whoever draws views of a scene: a worker where the browser has one that can draw, else the page itself. Both
 * draw one view at a time and answer with a picture; neither knows what is on the screen.
 */
import type { Looks } from './look';
import type { View } from './paint';
import { Easel } from './easel';
import type { Palette } from './palette';
import { pageFonts } from './fonts';
import type { PainterAnswer, PainterRequest } from './painter.worker';
import type { Scene } from './scene';

/** A view, drawn. The picture is the taker's: a bitmap is to be closed once it is on the screen. */
export type Picture = ImageBitmap | HTMLCanvasElement;

export interface Painter {
  readonly setScene: (scene: Scene, looks: Looks, palette: Palette) => void;
  readonly setLooks: (looks: Looks) => void;
  /** One at a time. Resolves with `null` if the view cannot be drawn at all. */
  readonly draw: (view: View) => Promise<Picture | null>;
  readonly dispose: () => void;
}

/** A painter for this browser. If its worker fails, `onFailure` is called once; a page painter serves then. */
export function startPainter(onFailure: () => void): Painter {
  if (!canUseWorker()) return pagePainter();
  try {
    return workerPainter(onFailure);
  } catch {
    return pagePainter();
  }
}

/** A worker that was started before anybody needed it. */
let spare: Worker | undefined;

/** Starts the worker early, while the map that it will draw is still on its way. */
export function warmPainter(): void {
  if (canUseWorker()) spare ??= startWorker();
}

function canUseWorker(): boolean {
  return typeof Worker !== 'undefined' && typeof OffscreenCanvas !== 'undefined';
}

function startWorker(): Worker {
  return new Worker(new URL('./painter.worker.ts', import.meta.url), { type: 'module' });
}

function workerPainter(onFailure: () => void): Painter {
  const worker = spare ?? startWorker();
  spare = undefined;
  let answer: ((picture: Picture | null) => void) | null = null;
  const settle = (picture: Picture | null): void => {
    answer?.(picture);
    answer = null;
  };
  worker.addEventListener('message', (event: MessageEvent<PainterAnswer>) => {
    if (event.data.bitmap === null) onFailure();
    settle(event.data.bitmap);
  });
  const fail = (): void => {
    onFailure();
    settle(null);
  };
  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);
  const send = (request: PainterRequest): void => worker.postMessage(request, []);
  send({ type: 'fonts', fonts: pageFonts() });
  return {
    setScene: (scene, looks, palette) => send({ type: 'scene', scene, looks, palette }),
    setLooks: (looks) => send({ type: 'looks', looks }),
    draw: (view) => {
      send({ type: 'draw', view });
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    dispose: () => {
      worker.terminate();
      settle(null);
    },
  };
}

/** Draws on the page, between two of its frames. */
export function pagePainter(): Painter {
  const canvas = document.createElement('canvas');
  const easel = new Easel(canvas, canvas.getContext('2d', { willReadFrequently: true }));
  return {
    setScene: (...scene) => easel.setScene(...scene),
    setLooks: (looks) => easel.setLooks(looks),
    draw: (view) => Promise.resolve(easel.draw(view) ? canvas : null),
    dispose: () => {
      canvas.width = 0;
    },
  };
}

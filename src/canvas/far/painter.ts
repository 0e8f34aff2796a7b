/** The worker that draws views which would take the page too long. */
import { pageFonts } from './fonts';
import type { Looks } from './look';
import type { View } from './paint';
import type { PainterAnswer, PainterRequest } from './painter.worker';
import type { Palette } from './palette';
import type { Scene } from './scene';

export interface Painter {
  readonly setScene: (scene: Scene, looks: Looks, palette: Palette) => void;
  readonly setLooks: (looks: Looks) => void;
  /** One at a time. The picture is the taker's, to be closed once it is on the screen. */
  readonly draw: (view: View) => Promise<ImageBitmap>;
  readonly dispose: () => void;
}

/** A worker that was started before anybody needed it. */
let spare: Worker | undefined;

/** Starts the worker early, while the map that it will draw is still on its way. */
export function warmPainter(): void {
  if (canUseWorker()) spare ??= startWorker();
}

/**
 * A painter, or `null` where the browser has no worker that can draw. If it fails later, `onFailure` is called
 * and it draws no more: a view that was asked for stays without an answer.
 */
export function startPainter(onFailure: () => void): Painter | null {
  if (!canUseWorker()) return null;
  try {
    const worker = spare ?? startWorker();
    spare = undefined;
    return toPainter(worker, onFailure);
  } catch {
    return null;
  }
}

function canUseWorker(): boolean {
  return typeof Worker !== 'undefined' && typeof OffscreenCanvas !== 'undefined';
}

function startWorker(): Worker {
  return new Worker(new URL('./painter.worker.ts', import.meta.url), { type: 'module' });
}

function toPainter(worker: Worker, onFailure: () => void): Painter {
  let answer: ((picture: ImageBitmap) => void) | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<PainterAnswer>) => {
    if (data.bitmap === null) return onFailure();
    answer?.(data.bitmap);
    answer = null;
  });
  worker.addEventListener('error', onFailure);
  worker.addEventListener('messageerror', onFailure);
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
    dispose: () => worker.terminate(),
  };
}

/** The worker that draws views which would take the page too long. */
import { spareWorker } from '@/ui/spareWorker';
import type { Highlights } from '../highlight';
import type { Palette } from '../palette';
import type { Scene } from '../scene';
import { pageFonts } from './pageFonts';
import type { View } from './context';
import type { PainterAnswer, PainterRequest } from './painterWorker';

export interface Painter {
  readonly setScene: (scene: Scene, looks: Highlights, palette: Palette) => void;
  readonly setLooks: (looks: Highlights) => void;
  /** One at a time. The picture is the taker's, to be closed once it is on the screen. */
  readonly draw: (view: View) => Promise<ImageBitmap>;
  readonly dispose: () => void;
}

const workers = spareWorker(
  () => new Worker(new URL('./painterWorker.ts', import.meta.url), { type: 'module' }),
);

/** Starts the worker early, while the map that it will draw is still on its way. */
export function warmPainter(): void {
  if (canUseWorker()) workers.warm();
}

/** What a painter reports by itself. */
interface Reports {
  /** It has failed and draws no more: a view that was asked for stays without an answer. */
  readonly onFailure: () => void;
  /** Letters have come after a picture that was drawn without them. */
  readonly onLetters: () => void;
}

/** A painter, or `null` where the browser has no worker that can draw. */
export function startPainter(reports: Reports): Painter | null {
  if (!canUseWorker()) return null;
  try {
    return toPainter(workers.take(), reports);
  } catch {
    return null;
  }
}

function canUseWorker(): boolean {
  return typeof Worker !== 'undefined' && typeof OffscreenCanvas !== 'undefined';
}

/** A painter that is silent for so long has been ended by the browser, ms. */
const SILENCE = 8000;

function toPainter(worker: Worker, { onFailure, onLetters }: Reports): Painter {
  let answer: ((picture: ImageBitmap) => void) | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<PainterAnswer>) => {
    if (data.type === 'letters') return onLetters();
    clearTimeout(patience);
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
      patience = setTimeout(onFailure, SILENCE);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    dispose: () => {
      clearTimeout(patience);
      worker.terminate();
    },
  };
}

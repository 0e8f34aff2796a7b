/** The worker that draws views which would take the page too long. */
import { spareWorker } from '@/ui/spareWorker';
import { type Hear, workerTask } from '@/ui/workerTask';
import type { Highlights } from '../highlight';
import type { Palette } from '../palette';
import type { Scene } from '../scene';
import { pageFonts } from './pageFonts';
import type { View } from './context';
import type { PainterAnswer, PainterRequest } from './painterWorker';

export interface Painter {
  /** Sent in a task of its own: copying a large scene is the work of a frame. */
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

/** A painter that is silent for so long has been ended by the browser, ms. */
const SILENCE = 8000;

/** A painter, or `null` where the browser has no worker that can draw. */
export function startPainter({ onFailure, onLetters }: Reports): Painter | null {
  if (!canUseWorker()) return null;
  const task = workerTask<PainterRequest, PainterAnswer>(workers.take, ({ type }) => {
    if (type === 'letters') onLetters();
  });
  if (task.isOver()) return null;
  task.tell({ type: 'fonts', fonts: pageFonts() });
  /** What has yet to be told. */
  let next: Extract<PainterRequest, { type: 'scene' }> | null = null;
  let told: Promise<unknown> = Promise.resolve();
  const tellScene = (): void => {
    if (next !== null) task.tell(next);
    next = null;
  };
  return {
    setScene: (scene, looks, palette) => {
      if (next === null) told = new Promise((resolve) => setTimeout(resolve)).then(tellScene);
      next = { type: 'scene', scene, looks, palette };
    },
    setLooks: (looks) => {
      if (next === null) task.tell({ type: 'looks', looks });
      else next = { ...next, looks };
    },
    draw: (view) =>
      new Promise((resolve) => {
        told
          .then(() => task.ask({ type: 'draw', view }, hearPicture, { limitMs: SILENCE }))
          .then(resolve, onFailure);
      }),
    dispose: task.end,
  };
}

const hearPicture: Hear<PainterAnswer, ImageBitmap> = (answer, { resolve, reject }) => {
  if (answer.type === 'letters') return;
  if (answer.bitmap === null) reject(new Error('The painter can draw nothing'));
  else resolve(answer.bitmap);
};

function canUseWorker(): boolean {
  return typeof Worker !== 'undefined' && typeof OffscreenCanvas !== 'undefined';
}

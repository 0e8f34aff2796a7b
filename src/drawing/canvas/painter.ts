/** The worker that draws views that would take the page too long. */
import { spareWorker } from '@/ui/spareWorker';
import { type Hear, workerTask } from '@/ui/workerTask';
import type { Highlights } from '../highlight';
import type { Palette } from '../palette';
import type { Scene } from '../scene';
import { isWhole } from '../wholeMap';
import { pageFonts } from './pageFonts';
import type { View } from './context';
import type { PainterAnswer, PainterRequest } from './painterWorker';

export interface Painter {
  /** Sends the scene in a task of its own: copying a large one takes a frame. */
  readonly setScene: (scene: Scene, highlights: Highlights, palette: Palette) => void;
  readonly setHighlights: (highlights: Highlights) => void;
  /** Draws one view at a time. The caller closes the picture once it is on the screen. */
  readonly draw: (view: View) => Promise<ImageBitmap>;
  readonly dispose: () => void;
}

const workers = spareWorker(
  () => new Worker(new URL('./painterWorker.ts', import.meta.url), { type: 'module' }),
);

/** Starts the worker early for a large map. Call it as soon as the number of claims is known. */
export function expectClaims(count: number): void {
  if (!isWhole(count, 0) && canUseWorker()) workers.warm();
}

/** What a painter reports without being asked. */
interface Reports {
  /** It has failed: pending and later requests get no answer. */
  readonly onFailure: () => void;
  /** Letters have come after a picture that was drawn without them. */
  readonly onLetters: () => void;
}

/** A painter silent for so many ms has been ended by the browser. */
const SILENCE = 8000;

/** A painter, or `null` where the browser has no worker that can draw. */
export function startPainter({ onFailure, onLetters }: Reports): Painter | null {
  if (!canUseWorker()) return null;
  const task = workerTask<PainterRequest, PainterAnswer>(workers.take, ({ type }) => {
    if (type === 'letters') onLetters();
  });
  if (task.isOver()) return null;
  task.tell({ type: 'fonts', fonts: pageFonts() });
  /** The scene that has yet to be sent. */
  let next: Extract<PainterRequest, { type: 'scene' }> | null = null;
  let told: Promise<unknown> = Promise.resolve();
  const tellScene = (): void => {
    if (next !== null) task.tell(next);
    next = null;
  };
  return {
    setScene: (scene, highlights, palette) => {
      if (next === null) told = new Promise((resolve) => setTimeout(resolve)).then(tellScene);
      next = { type: 'scene', scene, highlights, palette };
    },
    setHighlights: (highlights) => {
      if (next === null) task.tell({ type: 'highlights', highlights });
      else next = { ...next, highlights };
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

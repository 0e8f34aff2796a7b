/** Asks a worker for layouts, so that a large map does not stop the page. */
import type { OnProgress } from '@/layout/layoutProgress';
import type { LayoutReport, LayoutRequest } from '@/layout/layoutWorker';
import { arrangePlain } from '@/layout/place/plain';
import type { LayoutInput, LayoutNumbers, PackedLayout } from '@/layout/types';
import { toColumns } from '@/layout/wire/inputColumns';
import { packLayout, withIds } from '@/layout/wire/packed';
import { type Hear, type WorkerTask, workerTask } from '@/ui/workerTask';

/** After so many ms the plain arrangement has to do. */
const LIMIT_MS = 20_000;
/** With more boxes than this a layout that nobody waits for any more is stopped, not left to run out. */
const LONG = 300;

interface RequestOptions {
  /** Gives the request up: it rejects with an `AbortError`, and its work is stopped if it would take long. */
  readonly signal?: AbortSignal;
  /** Told several times in a long layout, never after the request is settled. */
  readonly onProgress?: OnProgress;
  /** How long to wait before the plain arrangement is given, in ms. */
  readonly limitMs?: number;
}

/**
 * Answers with a layout; nothing but the signal makes it reject. If there can be no worker, if it fails or takes too
 * long, the plain arrangement is computed here instead (`fallback` is true in it).
 */
export type RequestLayout = (input: LayoutInput, options?: RequestOptions) => Promise<PackedLayout>;

/** The worker starts with the first request and is kept for the next; after a failure another takes its place. */
export function createLayoutClient(): RequestLayout {
  let task: WorkerTask<LayoutRequest, LayoutReport> | undefined;
  let lastId = 0;
  return async (input, { signal, onProgress, limitMs = LIMIT_MS } = {}) => {
    signal?.throwIfAborted();
    if (task === undefined || task.isOver()) task = workerTask(startWorker);
    const own = task;
    lastId += 1;
    const id = lastId;
    const hear: Hear<LayoutReport, LayoutNumbers> = (report, { resolve, reject }) => {
      if (report.id !== id) return;
      if (report.kind === 'progress') onProgress?.(report.progress);
      else if (report.kind === 'done') resolve(report.numbers);
      else reject(new Error('The layout failed'));
    };
    try {
      const options = { signal, limitMs, isWorkStopped: input.boxes.length > LONG };
      return withIds(input, await own.ask({ id, columns: toColumns(input) }, hear, options));
    } catch {
      signal?.throwIfAborted();
      own.end();
      return packLayout(input, arrangePlain(input));
    }
  };
}

function startWorker(): Worker {
  return new Worker(new URL('@/layout/layoutWorker.ts', import.meta.url), { type: 'module' });
}

/** Computes layouts in a worker, so that a large map does not block the page. */
import type { LayoutReport, LayoutRequest } from '@/layout/layoutWorker';
import { arrangePlain } from '@/layout/place/plain';
import type { LayoutInput, LayoutNumbers, OnProgress, PackedLayout } from '@/layout/types';
import { toColumns } from '@/layout/wire/inputColumns';
import { packLayout, withIds } from '@/layout/wire/packed';
import { type Hear, type WorkerTask, workerTask } from '@/ui/workerTask';

/** After so many ms the plain arrangement is used. */
const LIMIT_MS = 20_000;
/** An aborted layout of more boxes than this is stopped; a smaller one runs to its end. */
const LONG = 300;

interface RequestOptions {
  /** Aborts the request: it rejects with an `AbortError`, and long work stops. */
  readonly signal?: AbortSignal;
  /** Called several times in a long layout, never after the request is settled. */
  readonly onProgress?: OnProgress;
  /** How long to wait for the worker, ms. */
  readonly limitMs?: number;
}

/**
 * Resolves with a layout; rejects only when aborted. Without a worker, or if it fails or takes too long, computes
 * the plain arrangement here instead (with `fallback: true`).
 */
export type RequestLayout = (input: LayoutInput, options?: RequestOptions) => Promise<PackedLayout>;

/** Starts the worker with the first request and keeps it; replaces it after a failure. */
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

/** The page's one client. */
export const requestLayout = createLayoutClient();

function startWorker(): Worker {
  return new Worker(new URL('@/layout/layoutWorker.ts', import.meta.url), { type: 'module' });
}

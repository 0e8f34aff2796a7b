import type { OnProgress } from './layoutProgress.ts';
import type { LayoutReport, LayoutRequest } from './layoutWorker.ts';
import { arrangePlain } from './place/plain.ts';
import type { LayoutInput, PackedLayout } from './types.ts';
import { toColumns } from './wire/inputColumns.ts';
import { packLayout, withIds } from './wire/packed.ts';

/** After so many ms the plain arrangement has to do. */
export const LAYOUT_LIMIT_MS = 20_000;
/** With more boxes than this a layout that nobody waits for any more is stopped, not left to run out. */
const LONG = 300;

export interface RequestOptions {
  /** Drops the request: it rejects with an `AbortError`, and its work is stopped if it would take long. */
  readonly signal?: AbortSignal;
  /** Told several times in a long layout, never after the request is settled. */
  readonly onProgress?: OnProgress;
  /** How long to wait before the plain arrangement is given, in ms; `LAYOUT_LIMIT_MS` where it is left out. */
  readonly limitMs?: number;
}

interface Waiting extends RequestOptions {
  readonly id: number;
  readonly input: LayoutInput;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly resolve: (result: PackedLayout) => void;
  readonly reject: (reason: unknown) => void;
}

let worker: Worker | undefined;
let waiting: Waiting | undefined;
let lastId = 0;

/**
 * Asks the worker for a layout. The worker starts with the first request. A newer request makes an older one
 * that is still open reject with an `AbortError`, and so does the signal; nothing else makes it reject. If
 * there can be no worker, if it fails or takes too long, the plain arrangement is computed here instead
 * (`fallback` is true in it).
 */
export function requestLayout(input: LayoutInput, options: RequestOptions = {}): Promise<PackedLayout> {
  drop();
  const { signal, limitMs = LAYOUT_LIMIT_MS } = options;
  if (signal?.aborted === true) return Promise.reject(aborted());
  lastId += 1;
  const id = lastId;
  return new Promise<PackedLayout>((resolve, reject) => {
    waiting = { ...options, id, input, resolve, reject, timer: setTimeout(giveUp, limitMs) };
    signal?.addEventListener('abort', () => waiting?.id === id && drop(), { once: true });
    try {
      worker ??= startWorker();
      worker.postMessage({ id, columns: toColumns(input) } satisfies LayoutRequest, []);
    } catch {
      giveUp();
    }
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', (event: MessageEvent<LayoutReport>) => hear(event.data));
  started.addEventListener('error', giveUp);
  started.addEventListener('messageerror', giveUp);
  return started;
}

function hear(report: LayoutReport): void {
  if (waiting?.id !== report.id) return;
  if (report.kind === 'progress') waiting.onProgress?.(report.progress);
  else if (report.kind === 'failed') giveUp();
  else {
    const { input, resolve } = settle(waiting);
    resolve(withIds(input, report.numbers));
  }
}

/** Answers the open request with the plain arrangement; the next request tries a new worker. */
function giveUp(): void {
  stopWorker();
  if (waiting === undefined) return;
  const { input, resolve } = settle(waiting);
  resolve(packLayout(input, arrangePlain(input)));
}

/** Lets go of the open request, if there is one. */
function drop(): void {
  if (waiting === undefined) return;
  const { input, reject } = settle(waiting);
  if (input.boxes.length > LONG) stopWorker();
  reject(aborted());
}

function settle(open: Waiting): Waiting {
  clearTimeout(open.timer);
  waiting = undefined;
  return open;
}

function stopWorker(): void {
  worker?.terminate();
  worker = undefined;
}

function aborted(): DOMException {
  return new DOMException('A newer layout was asked for', 'AbortError');
}

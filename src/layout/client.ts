import { arrangePlain } from './plain.ts';
import type { LayoutInput, LayoutResult } from './types.ts';
import type { LayoutAnswer, LayoutRequest } from './worker.ts';

interface Waiting {
  readonly id: number;
  readonly input: LayoutInput;
  readonly resolve: (result: LayoutResult) => void;
  readonly reject: (reason: unknown) => void;
}

let worker: Worker | undefined;
let waiting: Waiting | undefined;
let lastId = 0;

/**
 * Asks the worker for a layout. The worker starts with the first request. A newer request makes an older one
 * that is still open reject with an `AbortError`, and so does `signal`. If there can be no worker, or it
 * fails, the plain arrangement is computed here instead (`fallback` is true in it).
 */
export function requestLayout(input: LayoutInput, signal?: AbortSignal): Promise<LayoutResult> {
  waiting?.reject(aborted());
  waiting = undefined;
  if (signal?.aborted === true) return Promise.reject(aborted());
  lastId += 1;
  const id = lastId;
  return new Promise<LayoutResult>((resolve, reject) => {
    waiting = { id, input, resolve, reject };
    signal?.addEventListener('abort', () => drop(id), { once: true });
    try {
      worker ??= startWorker();
      worker.postMessage({ id, input } satisfies LayoutRequest, []);
    } catch {
      giveUp();
    }
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', (event: MessageEvent<LayoutAnswer>) => {
    if (waiting?.id !== event.data.id) return;
    const { resolve } = waiting;
    waiting = undefined;
    resolve(event.data.result);
  });
  started.addEventListener('error', giveUp);
  started.addEventListener('messageerror', giveUp);
  return started;
}

/** Answers the open request with the plain arrangement; the next request tries a new worker. */
function giveUp(): void {
  worker?.terminate();
  worker = undefined;
  const open = waiting;
  waiting = undefined;
  open?.resolve(arrangePlain(open.input));
}

function drop(id: number): void {
  if (waiting?.id !== id) return;
  const { reject } = waiting;
  waiting = undefined;
  reject(aborted());
}

function aborted(): DOMException {
  return new DOMException('A newer layout was asked for', 'AbortError');
}

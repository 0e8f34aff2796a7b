/** Computes layouts in a worker, so that a large map does not block the page. */
import { arrange } from './arrange.ts';
import type { LayoutNumbers, LayoutProgress } from './types.ts';
import { fromColumns, type InputColumns } from './wire/inputColumns.ts';
import { memoryOf, numbersOf } from './wire/packed.ts';

/** A request, with the id that its reports carry. */
export interface LayoutRequest {
  readonly id: number;
  readonly columns: InputColumns;
}

/** The progress of a request, its result, or its failure. */
export type LayoutReport =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: LayoutProgress }
  | { readonly id: number; readonly kind: 'done'; readonly numbers: LayoutNumbers }
  | { readonly id: number; readonly kind: 'failed' };

declare const self: DedicatedWorkerGlobalScope;

function report(message: LayoutReport, memory: ArrayBufferLike[] = []): void {
  self.postMessage(message, memory);
}

self.addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  const { id, columns } = event.data;
  void answer(id, columns).catch(() => report({ id, kind: 'failed' }));
});

async function answer(id: number, columns: InputColumns): Promise<void> {
  const input = fromColumns(columns);
  const result = await arrange(input, {
    onProgress: (progress) => report({ id, kind: 'progress', progress }),
  });
  const numbers = numbersOf(input, result);
  report({ id, kind: 'done', numbers }, memoryOf(numbers));
}

/** Lays out in a worker of its own, so that a large map does not stop the page. */
import { arrange } from './arrange.ts';
import type { LayoutInput, LayoutResult } from './types.ts';

/** A request, with the number that its answer carries. */
export interface LayoutRequest {
  readonly id: number;
  readonly input: LayoutInput;
}

export interface LayoutAnswer {
  readonly id: number;
  readonly result: LayoutResult;
}

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  const { id, input } = event.data;
  void arrange(input).then((result) => {
    self.postMessage({ id, result } satisfies LayoutAnswer, []);
    return result;
  });
});

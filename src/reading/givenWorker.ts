/** Reads a given file apart from the page, which ends the worker when its time is over. */
import type { FormatId } from '@/formats/format';
import { type Given, type GivenFile, readGiven } from './given';

export type GivenMessage =
  | { readonly kind: 'known'; readonly format: FormatId }
  | { readonly kind: 'given'; readonly given: Given }
  /** The bytes, or the code of the format, did not come. */
  | { readonly kind: 'failed'; readonly isBytes: boolean };

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<GivenFile>) => {
  const say = (message: GivenMessage): void => self.postMessage(message, []);
  readGiven(data, (format) => say({ kind: 'known', format })).then(
    (given) => say({ kind: 'given', given }),
    (error: unknown) => say({ kind: 'failed', isBytes: error instanceof DOMException }),
  );
});

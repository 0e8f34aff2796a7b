/** Reads a given file apart from the page, which ends the worker when its time is over. */
import type { FormatId } from '@/formats/format';
import { type Given, GivenFailure, type GivenFile, readGiven } from './readImport';

export type GivenMessage =
  | { readonly kind: 'known'; readonly format: FormatId }
  | { readonly kind: 'given'; readonly given: Given }
  | { readonly kind: 'failed'; readonly what: GivenFailure['kind'] | 'reader' };

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<GivenFile>) => {
  const say = (message: GivenMessage): void => self.postMessage(message, []);
  readGiven(data, (format) => say({ kind: 'known', format })).then(
    (given) => say({ kind: 'given', given }),
    (error: unknown) => say({ kind: 'failed', what: error instanceof GivenFailure ? error.kind : 'reader' }),
  );
});

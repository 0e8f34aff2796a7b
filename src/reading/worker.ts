/** Reads a file apart from the page. */
import { type Piece, toPieces } from './pieces';
import { takeProved } from './proof';
import { readBytes } from './readFile';

export interface ReadRequest {
  readonly file: ArrayBuffer;
  readonly isProved: boolean;
}

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data: { file, isProved } }: MessageEvent<ReadRequest>) => {
  const reading = isProved ? { ok: true as const, value: takeProved(file) } : readBytes(file);
  for (const piece of toPieces(reading)) self.postMessage(piece satisfies Piece, []);
});

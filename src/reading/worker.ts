/** Reads a file apart from the page. */
import { type Piece, toPieces } from './pieces';
import { readFile, type TextFiles } from './readFile';

export interface ReadRequest {
  readonly file: ArrayBuffer;
  readonly texts: TextFiles;
}

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const reading = readFile(new TextDecoder().decode(data.file), data.texts);
  for (const piece of toPieces(reading)) self.postMessage(piece satisfies Piece, []);
});

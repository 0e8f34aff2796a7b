/** Reads a file apart from the page. */
import { bytesOf, type MapFile } from './mapFile';
import { type Piece, toPieces } from './pieces';
import { takeProved } from './proof';
import { readBytes } from './readFile';

export interface ReadRequest {
  readonly file: MapFile;
  readonly isProved: boolean;
}

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  // The page hears of an error, and not of a promise that nobody keeps.
  read(data).catch((error: unknown) => self.reportError(error));
});

async function read({ file, isProved }: ReadRequest): Promise<void> {
  const bytes = await bytesOf(file);
  const reading = isProved ? { ok: true as const, value: takeProved(bytes) } : readBytes(bytes);
  for (const piece of toPieces(reading)) self.postMessage(piece satisfies Piece, []);
}

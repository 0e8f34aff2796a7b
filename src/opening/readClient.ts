/** Reads map files for the page: a short one at once, a long one in a worker, so that the page answers meanwhile. */
import type { Reading } from '@/domain/fault';
import type { ArgumentMap } from '@/domain/schema';
import { spareWorker } from '@/ui/spareWorker';
import { bytesOf, type MapFile, sizeOf } from './mapFile';
import { fromPieces, type Piece } from './pieces';
import { isProved, type Proof, takeProved } from './proof';
import type { ReadRequest } from './readWorker';
import type { TextFiles } from './sourceTexts';

/**
 * From this size a file is read in the worker, one that has to be checked and one that is proved sound. Bytes:
 * what a page that has just started takes in 40 ms.
 */
const LARGE = { checked: 150_000, proved: 4_000_000 };

const workers = spareWorker(
  () => new Worker(new URL('./readWorker.ts', import.meta.url), { type: 'module' }),
);

/** Whether a file of so many bytes takes long enough to be read apart from the page. */
export function isLarge(bytes: number, proof: Proof | undefined): boolean {
  return bytes >= (proof === undefined ? LARGE.checked : LARGE.proved);
}

/** Starts what a large file will need; to be called when the file is asked for. */
export function expectFile(bytes: number, proof: Proof | undefined): void {
  if (isLarge(bytes, proof)) workers.warm();
}

/**
 * Reads a map file. A long one that the browser keeps never comes to the page as bytes: the worker reads it.
 * @param texts those beside it, which a proof holds for as well
 * @param proof spares files that were found sound at build from being checked again
 * @param signal ends the work, and makes the promise reject with an `AbortError`; otherwise it rejects only, and
 *   with a sentence for a reader, when the code that checks files does not come
 */
export async function readMapFile(
  file: MapFile,
  texts: TextFiles,
  proof: Proof | undefined,
  signal: AbortSignal,
): Promise<Reading<ArgumentMap>> {
  const isSound = proof !== undefined && (await isProved(await bytesOf(file), texts, proof));
  if (isLarge(sizeOf(file), isSound ? proof : undefined)) {
    try {
      return await readApart({ file, isProved: isSound }, signal);
    } catch {
      // There is no worker to be had, or it failed: the page waits, but has its map.
    }
  }
  signal.throwIfAborted();
  const bytes = await bytesOf(file);
  if (isSound) return { ok: true, value: takeProved(bytes) };
  const { readBytes } = await import('./readFile').catch(() => {
    throw new Error(
      'A part of this page did not come, so the map’s file could not be checked. Check the connection and load the page again.',
    );
  });
  return readBytes(bytes);
}

/** The file is copied to the worker and not handed over, so that it is still here if the worker fails. */
async function readApart(request: ReadRequest, signal: AbortSignal): Promise<Reading<ArgumentMap>> {
  const worker = workers.take();
  /** Ends with the work, so that nothing listens on and holds the file. */
  const done = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      const listen = { signal: done.signal };
      signal.addEventListener('abort', () => reject(signal.reason), listen);
      worker.addEventListener('error', reject, listen);
      worker.addEventListener('messageerror', reject, listen);
      const take = fromPieces(resolve);
      worker.addEventListener('message', ({ data }: MessageEvent<Piece>) => take(data), listen);
      signal.throwIfAborted();
      worker.postMessage(request, []);
    });
  } finally {
    done.abort();
    worker.terminate();
  }
}

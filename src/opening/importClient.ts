/** Has a given file read in a worker of its own, which is ended when its time is over or the reader gives it up. */
import { TOO_LARGE } from '@/domain/readJson';
import { LIMITS } from '@/domain/schema';
import { type Format, TIME_LIMIT, tooSlow } from '@/formats/format';
import { formatOf } from '@/formats/readers';
import type { GivenMessage } from './importWorker';
import type { Given, GivenFile } from './readImport';

const NO_CODE =
  'A part of this page did not come or did not start, so the file could not be read. Check the connection and load the page again.';
const FAILURES: Readonly<Record<Extract<GivenMessage, { kind: 'failed' }>['what'], string>> = {
  bytes: 'The browser gives no bytes of this file. Is it a folder, or has it been moved?',
  code: NO_CODE,
  reader:
    'This page failed over the file: it may need more memory than the browser gives, or be a fault of ours.',
};

/**
 * Reads it.
 * @param onKnown is called when the format is known, and the part begins that takes time
 * @param signal ends the work, and makes the promise reject with an `AbortError`; it rejects for nothing else
 */
export async function readGivenFile(
  file: GivenFile,
  onKnown: (format: Format) => void,
  signal: AbortSignal,
): Promise<Given> {
  signal.throwIfAborted();
  // Told by its size, before any of it is read.
  if (file.bytes.size > LIMITS.fileBytes) return { state: 'faults', faults: [TOO_LARGE], count: 1 };
  const done = new AbortController();
  let worker: Worker | undefined;
  try {
    worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
    return await answerOf(worker, file, onKnown, { ends: signal, done: done.signal });
  } catch (error) {
    signal.throwIfAborted();
    return refused(error instanceof Refusal ? error.message : NO_CODE);
  } finally {
    done.abort();
    worker?.terminate();
  }
}

/** Why there is no map, in a sentence for the reader. */
class Refusal extends Error {}

/** Rejects with a refusal, with nothing where the worker failed, or when it is ended. */
function answerOf(
  worker: Worker,
  file: GivenFile,
  onKnown: (format: Format) => void,
  { ends, done }: { readonly ends: AbortSignal; readonly done: AbortSignal },
): Promise<Given> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    const limit = (format: Format | undefined): void => {
      const { timeLimit = TIME_LIMIT } = format ?? {};
      clearTimeout(timer);
      timer = setTimeout(
        () => reject(new Refusal(tooSlow(format ?? { label: 'a text' }, timeLimit).message)),
        timeLimit,
      );
    };
    done.addEventListener('abort', () => clearTimeout(timer));
    ends.addEventListener('abort', () => reject(), { signal: done });
    worker.addEventListener('error', () => reject(), { signal: done });
    worker.addEventListener('messageerror', () => reject(), { signal: done });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<GivenMessage>) => {
        if (data.kind === 'given') return resolve(data.given);
        if (data.kind === 'failed') return reject(new Refusal(FAILURES[data.what]));
        const format = formatOf(data.format);
        limit(format);
        if (format !== undefined) onKnown(format);
      },
      { signal: done },
    );
    limit(undefined);
    worker.postMessage(file, []);
  });
}

function refused(message: string): Given {
  return { state: 'faults', faults: [{ pointer: '', found: '', message }], count: 1 };
}

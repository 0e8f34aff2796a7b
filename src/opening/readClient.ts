/** Reads files for the page: in a worker, so that the page keeps answering; short maps of our format at once. */
import type { Fault } from '@/domain/fault';
import type { ArgumentMap, Claim, Relation } from '@/domain/schema';
import { type Hear, type WorkerTask, workerTask } from '@/ui/workerTask';
import { isProved, type Proof, parseProved } from './proof';
import type { ImportedFile, ReadMessage, ReadRequest } from './readFile';
import type { TextFiles } from './opened';

/** The end of a reading: a map (`null` if none was asked for), or one of the messages that end it. */
export type FileReading =
  | { readonly kind: 'read'; readonly map: ArgumentMap | null; readonly imported: ImportedFile | null }
  | Extract<ReadMessage, { kind: 'unclear' | 'faults' | 'failed' }>;

/** Size from which a worker reads a file, in bytes: a page that has just started takes 40 ms for it. */
const LARGE = { checked: 150_000, proved: 4_000_000 };

/** Whether a file of this size is read in a worker. */
export function isLarge(bytes: number, proof: Proof | undefined): boolean {
  return bytes >= (proof === undefined ? LARGE.checked : LARGE.proved);
}

/** A worker that reads one file. Whoever starts it must end it. */
export type FileReader = WorkerTask<ReadRequest, ReadMessage>;

export function startReader(): FileReader {
  return workerTask(() => new Worker(new URL('./readWorker.ts', import.meta.url), { type: 'module' }));
}

/** Collects the messages of one reading, and returns the reading with the last of them. */
function assembler(): (message: ReadMessage) => FileReading | undefined {
  const lists: { readonly claims: Claim[]; readonly relations: Relation[] } = { claims: [], relations: [] };
  let head: ArgumentMap | undefined;
  return (message) => {
    if (message.kind === 'end') {
      const map = head === undefined ? null : { ...head, ...lists };
      return { kind: 'read', map, imported: message.imported };
    }
    // The worker has checked claims and relations.
    if ('json' in message) lists[message.kind].push(...JSON.parse(message.json));
    else if (message.kind === 'head') head = message.head;
    else if (message.kind !== 'format') return message;
    return undefined;
  };
}

/** Listens to a reader for one file. @param onMessage receives each message as well */
export function hearReading(
  onMessage: (message: ReadMessage) => void = () => undefined,
): Hear<ReadMessage, FileReading> {
  const assemble = assembler();
  return (message, { resolve, limit }) => {
    if (message.kind === 'format') limit(message.timeLimit);
    onMessage(message);
    const reading = assemble(message);
    if (reading !== undefined) resolve(reading);
  };
}

const UNREADABLE = 'The browser could not read the file of this map.';

/** A map, or its first faults and the number of all. */
export type MapReading =
  | { readonly ok: true; readonly value: ArgumentMap }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly count: number };

export interface MapFile {
  /** A `Blob` of the library is read by the worker alone if it is long. */
  readonly file: ArrayBuffer | Blob;
  /** The files beside it, which a proof covers as well. */
  readonly texts: TextFiles;
  /** Digests of the build; files that match them are not checked again. */
  readonly proof: Proof | undefined;
  /** A worker that was started while the file was being fetched. */
  readonly reader?: FileReader | undefined;
}

/** Reads a map in our format. Rejects with an `AbortError`, or with a sentence if code or bytes cannot be loaded. */
export async function readMapFile(
  { file, texts, proof, reader }: MapFile,
  signal: AbortSignal,
): Promise<MapReading> {
  const isSound = proof !== undefined && file instanceof ArrayBuffer && (await isProved(file, texts, proof));
  signal.throwIfAborted();
  const size = file instanceof Blob ? file.size : file.byteLength;
  const request: ReadRequest = { kind: 'map', file, isProved: isSound };
  if (isLarge(size, isSound ? proof : undefined)) {
    const own = reader ?? startReader();
    try {
      // The file is copied to the worker and not handed over, so that it is still here if the worker fails.
      const reading = await own.ask(request, hearReading(), { signal });
      if (reading.kind !== 'failed') return toMapReading(reading);
    } catch {
      // Without a working worker the page reads the file itself.
      signal.throwIfAborted();
    } finally {
      own.end();
    }
  }
  if (isSound && file instanceof ArrayBuffer) return { ok: true, value: parseProved(file) };
  const { readFile } = await import('./readFile').catch(() => {
    throw new Error(
      'Part of this page could not be loaded, so the map was not checked. Check your connection and reload the page.',
    );
  });
  const assemble = assembler();
  for await (const message of readFile(request)) {
    signal.throwIfAborted();
    const reading = assemble(message);
    if (reading !== undefined) return toMapReading(reading);
  }
  throw new Error(UNREADABLE);
}

function toMapReading(reading: FileReading): MapReading {
  if (reading.kind === 'faults') return { ok: false, ...reading };
  if (reading.kind === 'read' && reading.map !== null) return { ok: true, value: reading.map };
  throw new Error(UNREADABLE);
}

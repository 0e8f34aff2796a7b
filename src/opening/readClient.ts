/** Has files read for the page: in a worker, so that the page answers meanwhile; a short map of ours at once. */
import type { Fault } from '@/domain/fault';
import type { ArgumentMap, Claim, Relation } from '@/domain/schema';
import { type Hear, type WorkerTask, workerTask } from '@/ui/workerTask';
import { isProved, type Proof, parseProved } from './proof';
import type { ImportedFile, ReadMessage, ReadRequest } from './readFile';
import type { TextFiles } from './opened';

/** How a reading ends: in a map (`null` where none was asked for), or in one of the messages that end it. */
export type FileReading =
  | { readonly kind: 'read'; readonly map: ArgumentMap | null; readonly imported: ImportedFile | null }
  | Extract<ReadMessage, { kind: 'unclear' | 'faults' | 'failed' }>;

/**
 * From this size a file is read in the worker, one that has to be checked and one that is proved sound. Bytes:
 * what a page that has just started takes in 40 ms.
 */
const LARGE = { checked: 150_000, proved: 4_000_000 };

/** Whether a file of so many bytes takes long enough to be read apart from the page. */
export function isLarge(bytes: number, proof: Proof | undefined): boolean {
  return bytes >= (proof === undefined ? LARGE.checked : LARGE.proved);
}

/** A worker that reads one file. Whoever starts it ends it. */
export type FileReader = WorkerTask<ReadRequest, ReadMessage>;

export function startReader(): FileReader {
  return workerTask(() => new Worker(new URL('./readWorker.ts', import.meta.url), { type: 'module' }));
}

/** Takes the messages of one reading in their order, and gives the reading with the last of them. */
function assembler(): (message: ReadMessage) => FileReading | undefined {
  const claims: Claim[] = [];
  const relations: Relation[] = [];
  let head: ArgumentMap | undefined;
  return (message) => {
    switch (message.kind) {
      case 'format':
        return undefined;
      case 'head':
        head = message.head;
        return undefined;
      case 'claims':
        claims.push(...claimsIn(message.json));
        return undefined;
      case 'relations':
        relations.push(...relationsIn(message.json));
        return undefined;
      case 'end': {
        const map = head === undefined ? null : { ...head, claims, relations };
        return { kind: 'read', map, imported: message.imported };
      }
      default:
        return message;
    }
  };
}

/** Listens to a reader for one file. @param onMessage hears each message as well */
export function hearReading(onMessage: (message: ReadMessage) => void): Hear<ReadMessage, FileReading> {
  const assemble = assembler();
  return (message, { resolve, limit }) => {
    if (message.kind === 'format') limit(message.timeLimit);
    onMessage(message);
    const reading = assemble(message);
    if (reading !== undefined) resolve(reading);
  };
}

const UNREADABLE = 'The browser could not read the file of this map.';

/** A map, or the first of its faults and how many there are. */
export type MapReading =
  | { readonly ok: true; readonly value: ArgumentMap }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly count: number };

export interface MapFile {
  /** A long one that the library keeps never comes to the page as bytes: the worker reads it. */
  readonly file: ArrayBuffer | Blob;
  /** Those beside it, which a proof holds for as well. */
  readonly texts: TextFiles;
  /** Spares files that were found sound at build from being checked again. */
  readonly proof: Proof | undefined;
  /** A worker that was started while the file was on its way. */
  readonly reader?: FileReader | undefined;
}

/**
 * Reads a map's file of our own format.
 * @param signal ends the work, and makes the promise reject with an `AbortError`; otherwise it rejects only, and
 *   with a sentence for a reader, when the code that checks files does not come, or the file's bytes
 */
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
      const reading = await own.ask(
        request,
        hearReading(() => undefined),
        { signal },
      );
      if (reading.kind !== 'failed') return toMapReading(reading);
    } catch {
      // There is no worker to be had, or it failed: the page waits, but has its map.
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

/** What the worker has read, checked and written itself. */
function claimsIn(json: string): readonly Claim[] {
  return JSON.parse(json);
}

function relationsIn(json: string): readonly Relation[] {
  return JSON.parse(json);
}

/** Opens files, pasted text, the file that a link names, or a map of the library. Loaded when first needed. */
import { counted } from '@/domain/counted';
import { TOO_LARGE } from '@/domain/readJson';
import { LIMITS, type Report } from '@/domain/schema';
import { TIME_LIMIT, tooSlow } from '@/formats/format';
import { changeKept, keepMap, type LibraryEntry, readKept } from '@/storage/library';
import type { OpenMap, RefusedFile } from '@/store/state';
import { LINKED, UNKEPT } from '@/view/mapName';
import { FAILURES, importWords, unclearWords } from './importWords';
import { type ImportSource, type Opened, type OpenOptions, opened } from './opened';
import { type FileReading, hearReading, readMapFile, startReader } from './readClient';
import type { ImportedFile, ImportFile, NamedBytes, ReadMessage } from './readFile';

type SourceOf<T extends ImportSource['type']> = Extract<ImportSource, { type: T }>;

/** Rejects with an `AbortError`, or with a sentence for the reader if there is nothing to read. */
export function openImported(source: ImportSource, options: OpenOptions): Promise<Opened> {
  switch (source.type) {
    case 'library':
      return openKept(source, options);
    case 'link':
      return openLink(source, options);
    case 'text':
      return importFiles([{ name: '', bytes: new Blob([source.text]) }], source.format, options);
    case 'files':
      return importFiles(
        source.files.map((file) => ({ name: file.name, bytes: file })),
        source.format,
        options,
      );
  }
}

async function openKept({ key, name }: SourceOf<'library'>, options: OpenOptions): Promise<Opened> {
  const { signal, onProgress } = options;
  if (name !== '') onProgress({ name, words: 'Loading it from the library', step: 0 });
  const kept = await readKept(key);
  signal.throwIfAborted();
  if (kept === undefined) {
    throw new Error('This map is not in this browser. It was opened in another browser, or removed.');
  }
  const { map: file, report: reportJson } = kept.files;
  const reading = await readMapFile({ file, texts: new Map(), proof: undefined }, signal);
  if (!reading.ok) {
    throw new Error('This map was stored, but it can no longer be read. Open its file again.');
  }
  const report: Report = JSON.parse(reportJson);
  // The time only orders a list, so that it may fail to be stored.
  await changeKept(key, { read: Date.now() }).catch(() => undefined);
  signal.throwIfAborted();
  const map = withName(reading.value, kept.entry);
  return opened({ key, map, positions: null, report }, new Map(), file.size);
}

async function openLink({ path, format }: SourceOf<'link'>, options: OpenOptions): Promise<Opened> {
  const bytes = await fetchFile(path, options);
  const outcome = await importFiles([{ name: path.replace(/^.*\//, ''), bytes }], format, options);
  if (outcome.state === 'open') return { ...outcome, open: { ...outcome.open, key: `${LINKED}${path}` } };
  if (outcome.state === 'unclear') return outcome;
  return { ...outcome, sentence: 'The file in this link cannot be read.' };
}

async function fetchFile(path: string, { signal, onProgress }: OpenOptions): Promise<Blob> {
  const address = URL.canParse(path, document.baseURI) ? new URL(path, document.baseURI) : null;
  if (address?.origin !== window.location.origin) {
    throw new Error(
      `This link names a file on another site, “${path}”. Save that file and drop it on this page.`,
    );
  }
  onProgress({ name: path, words: 'Loading it', step: 0 });
  try {
    const answer = await fetch(address, { signal, mode: 'same-origin' });
    if (answer.ok) return await answer.blob();
  } catch {
    signal.throwIfAborted();
  }
  throw new Error(`This link names a file, “${path}”, that could not be loaded. It may not be on this site.`);
}

interface ReadImport {
  readonly name: string;
  readonly bytes: Blob;
  readonly map: OpenMap['map'] | null;
  readonly imported: ImportedFile;
}

/** Reads the files one by one, keeps each map in the library, and opens the first. */
async function importFiles(
  files: readonly NamedBytes[],
  format: string | undefined,
  { signal, onProgress }: OpenOptions,
): Promise<Opened> {
  const refused: RefusedFile[] = [];
  const read: ReadImport[] = [];
  const used = new Set<string>();
  // JSON first: a map of our format may name the other files as its texts.
  for (const { name, bytes } of files.toSorted((a, b) => Number(isJson(b)) - Number(isJson(a)))) {
    if (used.has(name)) continue;
    const beside = files.filter((other) => other.bytes !== bytes && other.bytes.size < 1e7);
    const file = { name, bytes, beside, format, isShown: read.length === 0 };
    // oxlint-disable-next-line no-await-in-loop -- one after the other: a file may need all the memory there is
    const reading = await readImport(file, { signal, onProgress });
    if (reading.kind === 'unclear' && files.length === 1)
      return { state: 'unclear', name, formats: reading.formats };
    if (reading.kind === 'read' && reading.imported !== null) {
      read.push({ name, bytes, map: reading.map, imported: reading.imported });
      for (const text of reading.imported.used) used.add(text);
    } else refused.push(toRefused(name, reading));
  }
  const [first] = read;
  if (first === undefined || first.map === null) {
    return { state: 'refused', sentence: 'This file cannot be read.', files: refused };
  }
  onProgress({ name: first.name, words: 'Saving it in this browser', step: 3 });
  const [entry, ...others] = await Promise.all(read.map(keep));
  signal.throwIfAborted();
  const isKept = entry !== undefined && !(entry instanceof Error);
  // The address of a map that is not kept opens nothing later.
  const key = isKept ? entry.key : `${UNKEPT}${Date.now()}`;
  const map = isKept ? withName(first.map, entry) : first.map;
  const { report, file } = first.imported;
  return {
    ...opened({ key, map, positions: null, report }, new Map(), file.size),
    importResult: importWords(first, entry, others),
    refused,
  };
}

/** Reads one file in a worker of its own. */
async function readImport(file: ImportFile, { signal, onProgress }: OpenOptions): Promise<FileReading> {
  const { name } = file;
  onProgress({ name, words: 'Recognising its format', step: 0 });
  // Refused by its size, before any of it is read.
  if (file.bytes.size > LIMITS.fileBytes) return { kind: 'faults', faults: [TOO_LARGE], count: 1 };
  let known = { label: 'a text', timeLimit: TIME_LIMIT };
  const onMessage = (message: ReadMessage): void => {
    if (message.kind === 'format') {
      known = message;
      const words = `Reading it as ${known.label}, for ${known.timeLimit / 1000} seconds at most`;
      onProgress({ name, words, step: 1 });
    } else if (message.kind === 'head') {
      onProgress({ name, words: `Putting ${counted(message.claims, 'claim')} together`, step: 2 });
    }
  };
  const reader = startReader();
  try {
    const limits = { signal, limitMs: TIME_LIMIT };
    return await reader.ask({ kind: 'import', ...file }, hearReading(onMessage), limits);
  } catch (error) {
    signal.throwIfAborted();
    const isSlow = error instanceof DOMException && error.name === 'TimeoutError';
    if (!isSlow) return { kind: 'failed', what: 'code' };
    return { kind: 'faults', faults: [tooSlow(known, known.timeLimit)], count: 1 };
  } finally {
    reader.end();
  }
}

/** The map with the name that the reader gave it, if any. */
function withName(map: OpenMap['map'], { isRenamed, name }: LibraryEntry): OpenMap['map'] {
  if (!isRenamed) return map;
  // A format without a question repeats the title there.
  return { ...map, title: name, question: map.question === map.title ? name : map.question };
}

/** Stores a map; an error with a sentence for the reader if the browser refuses. */
async function keep({ name, bytes, imported }: ReadImport): Promise<LibraryEntry | Error> {
  const { format, steps: _, file: map, report, used: __, ...facts } = imported;
  const files = { map, original: bytes, report: JSON.stringify(report) };
  try {
    return await keepMap({ ...facts, format: format.id, file: name, files }, Date.now());
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function isJson({ name }: NamedBytes): boolean {
  return /\.json$/i.test(name);
}

function toRefused(name: string, reading: FileReading): RefusedFile {
  if (reading.kind === 'faults') return { name, faults: reading.faults, count: reading.count };
  const message =
    reading.kind === 'unclear'
      ? unclearWords(reading.formats)
      : FAILURES[reading.kind === 'failed' ? reading.what : 'reader'];
  return { name, faults: [{ pointer: '', found: '', message }], count: 1 };
}

/** Reads and checks a file, and sends its map in pieces that a page can take between two frames. */
import type { Fault, Reading } from '@/domain/fault';
import { readMap } from '@/domain/readMap';
import { TOO_LARGE } from '@/domain/readJson';
import { type ArgumentMap, LIMITS, type Report } from '@/domain/schema';
import { withTexts, writeMap } from '@/domain/writeMap';
import { decodeText } from '@/formats/decodeText';
import { TIME_LIMIT } from '@/formats/format';
import { openFile } from '@/formats/openFile';
import { isFormatId } from '@/formats/readers';
import type { FormatChoice } from '@/store/state';
import { digestOf, parseProved } from './proof';

export type ReadRequest =
  /** A map in our own format, from the site or the library. */
  | { readonly kind: 'map'; readonly file: ArrayBuffer | Blob; readonly isProved: boolean }
  | ({ readonly kind: 'import' } & ImportFile);

/** A file that the reader brings, with its bytes. */
export interface NamedBytes {
  /** The empty string for pasted text. */
  readonly name: string;
  readonly bytes: Blob;
}

export interface ImportFile extends NamedBytes {
  /** Files that came with it: a map of our format may name one as the text of a source. */
  readonly beside: readonly NamedBytes[];
  /** The format that the reader chose. */
  readonly format: string | undefined;
  /** Whether its map is shown; if not, it is only stored, and no piece is sent. */
  readonly isShown: boolean;
}

/** What the library stores about an imported file. */
export interface ImportedFile {
  readonly format: FormatChoice;
  readonly title: string;
  readonly question: string;
  /** Without inner steps. */
  readonly claims: number;
  readonly relations: number;
  /** Claims that are inner steps. */
  readonly steps: number;
  readonly speakers: number;
  /** The map's file in our own format. */
  readonly file: Blob;
  readonly report: Report;
  /** SHA-256 of the bytes that were read. */
  readonly digest: string | null;
  /** Names of the files beside it that are the texts of its sources. */
  readonly used: readonly string[];
}

/** In this order: format, head, claims and relations if there are any, and one of the others at the end. */
export type ReadMessage =
  /** The format is known, and reading it takes `timeLimit` ms at most. */
  | { readonly kind: 'format'; readonly label: string; readonly timeLimit: number }
  /** The map without claims and relations, and how many claims follow. */
  | { readonly kind: 'head'; readonly head: ArgumentMap; readonly claims: number }
  /** As JSON, which a page parses into less memory than it copies objects into. */
  | { readonly kind: 'claims' | 'relations'; readonly json: string }
  | { readonly kind: 'end'; readonly imported: ImportedFile | null }
  | { readonly kind: 'unclear'; readonly formats: readonly FormatChoice[] }
  /** The first faults, and the number of all. */
  | { readonly kind: 'faults'; readonly faults: readonly Fault[]; readonly count: number }
  /** Not a fault of the content: bytes or code could not be loaded, or the reader threw. */
  | { readonly kind: 'failed'; readonly what: 'bytes' | 'code' | 'reader' };

/** The length of JSON, in characters, at which a piece is full: a page parses it in 2 to 5 ms. */
const FULL_PIECE = 250_000;
/** The most faults that are sent to the page; the others are counted. */
const MOST_FAULTS = 5000;
const TOO_LARGE_WRITTEN: Fault = {
  ...TOO_LARGE,
  message: `As a file of this page’s own format, the map is larger than ${LIMITS.fileBytes / 1024 / 1024} MiB, which is the limit.`,
};

/** Never throws. */
export async function* readFile(request: ReadRequest): AsyncGenerator<ReadMessage, void> {
  try {
    yield* request.kind === 'map' ? readOwn(request) : readImport(request);
  } catch (error) {
    yield { kind: 'failed', what: error instanceof Missing ? error.what : 'reader' };
  }
}

async function* readOwn({
  file,
  isProved,
}: Extract<ReadRequest, { kind: 'map' }>): AsyncGenerator<ReadMessage, void> {
  const bytes = file instanceof Blob ? await expected('bytes', file.arrayBuffer()) : file;
  const reading = isProved ? { ok: true as const, value: parseProved(bytes) } : readBytes(bytes);
  if (!reading.ok) return yield refusal(reading.faults);
  yield* piecesOf(reading.value);
  yield { kind: 'end', imported: null };
}

function readBytes(bytes: ArrayBuffer): Reading<ArgumentMap> {
  if (bytes.byteLength > LIMITS.fileBytes) return { ok: false, faults: [TOO_LARGE] };
  return readMap(new TextDecoder().decode(bytes));
}

async function* readImport(file: ImportFile): AsyncGenerator<ReadMessage, void> {
  const bytes = new Uint8Array(await expected('bytes', file.bytes.arrayBuffer()));
  const asked = file.format !== undefined && isFormatId(file.format) ? file.format : undefined;
  const found = await expected('code', openFile(bytes, file.name, asked));
  if (found.state === 'faults') return yield refusal(found.faults);
  if (found.state === 'unclear') {
    return yield { kind: 'unclear', formats: found.formats.map(({ id, label }) => ({ id, label })) };
  }
  const { id, label, timeLimit = TIME_LIMIT } = found.format;
  yield { kind: 'format', label, timeLimit };
  const reading = found.read();
  if (!reading.ok) return yield refusal(reading.faults);
  const { report } = reading.value;
  const { texts, used } = await textsOf(reading.value.map.sources, file.beside);
  const map = withTexts(reading.value.map, texts);
  // The page puts the pieces together while the file for the library is written here.
  if (file.isShown) yield* piecesOf(map);
  const written = new Blob([writeMap(map)], { type: 'application/json' });
  if (written.size > LIMITS.fileBytes) return yield refusal([TOO_LARGE_WRITTEN]);
  const { title, question, speakers } = map;
  const claims = outer(map.claims);
  const counts = { claims, relations: outer(map.relations), steps: map.claims.length - claims };
  const facts = { title, question, ...counts, speakers: speakers.length };
  const digest = await digestOf(bytes);
  yield { kind: 'end', imported: { format: { id, label }, ...facts, file: written, report, digest, used } };
}

/** The head, then claims and relations in lists of about the same length. */
function* piecesOf(map: ArgumentMap): Generator<ReadMessage, void> {
  yield { kind: 'head', head: { ...map, claims: [], relations: [] }, claims: outer(map.claims) };
  for (const kind of ['claims', 'relations'] as const) {
    let items: string[] = [];
    let length = 0;
    for (const item of map[kind]) {
      const json = JSON.stringify(item);
      items.push(json);
      length += json.length;
      if (length < FULL_PIECE) continue;
      yield { kind, json: `[${items.join()}]` };
      items = [];
      length = 0;
    }
    if (items.length > 0) yield { kind, json: `[${items.join()}]` };
  }
}

function outer(list: readonly { readonly within?: string | undefined }[]): number {
  return list.filter(({ within }) => within === undefined).length;
}

function refusal(faults: readonly Fault[]): ReadMessage {
  return { kind: 'faults', faults: faults.slice(0, MOST_FAULTS), count: faults.length };
}

/** The texts that came with the map, by source id, and the names of their files. */
async function textsOf(sources: ArgumentMap['sources'], beside: readonly NamedBytes[]) {
  const texts = new Map<string, string>();
  const used: string[] = [];
  await Promise.all(
    sources.map(async ({ id, text }) => {
      const file = beside.find(({ name }) => name === text);
      if (file === undefined) return;
      const decoded = decodeText(new Uint8Array(await file.bytes.arrayBuffer()));
      if (!decoded.ok) return;
      texts.set(id, decoded.value);
      used.push(file.name);
    }),
  );
  return { texts, used };
}

class Missing extends Error {
  readonly what: 'bytes' | 'code';

  constructor(what: 'bytes' | 'code', cause: unknown) {
    super(what, { cause });
    this.what = what;
  }
}

async function expected<T>(what: Missing['what'], coming: Promise<T>): Promise<T> {
  try {
    return await coming;
  } catch (error) {
    throw new Missing(what, error);
  }
}

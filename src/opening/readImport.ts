/**
 * From a file of any format that a reader has given to the text of a map of ours, with its report. Pure but for the
 * digest; the worker beside the page runs it (`givenWorker.ts`), since it takes as long as the file wants.
 */
import type { Fault } from '@/domain/fault';
import type { ArgumentMap, Report } from '@/domain/schema';
import { withTexts, writeMap } from '@/domain/writeMap';
import { decodeText } from '@/formats/decodeText';
import type { FormatId } from '@/formats/format';
import { openFile } from '@/formats/openFile';

/** A file as it was given: dropped, chosen, pasted, or named by a link. */
export interface GivenFile {
  /** The empty string for what was pasted. */
  readonly name: string;
  readonly bytes: Blob;
  /** Files that were given together with it: a map of ours may name one as the text of a source. */
  readonly beside: readonly { readonly name: string; readonly bytes: Blob }[];
  /** The format that the reader has named. */
  readonly asked: FormatId | undefined;
}

/** What is told of a map where it is listed. */
export interface GivenFacts {
  readonly title: string;
  readonly question: string;
  /** Without the inner steps of arguments, which are told when their argument is opened. */
  readonly claims: number;
  readonly relations: number;
  /** Claims that are inner steps. */
  readonly steps: number;
  readonly speakers: number;
}

export type Given =
  | {
      readonly state: 'read';
      readonly format: FormatId;
      readonly facts: GivenFacts;
      /** The map's file in our own format. */
      readonly map: Blob;
      readonly report: Report;
      /** SHA-256 of the bytes, hexadecimal; `null` where the browser computes none. */
      readonly digest: string | null;
      /** Names of the files beside it that are texts of its sources. */
      readonly used: readonly string[];
    }
  /** Only the reader can say which of these it is. */
  | { readonly state: 'unclear'; readonly formats: readonly FormatId[] }
  | { readonly state: 'faults'; readonly faults: readonly Fault[]; readonly count: number };

/** What kept a file from being read that is no fault of its content: its bytes, or the code, did not come. */
export class GivenFailure extends Error {
  readonly kind: 'bytes' | 'code';

  constructor(kind: 'bytes' | 'code', cause: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}

async function orFailure<T>(kind: GivenFailure['kind'], work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new GivenFailure(kind, error);
  }
}

/** Of so many faults a page is told each; of more, these and the number of all. */
const MOST_FAULTS = 5000;

/**
 * Reads it.
 * @param onKnown is called with the format, before the part that takes time
 * @returns rejects with a `GivenFailure`, and never over content
 */
export async function readGiven(file: GivenFile, onKnown: (format: FormatId) => void): Promise<Given> {
  const bytes = new Uint8Array(await orFailure('bytes', file.bytes.arrayBuffer()));
  const opened = await orFailure('code', openFile(bytes, file.name, file.asked));
  if (opened.state === 'faults') return refused(opened.faults);
  if (opened.state === 'unclear') return { state: 'unclear', formats: opened.formats.map(({ id }) => id) };
  onKnown(opened.format.id);
  const reading = opened.read();
  if (!reading.ok) return refused(reading.faults);
  const { map, report } = reading.value;
  const claims = outer(map.claims);
  const { texts, used } = await textsOf(map.sources, file.beside);
  return {
    state: 'read',
    format: opened.format.id,
    facts: {
      title: map.title,
      question: map.question,
      claims,
      relations: outer(map.relations),
      steps: map.claims.length - claims,
      speakers: map.speakers.length,
    },
    map: new Blob([writeMap(withTexts(map, texts))], { type: 'application/json' }),
    report,
    digest: await digestOf(bytes),
    used,
  };
}

function outer(list: readonly { readonly within?: string | undefined }[]): number {
  return list.filter(({ within }) => within === undefined).length;
}

function refused(faults: readonly Fault[]): Given {
  return { state: 'faults', faults: faults.slice(0, MOST_FAULTS), count: faults.length };
}

/** Texts of its sources that came with the map, by the source's id, and the names of their files. */
async function textsOf(sources: ArgumentMap['sources'], beside: GivenFile['beside']) {
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

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  // Only a page that came over a safe connection, or from this machine, has it.
  if (globalThis.crypto?.subtle === undefined) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * What a format to read is to the rest of the program: how it is recognised, and how it is read. Each is one entry of
 * `readers.ts`; page, command line and tests know them through it alone.
 */
import type { Fault, Reading } from '@/domain/fault';
import type { ArgumentMap, Report } from '@/domain/schema';

/** In links, on the command line (`--from`) and in a map's `origin`. */
export type FormatId = 'standpoint' | 'argdown' | 'aif' | 'sadface' | 'kialo' | 'arggraph';

/**
 * What the content says. `sure`: it has marks that no other format has; `possible`: it could be read so, as much
 * as any text could; `no`: reading it so would find nothing.
 */
export type Recognition = 'sure' | 'possible' | 'no';

/** A file whose bytes have been turned into text, for a format to look at. */
export interface TextFile {
  /** Without a byte order mark. Line ends are as in the file. */
  readonly text: string;
  /** The file's name, without its folder; the empty string for what was pasted. A hint, never a proof. */
  readonly name: string;
  /** The JSON value that the text is, unless it is none. */
  readonly json: { readonly value: unknown } | undefined;
}

/** A map out of a file, and what became of everything that the file held. */
export interface Imported {
  readonly map: ArgumentMap;
  readonly report: Report;
}

/** Reads one file; pure, and never throws on any content. */
export type Read = (file: TextFile) => Reading<Imported>;

/** How long reading one file may take, ms, where its format says nothing else. */
export const TIME_LIMIT = 60_000;

export interface Format {
  readonly id: FormatId;
  /** Its name in a sentence: “Argdown”. */
  readonly label: string;
  /** How its files' names end, in small letters, with the dot. */
  readonly endings: readonly string[];
  readonly recognise: (file: TextFile) => Recognition;
  /** How long reading one file may take, ms, before it is ended; without it `TIME_LIMIT`. */
  readonly timeLimit?: number;
  /** Fetches the reader, which is code of its own: a page loads it with the first file of the format. */
  readonly load: () => Promise<Read>;
}

/** What is said of a file whose reading had to be ended. @param limit ms */
export function tooSlow({ label }: Pick<Format, 'label'>, limit: number): Fault {
  const message = `Reading the file as ${label} took longer than the limit of ${limit / 1000} s and was ended.`;
  return { pointer: '', found: '', message };
}

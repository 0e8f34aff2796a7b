/** A format that can be read, as the rest of the program knows it. Each is one entry of `readers.ts`. */
import type { Fault, Reading } from '@/domain/fault';
import type { ArgumentMap, Report } from '@/domain/schema';

/** Used in links, on the command line (`--from`) and in the `origin` of a map. */
export type FormatId = 'standpoint' | 'argdown' | 'aif' | 'sadface' | 'kialo' | 'arggraph';

/**
 * How well content fits a format. `sure`: it has marks of no other format; `possible`: like any text, it could be read so;
 * `no`: nothing would be found.
 */
export type Recognition = 'sure' | 'possible' | 'no';

/** A decoded file, for a format to look at. */
export interface TextFile {
  /** Without a byte order mark. Line ends are as in the file. */
  readonly text: string;
  /** The name of the file without its folder; the empty string for pasted text. A hint, never proof. */
  readonly name: string;
  /** The JSON value of the text, if it is JSON. */
  readonly json: { readonly value: unknown } | undefined;
}

/** An object in a file, of which nothing is known yet. */
export type Raw = Readonly<Record<string, unknown>>;

/** A map from a file, and the report on everything in the file. */
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
  /** The endings of file names, in lower case, with the dot. */
  readonly endings: readonly string[];
  readonly recognise: (file: TextFile) => Recognition;
  /** The time limit for reading one file, ms; by default `TIME_LIMIT`. */
  readonly timeLimit?: number;
  /** Loads the reader, whose code is fetched with the first file of the format. */
  readonly load: () => Promise<Read>;
}

/** The fault of a file whose reading was stopped. @param limit ms */
export function tooSlow({ label }: Pick<Format, 'label'>, limit: number): Fault {
  const message = `Reading the file as ${label} took longer than the limit of ${limit / 1000} s and was ended.`;
  return { pointer: '', found: '', message };
}

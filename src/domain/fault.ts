/**
 * How a reader of files answers: a map with notes, or every fault with its place. Never an exception.
 */

/** One thing that is wrong in a file, told so that its writer can find and mend it. */
export interface Fault {
  /** JSON Pointer (RFC 6901) into the file; the empty string is the whole file. */
  readonly pointer: string;
  /** Line in the file, from 1, where it is known. */
  readonly line?: number;
  /** Column in that line, from 1, in UTF-16 code units. */
  readonly column?: number;
  /** What stands there, shortened for a reader; the empty string where nothing stands there. */
  readonly found: string;
  /** One sentence: what is wrong and what should stand there. */
  readonly message: string;
}

/** A map that could be read, or all that was wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

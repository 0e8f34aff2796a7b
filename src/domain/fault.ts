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

/** A way into a file: the keys and (from 0) indexes that lead to a thing. */
export type Path = readonly PropertyKey[];

/** How many faults of one file are listed; a file with more is told so by a last one. */
export const FAULT_LIMIT = 10_000;

/**
 * Adds a fault to a list that a hostile file cannot make larger than memory.
 * @param value what stands in the place
 */
export function addFault(faults: Fault[], path: Path, value: unknown, message: string): void {
  if (faults.length < FAULT_LIMIT) faults.push({ pointer: toPointer(path), found: toFound(value), message });
}

/** A path as a JSON Pointer (RFC 6901, section 3). */
export function toPointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The steps of a JSON Pointer; `[]` for the whole file. */
export function fromPointer(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * What stands in a place, for a reader: the value itself, or what it is where that would be long. Invisible
 * characters are escaped, so that a file cannot write between the lines of its own report.
 */
export function toFound(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') {
    const start = Array.from(value.slice(0, 2 * FOUND_LENGTH))
      .slice(0, FOUND_LENGTH)
      .join('');
    return toVisible(JSON.stringify(start.length < value.length ? `${start}…` : start));
  }
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'number') return String(value);
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}

/** Longest text that is shown whole, in characters. */
const FOUND_LENGTH = 60;

/** The same text with control and format characters, lone surrogates too, as `\uXXXX`. */
export function toVisible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

/** The subject of a fault's sentence: `"kind"`, `Entry 2 of "from"`, or `The file`. */
export function toSubject(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last !== 'number') return `"${String(last)}"`;
  return `Entry ${last + 1} of "${String(path.at(-2) ?? '')}"`;
}

/** How a reader of files answers: with a map, or with every fault and its place. Never with an exception. */

/** One thing that is wrong in a file, described so that its author can find and mend it. */
export interface Fault {
  /** JSON Pointer (RFC 6901) into the file; the empty string is the whole file. */
  readonly pointer: string;
  /** Line in the file, from 1, if known. */
  readonly line?: number;
  /** Column in that line, from 1, in UTF-16 code units. */
  readonly column?: number;
  /** What is there, shortened; the empty string if nothing is there. */
  readonly found: string;
  /** One sentence: what is wrong, and what should be there. */
  readonly message: string;
}

/** A value that could be read, or everything that is wrong with the file. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A path into a file: the keys and (from 0) indexes that lead to a value. */
export type Path = readonly PropertyKey[];

/** How many faults of one file are listed; a last fault says that there are more. */
export const FAULT_LIMIT = 10_000;

/**
 * Adds a fault, unless the list is full: a hostile file cannot make it larger than memory.
 * @param value what the file has at `path`
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
 * The value at a place, for a reader: as it is, or if that is long, what kind of value it is. Invisible
 * characters are escaped, so that a file cannot forge lines of its own report.
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

/** The text with control characters, format characters and lone surrogates written as `\uXXXX`. */
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

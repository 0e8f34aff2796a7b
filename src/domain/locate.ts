/** From JSON Pointers to their places in the text, in one pass that is made only if there are faults to place. */
import { visit } from 'jsonc-parser';
import { type Fault, fromPointer } from './fault';

/** A place in a text: `offset` from 0 in UTF-16 code units, line and column from 1. */
export interface TextPlace {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A place to find, and the places below it. */
interface Wanted {
  readonly below: Map<string, Wanted>;
  place?: TextPlace;
}

/**
 * Where the values of these pointers begin. A missing field has the place of the nearest value around it.
 * @param text valid JSON; a leading byte order mark is not counted
 */
export function locate(text: string, pointers: Iterable<string>): ReadonlyMap<string, TextPlace> {
  const root: Wanted = { below: new Map() };
  const ends = new Map<string, readonly Wanted[]>();
  for (const pointer of pointers) ends.set(pointer, want(root, fromPointer(pointer)));
  placeAll(withoutMark(text), root);
  const places = new Map<string, TextPlace>();
  for (const [pointer, path] of ends) {
    const place = path.findLast((wanted) => wanted.place !== undefined)?.place;
    if (place !== undefined) places.set(pointer, place);
  }
  return places;
}

/** Gives each fault its line and column and sorts the faults by their places in the file. */
export function locateFaults<T extends Fault>(text: string, faults: readonly T[]): readonly T[] {
  if (faults.length === 0) return faults;
  const pointers = faults.map(({ pointer }) => pointer);
  const places = locate(text, pointers);
  const offset = ({ pointer }: Fault): number => places.get(pointer)?.offset ?? 0;
  return faults
    .toSorted((a, b) => offset(a) - offset(b))
    .map((fault) => {
      const place = places.get(fault.pointer);
      return place === undefined ? fault : { ...fault, line: place.line, column: place.column };
    });
}

/** The text without a leading byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Line and column, from 1, of an offset. Line ends are LF, CRLF or CR. */
export function toLineAndColumn(text: string, offset: number): Omit<TextPlace, 'offset'> {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      line += 1;
      start = at + 1;
    }
  }
  return { line, column: offset - start + 1 };
}

/** Adds the steps of a pointer to the tree of wanted places. @returns the nodes from the root to its end */
function want(root: Wanted, steps: readonly string[]): readonly Wanted[] {
  const path = [root];
  let current = root;
  for (const step of steps) {
    const next: Wanted = current.below.get(step) ?? { below: new Map() };
    current.below.set(step, next);
    path.push(next);
    current = next;
  }
  return path;
}

/** Walks the text along the tree and skips everything else. */
function placeAll(text: string, root: Wanted): void {
  /** The containers around the current value: a list counts its entries, an object (index -1) knows its key. */
  const around: { readonly wanted: Wanted | undefined; index: number; key: string }[] = [];
  const enter = (offset: number, line: number, column: number): Wanted | undefined => {
    const parent = around.at(-1);
    let wanted: Wanted | undefined = root;
    if (parent !== undefined) {
      wanted = parent.wanted?.below.get(parent.index < 0 ? parent.key : String(parent.index));
      if (parent.index >= 0) parent.index += 1;
    }
    if (wanted !== undefined) wanted.place = { offset, line: line + 1, column: column + 1 };
    return wanted;
  };
  const open = (index: number) => (offset: number, _length: number, line: number, column: number) => {
    const wanted = enter(offset, line, column);
    around.push({ wanted, index, key: '' });
    // `false` skips the content; the end of a skipped container is still reported.
    return wanted !== undefined && wanted.below.size > 0;
  };
  const close = (): void => {
    around.pop();
  };
  visit(text, {
    onObjectBegin: open(-1),
    onArrayBegin: open(0),
    onObjectProperty: (key) => {
      const parent = around.at(-1);
      if (parent !== undefined) parent.key = key;
    },
    onLiteralValue: (_value, offset, _length, line, column) => {
      enter(offset, line, column);
    },
    onObjectEnd: close,
    onArrayEnd: close,
  });
}

/**
 * How deep relations are nested in a text. The official parser goes down one level of its own with each, and how many
 * it can take depends on the machine and on what has been read before; a limit of our own is the same everywhere.
 */
import { type Fault, toFound } from '@/domain/fault';

/** Levels of relations beneath one paragraph. */
const MOST = 100;

/** The signs with which the line of a relation or of a list begins. */
const SIGN = /^([ \t]*)(?:\+>|->|<?[+-]|><|_>|<_|_(?=\s)|\*(?=\s)|\d+\.(?=\s))/;

/** A fault at each line that is nested deeper than can be read; the first hundred. */
export function nestingFaults(text: string): readonly Fault[] {
  const faults: Fault[] = [];
  let levels: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const indent = SIGN.exec(line)?.[1]?.length;
    if (line.trim() === '') levels = [];
    if (indent === undefined) continue;
    levels = levels.filter((level) => level < indent);
    levels.push(indent);
    if (levels.length <= MOST || faults.length >= 100) continue;
    const message = `Relations are nested ${levels.length} levels deep here; the limit is ${MOST}.`;
    faults.push({ pointer: '', line: index + 1, column: indent + 1, found: toFound(line.trim()), message });
  }
  return faults;
}

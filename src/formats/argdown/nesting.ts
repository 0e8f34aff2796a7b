/**
 * How deep relations are nested. The official parser recurses once for each level, and its limit depends on the machine and
 * the state of the stack; this limit is the same everywhere.
 */
import { type Fault, toFound } from '@/domain/fault';

/** Levels of relations below one paragraph. */
const MOST = 100;

/** The signs at the beginning of the line of a relation or a list. */
const SIGN = /^([ \t]*)(?:\+>|->|<?[+-]|><|_>|<_|_(?=\s)|\*(?=\s)|\d+\.(?=\s))/;

/** A fault at each line that is nested too deep; a hundred at most. */
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

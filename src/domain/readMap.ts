/**
 * From a text to a map: size, depth and JSON (`readJson.ts`), version, limits, shape, invariants. The first three stop
 * the reading, since nothing after them could be trusted; shape and invariants are reported together. Never throws.
 */
import { FAULT_LIMIT, type Fault, type Reading, toFound } from './fault';
import { addInvariantFaults } from './invariants';
import { locateFaults, withoutMark } from './locate';
import { isNewer, migrate } from './migrate';
import { toSkeleton } from './skeleton';
import { readJson } from './readJson';
import { type ArgumentMap, FORMAT_VERSION } from './schema';
import { addLimitFaults, hasShape, isRecord } from './shape';

/**
 * Reads a map file.
 * @param text the content of the file; a byte order mark before it is ignored
 * @returns the map as the file has it, with unknown fields; or all faults in the order of the file
 */
export function readMap(text: string): Reading<ArgumentMap> {
  const plain = withoutMark(text);
  const json = readJson(plain);
  return json.ok ? readMapValue(json.value, plain) : { ok: false, faults: withEnd(json.faults) };
}

/**
 * The same for a value that is parsed already.
 * @param value what `readJson` gives
 * @param plain the text without a byte order mark, in which faults are located
 */
export function readMapValue(value: unknown, plain: string): Reading<ArgumentMap> {
  const faults: Fault[] = [];
  const file = isRecord(value) ? migrate(value) : value;
  if (isRecord(file) && isNewer(file['version'])) {
    const message = newerSentence(file['version']);
    faults.push({ pointer: '/version', found: toFound(file['version']), message });
  } else if (isRecord(file)) addLimitFaults(file, faults);
  if (faults.length === 0) {
    if (hasShape(file, faults)) {
      addInvariantFaults(file, faults);
      if (faults.length === 0) return { ok: true, value: file };
    } else if (faults.length < FAULT_LIMIT) addInvariantFaults(toSkeleton(file), faults);
  }
  return { ok: false, faults: withEnd(locateFaults(plain, faults)) };
}

function newerSentence(version: number): string {
  return `This file is of version ${version} and this program reads versions up to ${FORMAT_VERSION}; open it with a newer Standpoint.`;
}

/** Adds a last fault that says that the list is full. */
function withEnd(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length < FAULT_LIMIT) return faults;
  const listed = FAULT_LIMIT.toLocaleString('en');
  return [
    ...faults,
    { pointer: '', found: '', message: `Only the first ${listed} faults that were found are listed.` },
  ];
}

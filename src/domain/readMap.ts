/**
 * From a text to a map. A ladder: size, depth and JSON (`readJson.ts`), version, limits, shape, invariants.
 * The first three rungs stop the climb, since nothing above them can be trusted; shape and invariants are
 * reported together. It never throws, whatever the text is.
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
 * @param text the file's content; a byte order mark before it is passed over
 * @returns the map as it stands in the file, fields that this version does not know included; or all its
 * faults in the order of the file, each with a JSON Pointer and, where it is known, line and column
 */
export function readMap(text: string): Reading<ArgumentMap> {
  const plain = withoutMark(text);
  const json = readJson(plain);
  return json.ok ? readMapValue(json.value, plain) : { ok: false, faults: withEnd(json.faults) };
}

/**
 * The upper rungs, for a reader that has parsed the file already.
 * @param value what `readJson` gives of it
 * @param plain the file's text without a byte order mark, in which faults are looked up
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

/** Says so at the end of a list that is full. */
function withEnd(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length < FAULT_LIMIT) return faults;
  const listed = FAULT_LIMIT.toLocaleString('en');
  return [
    ...faults,
    { pointer: '', found: '', message: `Only the first ${listed} faults that were found are listed.` },
  ];
}

/** The command `info`: a map in figures. */
import { countWords, toFacts } from '@/analysis/facts';
import { toVisible } from '@/domain/fault';
import { faultLine } from './check';
import { readMapFile } from './checkFile';
import { findMaps, type Unreadable } from './files';
import { EXIT, type Io } from './io';

/** Prints the figures of the one map that the path means; faults of the format stand in their place. */
export function info(path: string, json: boolean, io: Io): number {
  const found = findMaps(path);
  if (!found.ok) return refuse(found.unreadable, json, io);
  const [file, ...more] = found.files;
  if (file === undefined || more.length > 0) {
    return refuse({ path, reason: `${found.files.length} maps in this folder; name one of them` }, json, io);
  }
  const reading = readMapFile(file);
  if (reading.state === 'unreadable') return refuse(reading.unreadable, json, io);
  if (reading.state === 'faults') {
    if (json) io.out(toJsonText({ faults: reading.faults }));
    else io.err(reading.faults.map((fault) => faultLine(file, fault)).join(''));
    return EXIT.faults;
  }
  const facts = toFacts(reading.map);
  if (json) io.out(toJsonText(facts));
  else {
    const lines = { ...facts, words: `${countWords(reading.map)} (in the texts of the claims)` };
    for (const [name, value] of Object.entries(lines))
      io.out(`${name.padEnd(11)}${toVisible(String(value))}\n`);
  }
  return EXIT.ok;
}

function refuse(unreadable: Unreadable, json: boolean, io: Io): number {
  if (json) io.out(toJsonText({ unreadable: [unreadable] }));
  else io.err(`${toVisible(unreadable.path)}: cannot be read: ${toVisible(unreadable.reason)}\n`);
  return EXIT.unreadable;
}

function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

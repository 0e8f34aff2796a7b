/** The command `info`: a map in figures. */
import { countWords, toFacts } from '@/analysis/facts';
import { toVisible } from '@/domain/fault';
import { STANDPOINT } from '@/formats/standpoint/format';
import { faultLine, unreadableLine } from './faultLines';
import { findFiles, type Unreadable } from './files';
import { EXIT, type Io, type ReadOptions, toJsonText } from './io';
import { openPath } from './openPath';
import { reportLines } from './reportLines';

/** Prints the figures of the one map that the path names, or the faults of the file. */
export async function info(path: string, { json, from }: ReadOptions, io: Io): Promise<number> {
  const found = findFiles(path);
  if (!found.ok) return refuse(found.unreadable, json, io);
  const [file, ...more] = found.files;
  if (file === undefined || more.length > 0) {
    return refuse({ path, reason: `${found.files.length} maps in this folder; name one of them` }, json, io);
  }
  const opened = await openPath(file, from, io);
  if (opened.state === 'unreadable') return refuse(opened.unreadable, json, io);
  if (opened.state === 'faults') {
    if (json) io.out(toJsonText({ faults: opened.faults }));
    else io.err(opened.faults.map((fault) => faultLine(file, fault)).join(''));
    return EXIT.faults;
  }
  const { map, format, report } = opened;
  const facts = format.id === STANDPOINT.id ? toFacts(map) : toFacts(map, format.id);
  if (json) io.out(toJsonText(facts));
  else {
    const lines = { ...facts, words: `${countWords(map)} (in the texts of the claims)` };
    for (const [name, value] of Object.entries(lines))
      io.out(`${name.padEnd(11)}${toVisible(String(value))}\n`);
    io.err(reportLines(file, report));
  }
  return EXIT.ok;
}

function refuse(unreadable: Unreadable, json: boolean, io: Io): number {
  if (json) io.out(toJsonText({ unreadable: [unreadable] }));
  else io.err(unreadableLine(unreadable));
  return EXIT.unreadable;
}

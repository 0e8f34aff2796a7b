/** The command `check`: every fault of every file in one run. */
import { checkMap, RULES } from '@/analysis/rules/checkMap';
import { counted } from '@/domain/counted';
import { type Fault, toFound, toVisible } from '@/domain/fault';
import { locateFaults } from '@/domain/locate';
import type { ArgumentMap, Report } from '@/domain/schema';
import { decodeText } from '@/formats/decodeText';
import type { FormatId } from '@/formats/format';
import { STANDPOINT } from '@/formats/standpoint/format';
import { faultLine, unreadableLine } from './faultLines';
import { findFiles, shippedFolder, type Unreadable } from './files';
import { EXIT, type Io, type ReadOptions, toJsonText } from './io';
import { type MapFile, type OpenedMap, openPath } from './openPath';
import { reportLines } from './reportLines';

/** How many pieces of advice are printed for one file; all faults are printed. */
const ADVICE_SHOWN = 20;

/** The findings of one file. Faults make it invalid, advice does not. */
interface FileReport {
  readonly path: string;
  /** `null` if no map could be read, as are format and report. */
  readonly map: ArgumentMap | null;
  readonly format: FormatId | null;
  readonly report: Report | null;
  readonly faults: readonly Fault[];
  readonly advice: readonly Fault[];
}

/** Checks all files that the paths name and prints what it finds. */
export async function check(paths: readonly string[], { json, from }: ReadOptions, io: Io): Promise<number> {
  const reports: FileReport[] = [];
  const unreadable: Unreadable[] = [];
  const files = new Set<string>();
  for (const path of paths) {
    const found = findFiles(path);
    if (found.ok) for (const file of found.files) files.add(file);
    else unreadable.push(found.unreadable);
  }
  for (const [place, path] of [...files].entries()) {
    if (!json && files.size > 1) io.err(`[${place + 1}/${files.size}] ${toVisible(path)}\n`);
    const file = await openPath(path, from, io);
    if (file.state === 'unreadable') unreadable.push(file.unreadable);
    else reports.push(checkFile(path, file));
  }
  if (json) io.out(toJsonText(toJson(reports, unreadable)));
  else print(reports, unreadable, io);
  if (unreadable.length > 0) return EXIT.unreadable;
  return reports.some((report) => report.faults.length > 0) ? EXIT.faults : EXIT.ok;
}

/**
 * Checks a file of any format. A `map.json` ships with the product and must keep every rule. Any other file of our
 * format must be valid and quote correctly; the other rules give advice. A file of another format must keep to that
 * format; a wrong quote is only advice, since few formats require quotes.
 */
function checkFile(path: string, file: Exclude<MapFile, { state: 'unreadable' }>): FileReport {
  if (file.state === 'faults') {
    return { path, map: null, format: null, report: null, faults: file.faults, advice: [] };
  }
  const { map, report, format, texts } = file;
  const about = { path, map, format: format.id, report };
  if (format.id === STANDPOINT.id) return { ...about, ...checkOwn(path, file) };
  // Places refer to the map that was made of the file, since the file itself has no quotes.
  const rules = RULES.filter(({ scope }) => scope === 'every');
  return { ...about, faults: [], advice: checkMap(map, texts, rules) };
}

function checkOwn(path: string, { map, texts, missingTexts, bytes }: OpenedMap) {
  const folder = shippedFolder(path);
  const faults: Fault[] = [...missingTexts];
  const advice: Fault[] = [];
  if (folder !== undefined && folder !== map.id) {
    const message = `"id" is ${toFound(map.id)}; it must be the name of the map's folder, ${toFound(folder)}.`;
    faults.push({ pointer: '/id', found: toFound(map.id), message });
  }
  for (const finding of checkMap(map, texts)) {
    (finding.scope === 'every' || folder !== undefined ? faults : advice).push(finding);
  }
  const decoded = decodeText(bytes);
  const text = decoded.ok ? decoded.value : '';
  return { faults: locateFaults(text, faults), advice: locateFaults(text, advice) };
}

function toJson(reports: readonly FileReport[], unreadable: readonly Unreadable[]) {
  const files = reports.map(({ path, map, format, report, faults, advice }) => ({
    path,
    format,
    ok: faults.length === 0,
    claims: map?.claims.length ?? null,
    relations: map?.relations.length ?? null,
    faults,
    advice,
    report,
  }));
  return { ok: unreadable.length === 0 && files.every((file) => file.ok), files, unreadable };
}

function print(reports: readonly FileReport[], unreadable: readonly Unreadable[], io: Io): void {
  for (const { path, map, report, faults, advice } of reports) {
    if (faults.length === 0 && map !== null) {
      const claims = counted(map.claims.length, 'claim');
      io.out(`${toVisible(path)}: ${claims}, ${counted(map.relations.length, 'relation')}, no faults\n`);
    }
    if (report !== null) io.out(reportLines(path, report));
    io.out(faults.map((fault) => faultLine(path, fault)).join(''));
    for (const fault of advice.slice(0, ADVICE_SHOWN)) io.out(faultLine(path, fault, 'advice: '));
    const more = advice.length - ADVICE_SHOWN;
    if (more > 0) io.out(`${toVisible(path)}: ${more} more pieces of advice; --json lists them all\n`);
  }
  for (const one of unreadable) io.err(unreadableLine(one));
  io.out(`${closing(reports, unreadable)}\n`);
}

function closing(reports: readonly FileReport[], unreadable: readonly Unreadable[]): string {
  const faulty = reports.filter((report) => report.faults.length > 0);
  const faults = faulty.flatMap((report) => report.faults);
  const advice = reports.flatMap((report) => report.advice);
  const found =
    faults.length === 0
      ? 'no faults'
      : `${counted(faults.length, 'fault')} in ${counted(faulty.length, 'file')}`;
  const advised = advice.length === 0 ? '' : `, ${counted(advice.length, 'piece')} of advice`;
  const unread = unreadable.length === 0 ? '' : `, ${counted(unreadable.length, 'path')} could not be read`;
  return `${counted(reports.length, 'map')} checked: ${found}${advised}${unread}.`;
}

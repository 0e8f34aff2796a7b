/** The command `check`: every fault of every file in one run. */
import { counted } from '@/domain/counted';
import { toVisible } from '@/domain/fault';
import { checkFile, type FileReport } from './checkFile';
import { faultLine, unreadableLine } from './faultLines';
import { findFiles, type Unreadable } from './files';
import { EXIT, type Io, type ReadOptions, toJsonText } from './io';
import { reportLines } from './reportLines';

/** How many pieces of advice are printed for one file; all faults are printed. */
const ADVICE_SHOWN = 20;

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
  for (const [place, file] of [...files].entries()) {
    if (!json && files.size > 1) io.err(`[${place + 1}/${files.size}] ${toVisible(file)}\n`);
    const checked = await checkFile(file, from, io);
    if (checked.ok) reports.push(checked.report);
    else unreadable.push(checked.unreadable);
  }
  if (json) io.out(toJsonText(toJson(reports, unreadable)));
  else print(reports, unreadable, io);
  if (unreadable.length > 0) return EXIT.unreadable;
  return reports.some((report) => report.faults.length > 0) ? EXIT.faults : EXIT.ok;
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

/** The command `check`: every fault of every file in one run. */
import { counted } from '@/domain/counted';
import { toVisible } from '@/domain/fault';
import type { FormatId } from '@/formats/format';
import { checkFile, type FileReport } from './checkFile';
import { faultLine, unreadableLine } from './faultLines';
import { findFiles, type Unreadable } from './files';
import { EXIT, type Io, toJsonText } from './io';
import { reportLines } from './reportLines';

/** How many pieces of advice are printed for one file; faults are printed all. */
const ADVICE_SHOWN = 20;

export interface CheckOptions {
  readonly json: boolean;
  /** What every file was read as, where somebody says so. */
  readonly from: FormatId | undefined;
}

/** Checks all the files that the paths mean and prints what it found. */
export async function check(paths: readonly string[], { json, from }: CheckOptions, io: Io): Promise<number> {
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
      const [claims, relations] = [
        counted(map.claims.length, 'claim'),
        counted(map.relations.length, 'relation'),
      ];
      io.out(`${toVisible(path)}: ${claims}, ${relations}, no faults\n`);
    }
    if (report !== null) io.out(reportLines(path, report));
    io.out(faults.map((fault) => faultLine(path, fault)).join(''));
    io.out(
      advice
        .slice(0, ADVICE_SHOWN)
        .map((fault) => faultLine(path, fault, 'advice: '))
        .join(''),
    );
    const more = advice.length - ADVICE_SHOWN;
    if (more > 0) io.out(`${toVisible(path)}: ${more} more of this advice; --json lists it all\n`);
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

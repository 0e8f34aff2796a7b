/** The command `check`: every fault of every file in one run. */
import { counted } from '@/domain/counted';
import { type Fault, toVisible } from '@/domain/fault';
import { checkFile, type FileReport } from './checkFile';
import { findMaps, type Unreadable } from './files';
import { EXIT, type Io } from './io';

/** How many pieces of advice are printed for one file; faults are printed all. */
const ADVICE_SHOWN = 20;

/** Checks all the maps that the paths mean and prints what it found. */
export function check(paths: readonly string[], json: boolean, io: Io): number {
  const reports: FileReport[] = [];
  const unreadable: Unreadable[] = [];
  const files = new Set<string>();
  for (const path of paths) {
    const found = findMaps(path);
    if (found.ok) for (const file of found.files) files.add(file);
    else unreadable.push(found.unreadable);
  }
  for (const file of files) {
    const checked = checkFile(file);
    if (checked.ok) reports.push(checked.report);
    else unreadable.push(checked.unreadable);
  }
  if (json) io.out(`${JSON.stringify(toJson(reports, unreadable), null, 2)}\n`);
  else print(reports, unreadable, io);
  if (unreadable.length > 0) return EXIT.unreadable;
  return reports.some((report) => report.faults.length > 0) ? EXIT.faults : EXIT.ok;
}

function toJson(reports: readonly FileReport[], unreadable: readonly Unreadable[]) {
  const files = reports.map(({ path, map, faults, advice }) => ({
    path,
    ok: faults.length === 0,
    claims: map?.claims.length ?? null,
    relations: map?.relations.length ?? null,
    faults,
    advice,
  }));
  return { ok: unreadable.length === 0 && files.every((file) => file.ok), files, unreadable };
}

function print(reports: readonly FileReport[], unreadable: readonly Unreadable[], io: Io): void {
  for (const { path, map, faults, advice } of reports) {
    if (faults.length === 0 && map !== null) {
      const [claims, relations] = [
        counted(map.claims.length, 'claim'),
        counted(map.relations.length, 'relation'),
      ];
      io.out(`${toVisible(path)}: ${claims}, ${relations}, no faults\n`);
    }
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
  for (const { path, reason } of unreadable)
    io.err(`${toVisible(path)}: cannot be read: ${toVisible(reason)}\n`);
  io.out(`${closing(reports, unreadable)}\n`);
}

/** `file:line:column pointer message`; the whole file has no pointer and stands as `(file)`. */
export function faultLine(path: string, fault: Fault, label = ''): string {
  const place = `${toVisible(path)}:${fault.line ?? 1}:${fault.column ?? 1}`;
  const pointer = fault.pointer === '' ? '(file)' : toVisible(fault.pointer);
  return `${place} ${pointer} ${label}${toVisible(fault.message)}\n`;
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

/** An import report in a few lines for a terminal. `--json` gives all of it. */
import { grouped } from '@/domain/counted';
import { toVisible } from '@/domain/fault';
import type { Report, ReportNote } from '@/domain/schema';

/** How many places of a note are printed. */
const PLACES_SHOWN = 3;

/** Empty for a file that was read in full. Each line ends with a line end. */
export function reportLines(path: string, { kinds, notes }: Report): string {
  const lost = kinds.filter(({ approximated, leftOut }) => approximated + leftOut > 0);
  if (lost.length === 0 && notes.length === 0) return '';
  const lines = kinds.map(({ kind, held, read, approximated, leftOut }) => {
    const parts = [
      `${grouped(read)} read`,
      approximated > 0 ? `${grouped(approximated)} approximated` : '',
      leftOut > 0 ? `${grouped(leftOut)} left out` : '',
    ];
    return `${kind}: ${grouped(held)} in the file, ${parts.filter((part) => part !== '').join(', ')}`;
  });
  return [...lines.map((line) => indented(path, line)), noteLines(path, notes)].join('');
}

/** One line for each note: what happened to how many, why, and where first. */
export function noteLines(path: string, notes: readonly ReportNote[]): string {
  return notes.map((note) => indented(path, noteLine(note))).join('');
}

function noteLine({ effect, kind, count, why, places }: ReportNote): string {
  const shown = places.slice(0, PLACES_SHOWN).flatMap(({ pointer, line, column }) => {
    if (line !== undefined) return `${line}:${column ?? 1}`;
    return pointer === undefined || pointer === '' ? [] : pointer;
  });
  const more = shown.length > 0 && count > shown.length ? ', …' : '';
  const where = shown.length === 0 ? '' : ` (${shown.join(', ')}${more})`;
  return `${effect}: ${grouped(count)} × ${kind}. ${why}${where}`;
}

function indented(path: string, line: string): string {
  return `${toVisible(path)}: ${toVisible(line)}\n`;
}

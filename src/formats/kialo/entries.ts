/**
 * Divides the text of a discussion into its title, its numbered entries and its list of sources, each line with
 * its number. Nothing is understood here but how lines begin; every line of the file ends up in one of the parts.
 */

/** How an entry is marked to bear on the one above it; `none` where no word says so that we know. */
export type Role = 'thesis' | 'pro' | 'con' | 'none';

export interface Entry {
  /** Without the last dot: `1.2.1`. */
  readonly number: string;
  readonly role: Role;
  /** The word that stood in the place of Pro or Con, where we do not know it; else the empty string. */
  readonly word: string;
  /** Its words, line by line, without indentation. */
  readonly lines: string[];
  /** Of the number, from 1. */
  readonly line: number;
}

/** A line of the file that has its place in none of the parts, or in one that only looks so. */
export interface OddLine {
  readonly line: number;
  readonly text: string;
}

export interface Parts {
  /** The empty string where the file has none. */
  readonly title: string;
  readonly entries: readonly Entry[];
  /** What stands over the list of sources; the empty string for nothing. */
  readonly heading: string;
  /** The lines of the list of sources, from its first entry on. */
  readonly list: readonly OddLine[];
  /** Before the first entry, and neither title nor empty. */
  readonly before: readonly OddLine[];
  /** Begin with a number that continues no numbering, and are read as words of the entry above. */
  readonly doubtful: readonly OddLine[];
}

const HEADING = /^Discussion (?:Title|Name):(.*)$/i;
const NUMBERED = /^((?:\d{1,9}\.)+)(?:\s+(.*))?$/;
const LISTED = /^\[(\d{1,6})\]\s*(.*)$/;

export function toParts(text: string): Parts {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const listStart = startOfList(lines);
  const start = lines.findIndex((line) => line !== '');
  const heading = HEADING.exec(lines[start] ?? '');
  const isNewer = heading !== null && heading[1]?.trim() === '';
  const title: string[] = heading === null ? [] : [heading[1]?.trim() ?? ''];
  const entries: Entry[] = [];
  const before: OddLine[] = [];
  const doubtful: OddLine[] = [];
  let theses = 0;
  const end = listStart === -1 ? lines.length : endOfBody(lines, listStart);
  const body = lines.slice(0, end);
  for (const [index, line] of body.entries()) {
    if (heading !== null && index <= start) continue;
    const [, digits = '', rest = ''] = NUMBERED.exec(line) ?? [];
    const number = digits.slice(0, -1);
    const isFirstLevel = !number.includes('.');
    const { role, word, words } = toRole(rest, isFirstLevel);
    const isThesis = role !== 'none' || word !== '' || (!isNewer && Number(number) === theses + 1);
    if (number !== '' && (!isFirstLevel || isThesis)) {
      if (isFirstLevel) theses = Number(number);
      entries.push({ number, role, word, lines: [words], line: index + 1 });
      continue;
    }
    const last = entries.at(-1);
    if (last !== undefined) {
      last.lines.push(line);
      if (number !== '') doubtful.push({ line: index + 1, text: line });
    } else if (line === '') continue;
    else if (title.length > 0 && (title.at(-1) ?? '') === '') title.push(line);
    else before.push({ line: index + 1, text: line });
  }
  const list = listStart === -1 ? [] : lines.slice(listStart);
  return {
    title: title.join(' ').trim(),
    entries,
    heading: end < listStart ? (lines[end] ?? '') : '',
    list: list.map((line, index) => ({ line: listStart + index + 1, text: line })),
    before,
    doubtful,
  };
}

/** The number of an entry of the list of sources and the rest of its line, or `null`. */
export function toListed(line: string): { readonly number: number; readonly rest: string } | null {
  const [, number, rest = ''] = LISTED.exec(line) ?? [];
  return number === undefined ? null : { number: Number(number), rest };
}

/** Where the list begins: at the first `[1]`, or other number before an address, after the last marked entry. */
function startOfList(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => {
    const [, digits, rest = ''] = NUMBERED.exec(line) ?? [];
    return digits !== undefined && toRole(rest, false).role !== 'none';
  });
  const first = last === -1 ? lines.findIndex((line) => NUMBERED.test(line)) : last;
  if (first === -1) return -1;
  return lines.findIndex((line, index) => {
    const listed = index > first ? toListed(line) : null;
    return listed !== null && (listed.number === 1 || /^<?https?:/i.test(listed.rest));
  });
}

/** Where the last entry ends: before the heading of the list, which has no fixed words. */
function endOfBody(lines: readonly string[], listStart: number): number {
  const heading = lines.findLastIndex((line, index) => index < listStart && line !== '');
  const words = lines[heading] ?? '';
  const isHeading =
    !NUMBERED.test(words) &&
    words.length <= 80 &&
    lines[heading - 1] === '' &&
    (words.endsWith(':') || !/[.!?…"”\])]$/.test(words));
  return isHeading ? heading : listStart;
}

function toRole(rest: string, isFirstLevel: boolean): Pick<Entry, 'role' | 'word'> & { words: string } {
  const [, word, words = ''] = /^(\p{L}[\p{L}\p{M} -]{0,29}):\s*(.*)$/u.exec(rest) ?? [];
  const small = word?.toLowerCase();
  if (word === undefined) return { role: 'none', word: '', words: rest };
  if (small === 'pro' || small === 'con') return { role: small, word: '', words };
  if (small === 'thesis') return { role: 'thesis', word: '', words };
  // A word and a colon may also be how the claim itself begins; alone on the line it is none of its words.
  if (words !== '') return { role: 'none', word: '', words: rest };
  return isFirstLevel ? { role: 'thesis', word: '', words } : { role: 'none', word, words };
}

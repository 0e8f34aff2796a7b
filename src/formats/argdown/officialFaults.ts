/** The errors of the official parser and its YAML reader, as faults with places. */
import { FAULT_LIMIT, type Fault, toFound } from '@/domain/fault';
import { toLineAndColumn } from '@/domain/locate';
import { isRecord } from '@/domain/shape';
import type { Raw } from '../format';
import { given } from '../kept';
import { TooMuchData } from './plainData';

/** How far the reading is. */
export interface LinePlace {
  /** A node or a token of the official tree. */
  node?: unknown;
  /** Whether it is in YAML data. */
  isData?: boolean;
  /** Whether the tree is done and the map is made with the settings of the front matter. */
  isMap?: boolean;
}

/**
 * The faults for everything that the official reader throws or lists.
 * @param text the whole text, to find lines that no token gives
 */
export function toFaults(errors: readonly unknown[], text: string, place: LinePlace = {}): readonly Fault[] {
  return errors.slice(0, FAULT_LIMIT).flatMap((error) => faultsOf(error, text, place));
}

function faultsOf(error: unknown, text: string, place: LinePlace): readonly Fault[] {
  const said = error instanceof Error ? error.message : '';
  if (error instanceof TooMuchData) {
    const message =
      'The YAML data here is more than a map can hold: it repeats itself through aliases, or is nested too deep.';
    return [{ ...start(place), found: '', message }];
  }
  if (error instanceof RangeError) {
    return [{ ...start(place), found: '', message: 'This is nested too deeply to be read.' }];
  }
  if (isRecord(error) && isRecord(error['token'])) return [parserFault(said, error['token'])];
  if (place.isData === true) return [dataFault(error, place)];
  if (place.isMap === true) {
    const message = 'No map can be made with the settings in the front matter.';
    return [{ pointer: '', line: 1, column: 1, found: '', message }];
  }
  if (place.node === undefined) {
    const lonely = lonelyBackslashes(text);
    if (lonely.length > 0) return lonely;
  }
  const message = toSentence(said, 'The official Argdown parser cannot read on from here');
  return [{ ...start(place), found: '', message }];
}

function parserFault(said: string, token: Raw): Fault {
  const { startLine, startColumn, image } = token;
  // The default messages of chevrotain are for authors of parsers.
  const words = said.startsWith('Expecting') || said.includes('-->') ? '' : said;
  const message = toSentence(words, 'Argdown’s syntax does not allow this here');
  const found = typeof image === 'string' && image.trim() !== '' ? toFound(image.trim()) : '';
  return { pointer: '', ...placed(startLine, startColumn), found, message };
}

/** YAML counts lines and columns from 0, within the data. */
function dataFault(error: unknown, place: LinePlace): Fault {
  const { line = 1, column = 1 } = start(place);
  const mark = isRecord(error) && isRecord(error['mark']) ? error['mark'] : {};
  const reason = isRecord(error) && typeof error['reason'] === 'string' ? `: ${error['reason']}` : '';
  const down = typeof mark['line'] === 'number' ? mark['line'] : 0;
  const at = down === 0 ? { line, column } : { line: line + down };
  const message = toSentence(`The data here is not valid YAML${reason}`, '');
  return { pointer: '', ...at, found: '', message };
}

/** The official lexer stops at a backslash before a line end without giving the place. */
function lonelyBackslashes(text: string): readonly Fault[] {
  return [...text.matchAll(/(?<!\\)(?:\\\\)*\\(?=[\n\u2028\u2029]|$)/g)]
    .slice(0, 100)
    .map(({ index, 0: { length } }) => ({
      pointer: '',
      ...toLineAndColumn(text, index + length - 1),
      found: toFound('\\'),
      message: 'A backslash at the end of the line has no character to escape.',
    }));
}

function start({ node }: LinePlace): { pointer: string; line?: number; column?: number } {
  if (!isRecord(node)) return { pointer: '' };
  return { pointer: '', ...placed(node['startLine'], node['startColumn']) };
}

function placed(line: unknown, column: unknown): { line?: number; column?: number } {
  const number = (value: unknown) => (typeof value === 'number' && !Number.isNaN(value) ? value : undefined);
  return number(line) === undefined ? {} : given({ line: number(line), column: number(column) });
}

function toSentence(said: string, otherwise: string): string {
  const words = said.replaceAll(/\s+/g, ' ').trim().slice(0, 500).toWellFormed() || otherwise;
  return /[.?]$/.test(words) ? words : `${words.replace(/[:;,!]$/, '')}.`;
}

/** At most this many characters are parsed again, this many times; large files list the first errors. */
const MOST = { characters: 2_000_000, times: 30 };

/**
 * All faults of a text at once. The official parser often stops at the first paragraph that it cannot read, so the lines of
 * that paragraph are emptied and the text is parsed again.
 * @param faultsIn the faults that the official parser finds; none if it can read the text
 */
export function collectFaults(text: string, faultsIn: (text: string) => readonly Fault[]): readonly Fault[] {
  const found = new Map<string, Fault>();
  let rest = text;
  for (let times = 1; times <= MOST.times && rest.trim() !== ''; times += 1) {
    const faults = faultsIn(rest);
    for (const fault of faults) found.set(`${fault.line}:${fault.column}`, fault);
    const shorter = withoutParagraphs(rest, faults);
    if (shorter === rest || times * text.length > MOST.characters) break;
    rest = shorter;
  }
  return [...found.values()].toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

function withoutParagraphs(text: string, faults: readonly Fault[]): string {
  const lines = text.split('\n');
  for (const { line } of faults) {
    if (line === undefined) continue;
    let first = line - 1;
    while (first > 0 && (lines[first - 1] ?? '').trim() !== '') first -= 1;
    for (let at = first; at < lines.length && (at < line || (lines[at] ?? '').trim() !== ''); at += 1)
      lines[at] = '';
  }
  return lines.join('\n');
}

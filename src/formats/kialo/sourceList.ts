/** The list of sources at the end of a discussion: a number, an address, and mostly the passage that is quoted. */
import { toAddress, toLine, toText } from '../mapText';
import { type OddLine, toListed } from './entries';
import { withoutEscapes } from './inline';

export interface Listed {
  readonly number: number;
  /** Of its number in the file, from 1. */
  readonly line: number;
  readonly title: string;
  readonly url: string | undefined;
  /** An address that may not be followed; then it is the title. */
  readonly refused: string | undefined;
  /** The passage without its quotation marks; the empty string where there is none. */
  readonly quote: string;
}

/** Every entry, in the order of the file. */
export function toListedSources(list: readonly OddLine[]): readonly Listed[] {
  const open: { readonly number: number; readonly line: number; readonly lines: string[] }[] = [];
  for (const { line, text } of list) {
    const listed = toListed(text);
    const last = open.at(-1);
    // A passage may have notes of its own: only the next number, or an address, begins another entry.
    const isNext = listed !== null && (listed.number === (last?.number ?? 0) + 1 || hasAddress(listed.rest));
    if (listed !== null && (last === undefined || isNext)) {
      open.push({ number: listed.number, line, lines: [listed.rest] });
    } else last?.lines.push(text);
  }
  return open.map(({ number, line, lines }) => ({ number, line, ...toSource(number, lines) }));
}

/** A source's name where the file gives only its address: host and path. */
export function toTitle(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
}

function hasAddress(rest: string): boolean {
  return /^<?https?:/i.test(rest);
}

function toSource(number: number, lines: readonly string[]): Omit<Listed, 'number' | 'line'> {
  const place = lines.findIndex((line) => line !== '');
  const first = lines[place] ?? '';
  const [, written = '', after = ''] = /^<?([a-z][a-z\d+.-]*:[^\s>]+)>?\s*(.*)$/i.exec(first) ?? [];
  const address = withoutEscapes(written);
  const url = toAddress(address);
  const isQuote = /^["“„«‘']/.test(first);
  const isAddress =
    url !== undefined || /^(?:https?|javascript|data|vbscript|file|ftp|mailto):/i.test(address);
  const rest = lines.slice(place + 1);
  const passage = isAddress ? [after, ...rest] : isQuote ? lines : rest;
  const named = isAddress ? address : isQuote ? '' : withoutEscapes(first);
  return {
    title: url !== undefined ? toTitle(url) : toLine(named) || `Source ${number}`,
    url,
    refused: isAddress && url === undefined ? address : undefined,
    quote: toPassage(passage),
  };
}

/** The words of a passage, paragraphs apart, without the marks around the whole. */
function toPassage(lines: readonly string[]): string {
  const text = toText(withoutEscapes(lines.map((line) => line.replace(/^>\s?/, '')).join('\n')));
  const words = text.replaceAll(/\n{3,}/g, '\n\n');
  const isMarked = /^["“„«]/.test(words) && /["”“»]$/.test(words) && words.length > 1;
  return isMarked ? words.slice(1, -1).trim() : words;
}

/**
 * What stands inside the words of a claim: escaped characters, links in the form of Markdown (CommonMark 0.31,
 * sections 2.4 and 6.3), and footnotes. One pass from left to right, in linear time whatever brackets there are.
 */
import { toAddress } from '../mapText';

export interface Link {
  /** The words that were linked. */
  readonly words: string;
  readonly url: string;
}

export interface Inline {
  /** The words as a person reads them. */
  readonly text: string;
  readonly links: readonly Link[];
  /** The addresses of links that may not be followed; such a link stands in the text as it was written. */
  readonly refused: readonly string[];
  /** The numbers of the footnotes, in order, each as often as it stands there. */
  readonly footnotes: readonly number[];
  /** Those that look like footnotes and are none; they stand in the text as they were written. */
  readonly unknown: readonly number[];
}

/**
 * Reads the words of a claim.
 * @param isFootnote whether a number in square brackets is one; any other stays in the text
 */
export function readInline(raw: string, isFootnote: (number: number) => boolean): Inline {
  const out: string[] = [];
  /** Open brackets: where each stands in what was written, and in what was read. */
  const open: { readonly raw: number; readonly out: number }[] = [];
  const links: Link[] = [];
  const refused: string[] = [];
  const footnotes: number[] = [];
  const unknown: number[] = [];
  let at = 0;
  while (at < raw.length) {
    const letter = raw[at] ?? '';
    const next = raw[at + 1] ?? '';
    if (letter === '\\' && isPunctuation(next)) {
      out.push(next);
      at += 2;
      continue;
    }
    at += 1;
    if (letter === '[') open.push({ raw: at - 1, out: out.length });
    out.push(letter);
    const start = letter === ']' ? open.pop() : undefined;
    if (start === undefined) continue;
    if (next === '(') {
      const address = readAddress(raw, at + 1);
      if (address === null) continue;
      const url = toAddress(address.address);
      if (url === undefined) {
        refused.push(address.address);
        out.push(raw.slice(at, address.end));
      } else {
        const words = out.splice(start.out).slice(1, -1).join('');
        out.push(words);
        links.push({ words, url });
        // No link stands within another.
        open.length = 0;
      }
      at = address.end;
      continue;
    }
    if (at - start.raw > 8) continue;
    const [, digits] = /^\[(\d{1,6})\]$/.exec(raw.slice(start.raw, at)) ?? [];
    if (digits === undefined) continue;
    if (!isFootnote(Number(digits))) {
      unknown.push(Number(digits));
      continue;
    }
    out.length = start.out;
    while (/^\s$/.test(out.at(-1) ?? '')) out.pop();
    footnotes.push(Number(digits));
  }
  return { text: out.join('').trim(), links, refused, footnotes, unknown };
}

/** The same text without its escapes. */
export function withoutEscapes(raw: string): string {
  return raw.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}

function isPunctuation(letter: string): boolean {
  return /^[!-/:-@[-`{-~]$/.test(letter);
}

/**
 * What stands in the round brackets of a link.
 * @param start after the opening one
 * @returns `null` where they do not close; an address ends at a space or square bracket, so that no letter is
 * looked at for two links
 */
function readAddress(raw: string, start: number): { address: string; end: number } | null {
  const letters: string[] = [];
  let depth = 0;
  for (let at = start; at < raw.length; at += 1) {
    const letter = raw[at] ?? '';
    const next = raw[at + 1] ?? '';
    if (letter === '\\' && isPunctuation(next)) {
      letters.push(next);
      at += 1;
      continue;
    }
    if (letter === ')' && depth === 0) return { address: letters.join(''), end: at + 1 };
    if (/^[\s[\]]$/.test(letter)) return null;
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    letters.push(letter);
  }
  return null;
}

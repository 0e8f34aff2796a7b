/**
 * Where words begin and end. `impossible` contains `possible`, and `1.5 million` contains `5 million`; such a quote would
 * reverse what was said, so a quote must begin and end between words. In scripts without spaces each character is a word.
 */
import type { Span } from './paragraphs';

/** Characters of a word: letters, their accents, digits, and soft hyphens, which are invisible. */
const LETTER = String.raw`[\p{L}\p{M}\p{N}\u00AD]`;
const ALONE = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
/** What joins letters, digits and initials into one word: don’t, anti-terrorism, 1.5, U.S. */
const JOINT = String.raw`(?<=\p{L})['’ʼ\u2010\u2011-](?=\p{L})|(?<=\p{N})[.,](?=\p{N})|(?<=\p{Lu})\.(?=\p{Lu})`;
const RUN = `(?:(?!${ALONE})${LETTER})+`;
const WORD = `${ALONE}\\p{M}*|${RUN}(?:(?:${JOINT})${RUN})*`;

const WORDS = new RegExp(WORD, 'gu');
/** Words and every other visible character; dots or hyphens in a row are one. */
const TOKENS = new RegExp(String.raw`${WORD}|\.{2,}|-{2,}|[^\s]`, 'gu');

const ENDS = new RegExp(`(?!${ALONE})${LETTER}$`, 'u');
const BEGINS = new RegExp(`^(?!${ALONE})${LETTER}`, 'u');

/** The words of a text, in order. */
export function wordSpans(text: string): readonly Span[] {
  return spansOf(text, WORDS);
}

/** The words and the punctuation of a text, in order. */
export function tokenSpans(text: string): readonly Span[] {
  return spansOf(text, TOKENS);
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/**
 * Whether an offset is inside a word. An apostrophe does not join here, since `l’homme` may be quoted as «homme» and
 * `Russia’s` as «Russia»; but `can’t` is not «can».
 */
export function isWithinWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  // Enough for two characters on each side, whatever their length.
  const before = text.slice(Math.max(0, offset - 4), offset);
  const after = text.slice(offset, offset + 4);
  if (/[\uD800-\uDBFF]$/.test(before) && /^[\uDC00-\uDFFF]/.test(after)) return true;
  if (ENDS.test(before) && BEGINS.test(after)) return true;
  return (
    (/\p{L}$/u.test(before) && /^[\u2010\u2011-]\p{L}/u.test(after)) ||
    (/\p{L}[\u2010\u2011-]$/u.test(before) && /^\p{L}/u.test(after)) ||
    (/\p{N}$/u.test(before) && /^[.,]\p{N}/u.test(after)) ||
    (/\p{N}[.,]$/u.test(before) && /^\p{N}/u.test(after)) ||
    (/n$/i.test(before) && /^['’ʼ]t/i.test(after)) ||
    (/n['’ʼ]$/i.test(before) && /^t/i.test(after))
  );
}

/** Whether a span cuts a word at either end. */
export function cutsWord(text: string, { start, end }: Span): boolean {
  return isWithinWord(text, start) || isWithinWord(text, end);
}

/** A span, widened to the whole words that it touches. */
export function wholeWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (isWithinWord(text, start)) start -= 1;
  while (isWithinWord(text, end)) end += 1;
  return { start, end };
}

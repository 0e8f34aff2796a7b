/** What a quote says of the words beside it: its prefix and suffix, compared without their typography. */
import type { Span } from './paragraphs';
import { type QuoteText, toQuoteText } from './quoteText';
import type { TextQuote } from './textQuote';

/** So much of a prefix or suffix, nearest to the quote, tells a place again when the rest has changed. Letters. */
const NEAR = 16;

/** Places are spans of the plain text. */
export interface Context {
  /** Whether all of prefix and suffix stand beside a place. */
  readonly isWhole: (plain: string, place: Span) => boolean;
  /** Whether the nearest letters of the one or the other do. */
  readonly isNear: (plain: string, place: Span) => boolean;
}

/** The context of a quote; `null` where it has none. */
export function toContext({ prefix = '', suffix = '' }: TextQuote): Context | null {
  const before = toQuoteText(prefix).plain.trim();
  const after = toQuoteText(suffix).plain.trim();
  if (before === '' && after === '') return null;
  const endsWith = (plain: string, { start }: Span, words: string): boolean =>
    // One more, for the space between.
    plain
      .slice(Math.max(0, start - words.length - 1), start)
      .trimEnd()
      .endsWith(words);
  const startsWith = (plain: string, { end }: Span, words: string): boolean =>
    plain
      .slice(end, end + words.length + 1)
      .trimStart()
      .startsWith(words);
  return {
    isWhole: (plain, place) => endsWith(plain, place, before) && startsWith(plain, place, after),
    isNear: (plain, place) =>
      (before !== '' && endsWith(plain, place, before.slice(-NEAR).trimStart())) ||
      (after !== '' && startsWith(plain, place, after.slice(0, NEAR).trimEnd())),
  };
}

/**
 * The places in which a quote stands with all of its context, typography aside, as spans of the text as it
 * stands. The three are looked for as one, so that a dash or a space on the border between them does no harm.
 */
export function placesInContext(source: QuoteText, quote: TextQuote): readonly Span[] {
  const { exact, prefix = '', suffix = '' } = quote;
  const whole = toQuoteText(prefix + exact + suffix);
  const lead = whole.plain.length - whole.plain.trimStart().length;
  const from = prefix.length + exact.length - exact.trimStart().length;
  const start = Math.max(0, whole.toPlain(from) - lead);
  const end = whole.toPlain(prefix.length + exact.trimEnd().length) - lead;
  return occurrences(source.plain, whole.plain.trim())
    .filter(() => end > start)
    .map((place) =>
      trimmed(source.text, source.toSpan({ start: place.start + start, end: place.start + end })),
    );
}

/** Every place of some words in a text, those that overlap included. */
export function occurrences(text: string, words: string): readonly Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length });
  }
  return found;
}

/** A span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

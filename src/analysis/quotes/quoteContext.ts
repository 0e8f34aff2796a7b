/** The context of a quote, its prefix and suffix, compared without typography. */
import type { Span } from './paragraphs';
import { type QuoteText, toQuoteText } from './quoteText';
import type { TextQuote } from './textQuote';

/** This many letters of prefix or suffix, closest to the quote, identify a place if the rest has changed. */
const NEAR = 16;

/** Places are spans of the plain text. */
export interface Context {
  /** Whether all of prefix and suffix are beside a place. */
  readonly isWhole: (plain: string, place: Span) => boolean;
  /** Whether the closest letters of one of them are. */
  readonly isNear: (plain: string, place: Span) => boolean;
}

/** The context of a quote; `null` if it has none. */
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
 * The places of a quote with its whole context, typography aside, as spans of the unchanged text. The three are searched
 * for as one, so that a dash or a space between them does no harm.
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

/** Every place of some words in a text, overlapping ones too. */
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

/**
 * Finds the words of a quote, a W3C Web Annotation TextQuoteSelector
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector), letter for letter: a close match is no match.
 */

/** The selector; the `Quote` of a map is one. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** The place of a quote, or why it has no single one. */
export type QuotePlace =
  /** Offsets in UTF-16 code units; `end` is after the last one. */
  | { readonly state: 'found'; readonly start: number; readonly end: number }
  /** The words, with prefix and suffix, are in `count` places. */
  | { readonly state: 'ambiguous'; readonly count: number }
  /** The words are in the text, but nowhere with that prefix and suffix. */
  | { readonly state: 'context' }
  /** The words are not in the text. */
  | { readonly state: 'absent' };

/**
 * Finds a quote in the text of its source. A given prefix and suffix must be directly beside the words, even if the words
 * alone would be unique. Overlapping places count separately.
 */
export function findQuote(text: string, quote: TextQuote): QuotePlace {
  const { exact, prefix = '', suffix = '' } = quote;
  if (exact === '') return { state: 'absent' };
  let first = -1;
  let count = 0;
  let at = text.indexOf(exact);
  if (at === -1) return { state: 'absent' };
  for (; at !== -1; at = text.indexOf(exact, at + 1)) {
    if (!text.startsWith(suffix, at + exact.length)) continue;
    if (at < prefix.length || !text.startsWith(prefix, at - prefix.length)) continue;
    if (count === 0) first = at;
    count += 1;
  }
  if (count === 0) return { state: 'context' };
  if (count > 1) return { state: 'ambiguous', count };
  return { state: 'found', start: first, end: first + exact.length };
}

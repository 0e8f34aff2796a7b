/**
 * Finds the words that a quote selects. A quote is a W3C Web Annotation TextQuoteSelector
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector): the exact words, and optionally what stands
 * directly before and after them. It is compared letter for letter; a quote that is nearly there is not there.
 */

/** The selector alone; the `Quote` of a map is one. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Where a quote stands, or why no single place can be named. */
export type QuotePlace =
  /** Offsets in UTF-16 code units; `end` is behind the last one. */
  | { readonly state: 'found'; readonly start: number; readonly end: number }
  /** The words, with their prefix and suffix if they have them, stand in `count` places. */
  | { readonly state: 'ambiguous'; readonly count: number }
  /** The words stand in the text, but nowhere with that prefix and suffix beside them. */
  | { readonly state: 'context' }
  /** The words do not stand in the text. */
  | { readonly state: 'absent' };

/**
 * Finds a quote in its source's text. Prefix and suffix must stand directly beside the words wherever they
 * are given, also where the words alone would do. Places that overlap count each.
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

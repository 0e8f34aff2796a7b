/** How many of the quotes in a map match the texts of their sources. */
import { append } from '@/domain/append';
import type { ArgumentMap, Quote } from '@/domain/schema';
import type { SourceTexts } from '../rules/evidence';
import { checkQuote } from './quoteState';

/** The quotes from one source with a text. Those that are not in the last three figures match. */
export interface QuoteTally {
  readonly title: string;
  readonly quotes: number;
  readonly missing: number;
  readonly close: number;
  readonly ambiguous: number;
}

/**
 * Judges every quote of a map, source by source in the map's order; skips sources without a text or a quote. Yields after
 * each quote, so that the page can respond in between.
 * @param texts by source id
 */
export function* tallyQuotes(map: ArgumentMap, texts: SourceTexts): Generator<undefined, QuoteTally[]> {
  const bySource = new Map<string, Quote[]>();
  for (const { quotes = [] } of [...map.claims, ...map.relations]) {
    for (const quote of quotes) append(bySource, quote.source, quote);
  }
  const tallies: QuoteTally[] = [];
  for (const { id, title } of map.sources) {
    const text = texts.get(id);
    const quotes = bySource.get(id);
    if (text === undefined || quotes === undefined) continue;
    const counts = { missing: 0, close: 0, ambiguous: 0 };
    for (const quote of quotes) {
      const { state } = checkQuote(text, quote);
      if (state !== 'verbatim' && state !== 'typography') counts[state] += 1;
      yield;
    }
    tallies.push({ title, quotes: quotes.length, ...counts });
  }
  return tallies;
}

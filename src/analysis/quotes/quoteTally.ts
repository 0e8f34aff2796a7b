/** How many of a map's quotes stand in their sources' texts as they say, and how many do not. */
import { append } from '@/domain/append';
import type { ArgumentMap, Quote } from '@/domain/schema';
import type { SourceTexts } from '../rules/evidence';
import { checkQuote } from './quoteState';

/** The quotes from one source whose text is at hand; those that are not counted apart stand as they say. */
export interface QuoteTally {
  readonly title: string;
  readonly quotes: number;
  readonly missing: number;
  readonly close: number;
  readonly ambiguous: number;
}

/**
 * Judges every quote of a map, source by source in the map's order. It stops after each quote, so that whoever
 * runs it can let the page answer in between. Sources without a text or a quote are left out.
 * @param texts by source id
 */
export function* tallyQuotes(
  map: ArgumentMap,
  texts: SourceTexts,
): Generator<undefined, readonly QuoteTally[]> {
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

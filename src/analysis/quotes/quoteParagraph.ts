/** In which paragraph of its source a quote stands, for those who name many quotes in few words. */
import type { Quote } from '@/domain/schema';
import { type Paragraph, paragraphAt, paragraphs } from './paragraphs';
import { placeOf } from './quotePlaces';

/** Gives the number of a quote's paragraph, from 1; `null` where its text is missing or does not have it once. */
export type ParagraphOf = (quote: Quote) => number | null;

/**
 * Remembers what it has found. A text is cut into its paragraphs when first a quote of it is asked for.
 * @param texts by the source's id
 */
export function paragraphFinder(texts: ReadonlyMap<string, string>): ParagraphOf {
  const cut = new Map<string, readonly Paragraph[]>();
  const found = new Map<Quote, number | null>();
  const find = (quote: Quote): number | null => {
    const text = texts.get(quote.source);
    if (text === undefined) return null;
    const place = placeOf(text, quote);
    if (place === null) return null;
    const list = cut.get(quote.source) ?? paragraphs(text);
    cut.set(quote.source, list);
    return paragraphAt(list, place.start)?.number ?? null;
  };
  return (quote) => {
    const known = found.get(quote);
    if (known !== undefined) return known;
    const number = find(quote);
    found.set(quote, number);
    return number;
  };
}

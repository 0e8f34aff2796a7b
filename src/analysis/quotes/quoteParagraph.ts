/** In which paragraph of its source a quote is, for callers that ask about many quotes. */
import type { Quote } from '@/domain/schema';
import { type Paragraph, paragraphAt, paragraphs } from './paragraphs';
import { placeOf } from './quotePlaces';

/** The number of a quote's paragraph, from 1; `null` if the text is missing or the quote has no single place. */
export type ParagraphOf = (quote: Quote) => number | null;

/** A text is cut into paragraphs at its first quote, once. @param texts by the id of the source */
export function paragraphFinder(texts: ReadonlyMap<string, string>): ParagraphOf {
  const cut = new Map<string, readonly Paragraph[]>();
  return (quote) => {
    const text = texts.get(quote.source);
    if (text === undefined) return null;
    const place = placeOf(text, quote);
    if (place === null) return null;
    const list = cut.get(quote.source) ?? paragraphs(text);
    cut.set(quote.source, list);
    return paragraphAt(list, place.start)?.number ?? null;
  };
}

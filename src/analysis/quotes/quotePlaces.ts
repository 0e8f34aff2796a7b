/**
 * Where the quotes of a map's claims and relations stand in the texts of its sources. The search goes in steps,
 * each over so much text, so that whoever shows a book with thousands of quotes can draw in between. Pure.
 */
import type { ArgumentMap, Quote } from '@/domain/schema';
import type { SourceTexts } from '../rules/evidence';
import type { Span } from './paragraphs';
import { checkQuote } from './quoteState';
import type { TextQuote } from './textQuote';

/** The claim or relation whose quote a passage is. */
export interface Owner {
  readonly type: 'claim' | 'relation';
  readonly id: string;
  /** Only where the source's words differ from the quote's, so that nobody takes them for the same. */
  readonly isClose?: true;
}

/** One quote where it stands in its source; UTF-16 code units of the text. */
export interface QuoteSpan extends Span {
  readonly owner: Owner;
}

/** The quotes of one source. */
export interface SourcePlaces {
  /** In the map's order: claims first, then relations. */
  readonly spans: readonly QuoteSpan[];
  /** How many quotes of this source stand in no single place of its text. */
  readonly lost: number;
}

/** By source id; a source whose text is not at hand has no entry. */
export type QuotePlaces = ReadonlyMap<string, SourcePlaces>;

/** How much text one step searches, in code units: a few milliseconds. */
const STEP = 16_000_000;

/** The one place of a quote in its source's text; `null` where it has none, or more than one. */
export function placeOf(text: string, quote: TextQuote): (Span & { readonly isClose: boolean }) | null {
  const judged = checkQuote(text, quote);
  if (judged.state === 'ambiguous' || judged.state === 'missing') return null;
  return { start: judged.start, end: judged.end, isClose: judged.state === 'close' };
}

/** Whether all quotes are found within one step. */
export function isShortSearch(map: ArgumentMap, texts: SourceTexts): boolean {
  let length = 0;
  for (const { quote } of quotesOf(map)) {
    length += texts.get(quote.source)?.length ?? 0;
    if (length > STEP) return false;
  }
  return true;
}

/** Searches every quote; yields after each step of the search and returns where they stand. */
export function* searchQuotes(map: ArgumentMap, texts: SourceTexts): Generator<undefined, QuotePlaces> {
  const found = new Map<string, { spans: QuoteSpan[]; lost: number }>();
  for (const id of texts.keys()) found.set(id, { spans: [], lost: 0 });
  let searched = 0;
  for (const { owner, quote } of quotesOf(map)) {
    const text = texts.get(quote.source);
    const places = found.get(quote.source);
    if (text === undefined || places === undefined) continue;
    searched += text.length;
    if (searched > STEP) {
      searched = text.length;
      yield;
    }
    const place = placeOf(text, quote);
    if (place === null) places.lost += 1;
    else {
      const { start, end, isClose } = place;
      places.spans.push({ start, end, owner: isClose ? { ...owner, isClose } : owner });
    }
    // Words that do not stand there as they are took a search of their own.
    if (checkQuote(text, quote).state !== 'verbatim') yield;
  }
  return found;
}

/** The same at once, for a search that is short. */
export function placeQuotes(map: ArgumentMap, texts: SourceTexts): QuotePlaces {
  const search = searchQuotes(map, texts);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}

function* quotesOf(map: ArgumentMap): Generator<{ readonly owner: Owner; readonly quote: Quote }> {
  const lists = [
    ['claim', map.claims],
    ['relation', map.relations],
  ] as const;
  for (const [type, list] of lists) {
    for (const { id, quotes = [] } of list) {
      if (quotes.length === 0) continue;
      const owner: Owner = { type, id };
      for (const quote of quotes) yield { owner, quote };
    }
  }
}

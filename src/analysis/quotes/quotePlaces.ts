/**
 * Where the quotes of claims and relations are in the texts of their sources. The search is cut into steps, so that the
 * page can draw in between.
 */
import type { ArgumentMap, Quote } from '@/domain/schema';
import type { SourceTexts } from '../rules/evidence';
import type { Span } from './paragraphs';
import { checkQuote } from './quoteState';
import type { TextQuote } from './textQuote';

/** The claim or relation that a quote belongs to. */
export interface Owner {
  readonly type: 'claim' | 'relation';
  readonly id: string;
  /** Set if the words of the source differ from the quote's. */
  readonly isClose?: true;
}

/** A quote and its place in the source, in UTF-16 code units. */
export interface QuoteSpan extends Span {
  readonly owner: Owner;
}

/** The quotes of one source. */
export interface SourcePlaces {
  /** In the map's order: claims first, then relations. */
  readonly spans: readonly QuoteSpan[];
  /** How many quotes of this source have no single place in its text. */
  readonly lost: number;
}

/** By source id; a source without a text has no entry. */
export type QuotePlaces = ReadonlyMap<string, SourcePlaces>;

/** How much text one step searches, in code units: a few milliseconds. */
const STEP = 16_000_000;

/** The one place of a quote in a text; `null` if it has none, or several. */
export function placeOf(text: string, quote: TextQuote): (Span & { readonly isClose: boolean }) | null {
  const judged = checkQuote(text, quote);
  if (judged.state === 'ambiguous' || judged.state === 'missing') return null;
  return { start: judged.start, end: judged.end, isClose: judged.state === 'close' };
}

/** Whether one step finds all quotes. */
export function isShortSearch(map: ArgumentMap, texts: SourceTexts): boolean {
  let length = 0;
  for (const { quote } of quotesOf(map)) {
    length += texts.get(quote.source)?.length ?? 0;
    if (length > STEP) return false;
  }
  return true;
}

/** Searches every quote; yields after each step and returns the places. */
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
    // Words that are not there verbatim took a search of their own.
    if (checkQuote(text, quote).state !== 'verbatim') yield;
  }
  return found;
}

/** The same in one go, for a short search. */
export function placeQuotes(map: ArgumentMap, texts: SourceTexts): QuotePlaces {
  const search = searchQuotes(map, texts);
  let step = search.next();
  while (step.done !== true) step = search.next();
  return step.value;
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

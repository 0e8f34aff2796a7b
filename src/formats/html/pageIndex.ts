/** What all parts of a page look up: the map with its numbers, anchors and judged quotes, computed once. */
import { type Paragraph, paragraphAt, paragraphs } from '@/analysis/quotes/paragraphs';
import type { QuoteSpan } from '@/analysis/quotes/quotePlaces';
import { checkQuote, type QuoteState } from '@/analysis/quotes/quoteState';
import { append } from '@/domain/append';
import type { ArgumentMap, Quote } from '@/domain/schema';
import { type OutlineIndex, toOutlineIndex } from '../outlineIndex';
import { claimAnchor, viewpointPlaces } from './anchors';

/** A quote where it stands in the text of its source. */
export interface Passage extends QuoteSpan {
  /** Of the element that shows it. */
  readonly anchor: string;
}

/** What is known of a quote whose source's text is here. */
export interface Judged {
  readonly state: QuoteState;
  /** `null` where it stands in no single place. */
  readonly passage: Passage | null;
  /** From 1. */
  readonly paragraph: number | undefined;
}

export interface PageIndex extends OutlineIndex {
  /** Ids of elements: of claims, and of relations where they are described. */
  readonly anchors: ReadonlyMap<string, string>;
  readonly steps: ReadonlyMap<string, string>;
  /** Of each claim, the place of its viewpoint; -1 for none. */
  readonly places: ReadonlyMap<string, number>;
  /** The text of each source that is here, by the source's id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Only quotes whose source's text is here. */
  readonly quotes: ReadonlyMap<Quote, Judged>;
  /** By source. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
}

/** @param beside texts of sources by id; one inside the map itself goes before */
export function toPageIndex(map: ArgumentMap, beside: ReadonlyMap<string, string>): PageIndex {
  const texts = new Map<string, string>();
  for (const { id, body } of map.sources) {
    const text = body ?? beside.get(id);
    if (text !== undefined) texts.set(id, text);
  }
  return {
    ...toOutlineIndex(map),
    anchors: new Map(map.claims.map(({ id }, place) => [id, claimAnchor(id, place)])),
    steps: new Map(map.relations.map(({ id }, place) => [id, `step-${place + 1}`])),
    places: viewpointPlaces(map),
    texts,
    ...judgeQuotes(map, texts),
  };
}

/** The viewpoint's place of a claim. */
export function placeOf(page: PageIndex, claim: string): number {
  return page.places.get(claim) ?? -1;
}

function judgeQuotes(
  map: ArgumentMap,
  texts: ReadonlyMap<string, string>,
): Pick<PageIndex, 'quotes' | 'passages'> {
  const quotes = new Map<Quote, Judged>();
  const passages = new Map<string, Passage[]>();
  const divided = new Map<string, readonly Paragraph[]>(
    [...texts].map(([id, text]) => [id, paragraphs(text)]),
  );
  const judge = (type: 'claim' | 'relation', id: string, quote: Quote): void => {
    const text = texts.get(quote.source);
    if (text === undefined) return;
    const state = checkQuote(text, quote);
    if (state.state === 'ambiguous' || state.state === 'missing') {
      quotes.set(quote, { state, passage: null, paragraph: undefined });
      return;
    }
    const { start, end } = state;
    const owner = state.state === 'close' ? ({ type, id, isClose: true } as const) : { type, id };
    const passage = { start, end, owner, anchor: `quote-${quotes.size + 1}` };
    append(passages, quote.source, passage);
    const paragraph = paragraphAt(divided.get(quote.source) ?? [], start)?.number;
    quotes.set(quote, { state, passage, paragraph });
  };
  for (const { id, quotes: own } of map.claims) for (const quote of own) judge('claim', id, quote);
  for (const { id, quotes: own = [] } of map.relations) for (const quote of own) judge('relation', id, quote);
  return { quotes, passages };
}

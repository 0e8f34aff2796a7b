/** What all parts of a page look up: the map with its numbers, anchors and judged quotes, computed once. */
import { mainAnswers } from '@/analysis/mainAnswers';
import { type OutlineRow, outlineOf } from '@/analysis/outline/outline';
import { type Paragraph, paragraphAt, paragraphs } from '@/analysis/quotes/paragraphs';
import type { QuoteSpan } from '@/analysis/quotes/quotePlaces';
import { checkQuote, type QuoteState } from '@/analysis/quotes/quoteState';
import { type ArgumentGraph, toGraph } from '@/domain/graph';
import type { ArgumentMap, Claim, Quote, Speaker } from '@/domain/schema';
import { claimAnchor, viewpointPlaces } from './anchors';

export type Source = ArgumentMap['sources'][number];

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

export interface PageIndex {
  readonly map: ArgumentMap;
  readonly graph: ArgumentGraph;
  readonly rows: readonly OutlineRow[];
  /** Of each claim, from 1, in the order of the outline. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Ids of elements: of claims, and of relations where they are described. */
  readonly anchors: ReadonlyMap<string, string>;
  readonly steps: ReadonlyMap<string, string>;
  /** Of each claim, the place of its viewpoint; -1 for none. */
  readonly viewpoints: ReadonlyMap<string, number>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly topics: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The text of each source that is here, by the source's id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Only quotes whose source's text is here. */
  readonly quotes: ReadonlyMap<Quote, Judged>;
  /** By source. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
}

/** @param beside texts of sources by id; one inside the map itself goes before */
export function toPageIndex(map: ArgumentMap, beside: ReadonlyMap<string, string>): PageIndex {
  const graph = toGraph(map);
  const rows = outlineOf(
    graph,
    mainAnswers(graph).map(({ id }) => id),
  );
  const full = rows.filter(({ isReference }) => !isReference);
  const texts = new Map<string, string>();
  for (const { id, body } of map.sources) {
    const text = body ?? beside.get(id);
    if (text !== undefined) texts.set(id, text);
  }
  return {
    map,
    graph,
    rows,
    numbers: new Map(full.map(({ claim }, place) => [claim, place + 1])),
    anchors: new Map(map.claims.map(({ id }, place) => [id, claimAnchor(id, place)])),
    steps: new Map(map.relations.map(({ id }, place) => [id, `step-${place + 1}`])),
    viewpoints: viewpointPlaces(map),
    speakers: new Map(map.speakers.map((speaker) => [speaker.id, speaker])),
    topics: new Map(map.topics.map(({ id, label }) => [id, label])),
    sources: new Map(map.sources.map((source) => [source.id, source])),
    texts,
    ...judgeQuotes(map, texts),
  };
}

/** The viewpoint's place of a claim. */
export function placeOf(page: PageIndex, claim: string): number {
  return page.viewpoints.get(claim) ?? -1;
}

export function speakerOf(page: PageIndex, { speaker }: Claim): Speaker | undefined {
  return speaker === undefined ? undefined : page.speakers.get(speaker);
}

function judgeQuotes(
  map: ArgumentMap,
  texts: ReadonlyMap<string, string>,
): Pick<PageIndex, 'quotes' | 'passages'> {
  const quotes = new Map<Quote, Judged>();
  const passages = new Map<string, Passage[]>([...texts.keys()].map((id) => [id, []]));
  const divided = new Map<string, readonly Paragraph[]>(
    [...texts].map(([id, text]) => [id, paragraphs(text)]),
  );
  const judge = (type: 'claim' | 'relation', id: string, quote: Quote): void => {
    const text = texts.get(quote.source);
    if (text === undefined) return;
    const state = checkQuote(text, quote);
    const list = passages.get(quote.source);
    if (state.state === 'ambiguous' || state.state === 'missing') {
      quotes.set(quote, { state, passage: null, paragraph: undefined });
      return;
    }
    const { start, end } = state;
    const owner = state.state === 'close' ? ({ type, id, isClose: true } as const) : { type, id };
    const passage = { start, end, owner, anchor: `quote-${quotes.size + 1}` };
    list?.push(passage);
    const paragraph = paragraphAt(divided.get(quote.source) ?? [], start)?.number;
    quotes.set(quote, { state, passage, paragraph });
  };
  for (const { id, quotes: own } of map.claims) for (const quote of own) judge('claim', id, quote);
  for (const { id, quotes: own = [] } of map.relations) for (const quote of own) judge('relation', id, quote);
  return { quotes, passages };
}

/** A map with the texts of its sources, where each quote is, and the paragraphs; computed once for all rules. */
import type { Path } from '@/domain/fault';
import { type ArgumentGraph, toGraph } from '@/domain/graph';
import type { ArgumentMap, Quote } from '@/domain/schema';
import { type Paragraph, paragraphs } from '../quotes/paragraphs';
import { findQuote, type QuotePlace } from '../quotes/textQuote';

/** The texts of the sources by source id; a text that cannot be read is missing. */
export type SourceTexts = ReadonlyMap<string, string>;

/** A quote, with its places in the file and in its source. */
export interface QuoteEvidence {
  readonly quote: Quote;
  readonly path: Path;
  /** The id of the claim or relation that it belongs to, and which of the two that is. */
  readonly owner: string;
  readonly of: 'claim' | 'relation';
  /** `undefined` if the text of the source is missing. */
  readonly place: QuotePlace | undefined;
}

/** All that the rules look at. */
export interface Evidence {
  readonly map: ArgumentMap;
  readonly graph: ArgumentGraph;
  readonly texts: SourceTexts;
  /** The paragraphs of each available text, by source id. */
  readonly paragraphs: ReadonlyMap<string, readonly Paragraph[]>;
  /** Every quote of the map, claims first, in the map's order. */
  readonly quotes: readonly QuoteEvidence[];
}

/** Gathers the evidence. @param texts by source id; `body` comes from the map */
export function toEvidence(map: ArgumentMap, texts: SourceTexts): Evidence {
  const all = new Map(texts);
  for (const source of map.sources) if (source.body !== undefined) all.set(source.id, source.body);
  const gather = (quote: Quote, path: Path, owner: string, of: 'claim' | 'relation'): QuoteEvidence => {
    const text = all.get(quote.source);
    return { quote, path, owner, of, place: text === undefined ? undefined : findQuote(text, quote) };
  };
  const quotes: QuoteEvidence[] = [];
  for (const of of ['claim', 'relation'] as const) {
    for (const [index, { id, quotes: own = [] }] of map[`${of}s`].entries()) {
      for (const [place, quote] of own.entries()) {
        quotes.push(gather(quote, [`${of}s`, index, 'quotes', place], id, of));
      }
    }
  }
  const split = new Map([...all].map(([id, text]) => [id, paragraphs(text)]));
  return { map, graph: toGraph(map), texts: all, paragraphs: split, quotes };
}

/**
 * A map beside the texts of its sources: where each quote stands, and what each text is made of. Computed
 * once, for every rule to ask.
 */
import type { Path } from '@/domain/fault';
import { type ArgumentGraph, toGraph } from '@/domain/graph';
import type { ArgumentMap, Quote } from '@/domain/schema';
import { type Paragraph, paragraphs } from '../quotes/paragraphs';
import { findQuote, type QuotePlace } from '../quotes/textQuote';

/** The texts of a map's sources by source id; one that could not be read is left out. */
export type SourceTexts = ReadonlyMap<string, string>;

/** One quote of a map, with where it stands in the file and in its source. */
export interface QuoteEvidence {
  readonly quote: Quote;
  readonly path: Path;
  /** The id of the claim or relation that it belongs to, and which of the two that is. */
  readonly owner: string;
  readonly of: 'claim' | 'relation';
  /** `undefined` where the source's text is not at hand. */
  readonly place: QuotePlace | undefined;
}

/** All that the rules look at. */
export interface Evidence {
  readonly map: ArgumentMap;
  readonly graph: ArgumentGraph;
  readonly texts: SourceTexts;
  /** The paragraphs of each text at hand, by source id. */
  readonly paragraphs: ReadonlyMap<string, readonly Paragraph[]>;
  /** Every quote of the map, claims first, in the map's order. */
  readonly quotes: readonly QuoteEvidence[];
}

/**
 * Gathers the evidence.
 * @param texts by source id; the `body` of a source is taken from the map itself
 */
export function toEvidence(map: ArgumentMap, texts: SourceTexts): Evidence {
  const all = new Map(texts);
  for (const source of map.sources) if (source.body !== undefined) all.set(source.id, source.body);
  const gather = (quote: Quote, path: Path, owner: string, of: 'claim' | 'relation'): QuoteEvidence => {
    const text = all.get(quote.source);
    return { quote, path, owner, of, place: text === undefined ? undefined : findQuote(text, quote) };
  };
  const quotes: QuoteEvidence[] = [];
  for (const [index, claim] of map.claims.entries()) {
    for (const [place, quote] of claim.quotes.entries()) {
      quotes.push(gather(quote, ['claims', index, 'quotes', place], claim.id, 'claim'));
    }
  }
  for (const [index, relation] of map.relations.entries()) {
    for (const [place, quote] of (relation.quotes ?? []).entries()) {
      quotes.push(gather(quote, ['relations', index, 'quotes', place], relation.id, 'relation'));
    }
  }
  const split = new Map([...all].map(([id, text]) => [id, paragraphs(text)]));
  return { map, graph: toGraph(map), texts: all, paragraphs: split, quotes };
}

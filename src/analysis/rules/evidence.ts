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
  const quotes = (['claim', 'relation'] as const).flatMap((of) =>
    map[`${of}s`].flatMap(({ id: owner, quotes: own = [] }, index) =>
      own.map((quote, number): QuoteEvidence => {
        const text = all.get(quote.source);
        const place = text === undefined ? undefined : findQuote(text, quote);
        return { quote, path: [`${of}s`, index, 'quotes', number], owner, of, place };
      }),
    ),
  );
  const split = new Map([...all].map(([id, text]) => [id, paragraphs(text)]));
  return { map, graph: toGraph(map), texts: all, paragraphs: split, quotes };
}

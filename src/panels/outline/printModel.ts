/** The whole outline as nested items with running numbers for its quotes, as it stands on paper. Pure. */
import type { OutlineEntry } from '@/analysis/outline/outlineEntry';
import { indexOutline, outlineNumber } from '@/analysis/outline/outlineIndex';
import { paragraphFinder } from '@/analysis/quotes/quoteParagraph';
import type { ArgumentMap, Quote } from '@/domain/schema';
import { indexOf } from '@/view/mapIndex';
import { basisWord } from './bearingWords';
import { bearingAt, entryAt, numberOf, type ToldMap } from './outlineMap';

/** Deeper levels stand side by side with this one, under their own numbers: paper has no more room to the right. */
const MOST_NESTED = 10;

export interface PrintQuote {
  /** From 1, in the order of the outline. */
  readonly number: number;
  readonly exact: string;
  /** From 1; `null` where the source's text is missing or does not have the words once. */
  readonly paragraph: number | null;
  /** The source's number in the map's list, from 1. */
  readonly source: number;
}

export interface PrintItem {
  /** «1.2.3» */
  readonly number: string;
  readonly entry: OutlineEntry;
  /** «supports 1.2»; empty on the first level. */
  readonly bearing: string;
  /** «stated», «inferred», or empty. */
  readonly basis: string;
  /** Where the claim of a reference stands in full. */
  readonly fullNumber: string;
  readonly quotes: readonly PrintQuote[];
  /** The words that state how it bears on what it stands under. */
  readonly statedBy: readonly PrintQuote[];
  readonly children: PrintItem[];
}

export interface PrintModel {
  readonly items: readonly PrintItem[];
  readonly told: ToldMap;
}

/** @param texts the text of each source, by the source's id */
export function printModel(map: ArgumentMap, texts: ReadonlyMap<string, string>): PrintModel {
  const facts = indexOf(map);
  const index = indexOutline(facts.outline());
  const told: ToldMap = {
    map,
    graph: facts.graph(),
    index,
    speakers: facts.speakers(),
    paragraphOf: paragraphFinder(texts),
  };
  const sources = new Map(map.sources.map(({ id }, place) => [id, place + 1]));
  let count = 0;
  const number = (quote: Quote): PrintQuote => {
    count += 1;
    return {
      number: count,
      exact: quote.exact,
      paragraph: told.paragraphOf(quote),
      source: sources.get(quote.source) ?? 0,
    };
  };
  const items: PrintItem[] = [];
  const lists: (readonly [level: number, children: PrintItem[]])[] = [[0, items]];
  for (const [place, row] of index.rows.entries()) {
    const entry = entryAt(told, place);
    if (entry === undefined) continue;
    const item: PrintItem = {
      number: outlineNumber(index, place),
      entry,
      bearing: bearingAt(told, place, entry),
      basis: entry.bearing === null ? '' : basisWord(entry.bearing),
      fullNumber: numberOf(index, entry.claim.id),
      quotes: entry.claimQuotes.map(number),
      statedBy: entry.relationQuotes.map(number),
      children: [],
    };
    const level = Math.min(row.level, MOST_NESTED);
    while ((lists.at(-1)?.[0] ?? 0) >= level) lists.pop();
    lists.at(-1)?.[1].push(item);
    lists.push([level, item.children]);
  }
  return { items, told };
}

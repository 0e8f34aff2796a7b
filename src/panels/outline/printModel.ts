/** The whole outline as nested items for paper, with numbered quotes. Pure. */
import type { OutlineEntry } from '@/analysis/outline/outlineEntry';
import { indexOutline, outlineNumber } from '@/analysis/outline/outlineIndex';
import { paragraphFinder } from '@/analysis/quotes/quoteParagraph';
import type { ArgumentMap, Quote } from '@/domain/schema';
import { indexOf } from '@/view/mapIndex';
import { basisWord } from './bearingWords';
import { bearingAt, entryAt, numberOf, type OutlineMap } from './outlineMap';

/** Deeper levels are not indented further, for want of room; their numbers show the depth. */
const MOST_NESTED = 10;

export interface PrintQuote {
  /** From 1, in the order of the outline. */
  readonly number: number;
  readonly exact: string;
  /** From 1; `null` if the text of the source is missing or does not have the words exactly once. */
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
  /** The number of the full entry of the claim. */
  readonly fullNumber: string;
  readonly quotes: readonly PrintQuote[];
  /** The words that state the relation to the item above. */
  readonly statedBy: readonly PrintQuote[];
  readonly children: PrintItem[];
}

/** @param texts the text of each source, by the source's id */
export function printModel(map: ArgumentMap, texts: ReadonlyMap<string, string>) {
  const facts = indexOf(map);
  const index = indexOutline(facts.outline());
  const outline: OutlineMap = { facts, index, paragraphOf: paragraphFinder(texts) };
  const sources = new Map(map.sources.map(({ id }, place) => [id, place + 1]));
  let count = 0;
  const number = (quote: Quote): PrintQuote => {
    count += 1;
    return {
      number: count,
      exact: quote.exact,
      paragraph: outline.paragraphOf(quote),
      source: sources.get(quote.source) ?? 0,
    };
  };
  const items: PrintItem[] = [];
  const lists: (readonly [level: number, children: PrintItem[]])[] = [[0, items]];
  for (const [place, row] of index.rows.entries()) {
    const entry = entryAt(outline, place);
    if (entry === undefined) continue;
    const item: PrintItem = {
      number: outlineNumber(index, place),
      entry,
      bearing: bearingAt(outline, place, entry),
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
  return { items, outline };
}

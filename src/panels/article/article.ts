/**
 * A map's article as one column: the texts of all sources in order, divided into blocks that are drawn one by one.
 * Places in the column count over all sources. Pure.
 */
import { type MarkedText, toMarkedText } from '@/analysis/quotes/markedText';
import type { QuotePlaces, QuoteSpan } from '@/analysis/quotes/quotePlaces';
import type { ArgumentMap } from '@/domain/schema';

export type Source = ArgumentMap['sources'][number];

export interface ArticleSource {
  readonly source: Source;
  /** `null` if the text of the source is missing. */
  readonly marked: MarkedText | null;
  /** Where its text begins in the column, in code units. */
  readonly offset: number;
  /** The place of its first paragraph in the column, from 0. */
  readonly firstParagraph: number;
}

/** Consecutive paragraphs of one source, few enough to draw in one short task. */
export interface Block {
  /** Its place in the article's list. */
  readonly index: number;
  /** The place of its source in the list of sources. */
  readonly source: number;
  /** Range of places in the list of paragraphs of the source; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Code units in the column. */
  readonly start: number;
  readonly end: number;
  readonly hasMarks: boolean;
}

export interface Article {
  readonly sources: readonly ArticleSource[];
  readonly blocks: readonly Block[];
  /** Code units of all texts. */
  readonly length: number;
  /** Paragraphs of all texts. */
  readonly paragraphs: number;
  /** All quotes, by their places in the column. */
  readonly spans: readonly QuoteSpan[];
  /** Whether the search for quotes is done. */
  readonly isMarked: boolean;
}

/** A block ends with the paragraph that reaches one of these limits. */
const FULL = { length: 6000, paragraphs: 40, quotes: 80 };

/** @param places `null` until the search for quotes is done */
export function toArticle(
  map: ArgumentMap,
  texts: ReadonlyMap<string, string>,
  places: QuotePlaces | null,
): Article {
  const sources: ArticleSource[] = [];
  const blocks: Block[] = [];
  let offset = 0;
  let firstParagraph = 0;
  for (const source of map.sources) {
    const text = texts.get(source.id);
    const marked = text === undefined ? null : toMarkedText(text, places?.get(source.id));
    sources.push({ source, marked, offset, firstParagraph });
    if (marked === null) continue;
    addBlocks(blocks, marked, sources.length - 1, offset);
    offset += marked.length;
    firstParagraph += marked.paragraphs.length;
  }
  const spans = sources.flatMap(({ marked, offset: by }) =>
    (marked?.spans ?? []).map((span) => ({ ...span, start: span.start + by, end: span.end + by })),
  );
  return { sources, blocks, length: offset, paragraphs: firstParagraph, spans, isMarked: places !== null };
}

/** The block that holds a place in the column; the last block for a place after all of them. */
export function blockAt({ blocks }: Article, place: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return blocks[low];
}

/** A paragraph by its place in the column, from 0, with the quotes that overlap it. */
export function paragraphIn({ sources }: Article, place: number) {
  const home = sources.findLast(({ marked, firstParagraph }) => marked !== null && firstParagraph <= place);
  const index = place - (home?.firstParagraph ?? 0);
  const paragraph = home?.marked?.paragraphs[index];
  if (home === undefined || paragraph === undefined) return undefined;
  return { paragraph, quotes: home.marked?.quotes[index] ?? [], offset: home.offset };
}

/** The place in the column of a paragraph of a source. @param number its number there, from 1 */
export function placeOfParagraph({ sources }: Article, source: string, number: number): number | undefined {
  const home = sources.find((candidate) => candidate.source.id === source);
  if (home?.marked?.paragraphs[number - 1] === undefined) return undefined;
  return home.firstParagraph + number - 1;
}

/** The place in the column of the paragraph that holds a code unit, or else of the next one. */
export function paragraphPlaceAt({ sources, paragraphs }: Article, at: number): number {
  const home = sources.findLast(({ marked, offset }) => marked !== null && offset <= at);
  if (home === undefined || home.marked === null) return 0;
  const list = home.marked.paragraphs;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.end ?? 0) + home.offset > at) high = middle;
    else low = middle + 1;
  }
  return Math.min(home.firstParagraph + low, paragraphs - 1);
}

function addBlocks(blocks: Block[], marked: MarkedText, source: number, offset: number): void {
  const { paragraphs, quotes, length } = marked;
  let from = 0;
  let start = 0;
  let quoted = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    quoted += quotes[index]?.length ?? 0;
    const to = index + 1;
    const isLast = to === paragraphs.length;
    const isFull =
      paragraph.end - start >= FULL.length || to - from >= FULL.paragraphs || quoted >= FULL.quotes;
    if (!isFull && !isLast) continue;
    const end = isLast ? length : paragraph.end;
    blocks.push({
      index: blocks.length,
      source,
      from,
      to,
      start: start + offset,
      end: end + offset,
      hasMarks: quoted > 0,
    });
    from = to;
    start = end;
    quoted = 0;
  }
}

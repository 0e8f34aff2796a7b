/** The text of a source with its quoted passages: paragraphs, their quotes, and the segments between their ends. */
import { append } from '@/domain/append';
import { type Paragraph, paragraphs, paragraphsIn, type Span } from './paragraphs';
import type { Owner, QuoteSpan, SourcePlaces } from './quotePlaces';

export interface MarkedText {
  readonly length: number;
  readonly paragraphs: readonly Paragraph[];
  /** For each paragraph the quotes that reach into it, in the map's order. */
  readonly quotes: readonly (readonly QuoteSpan[])[];
  /** All quotes of the text, in the map's order. */
  readonly spans: readonly QuoteSpan[];
  readonly lost: number;
}

/** A piece of a paragraph in which no quote begins or ends. */
export interface Segment extends Span {
  readonly text: string;
  /** Whose quotes cover it, each owner once, in the map's order; empty if nobody quotes these words. */
  readonly owners: readonly Owner[];
  /** Whether an owner begins here who is not in the segment before, within this paragraph. */
  readonly isOpening: boolean;
}

const NONE: readonly QuoteSpan[] = [];
const UNMARKED: SourcePlaces = { spans: NONE, lost: 0 };

/** Sorts the quotes of a text into its paragraphs. */
export function toMarkedText(text: string, places: SourcePlaces = UNMARKED): MarkedText {
  const list = paragraphs(text);
  const quotes: QuoteSpan[][] = list.map(() => []);
  for (const span of places.spans) {
    for (const { number } of paragraphsIn(list, span)) quotes[number - 1]?.push(span);
  }
  return { length: text.length, paragraphs: list, quotes, spans: places.spans, lost: places.lost };
}

/** Cuts a paragraph wherever a quote begins or ends. The segments joined are the text of the paragraph. */
export function segmentsOf(paragraph: Paragraph, quotes: readonly QuoteSpan[]): readonly Segment[] {
  const starts = new Map<number, number[]>();
  const ends = new Map<number, number[]>();
  for (const [order, quote] of quotes.entries()) {
    const start = Math.max(quote.start, paragraph.start);
    const end = Math.min(quote.end, paragraph.end);
    if (start >= end) continue;
    append(starts, start, order);
    append(ends, end, order);
  }
  const cuts = [...new Set([paragraph.start, ...starts.keys(), ...ends.keys(), paragraph.end])];
  cuts.sort((a, b) => a - b);
  const segments: Segment[] = [];
  const active = new Set<number>();
  let before: readonly Owner[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    for (const order of ends.get(start) ?? []) active.delete(order);
    for (const order of starts.get(start) ?? []) active.add(order);
    const owners = ownersOf([...active].toSorted((a, b) => a - b).flatMap((order) => quotes[order] ?? []));
    const known = new Set(before.map(keyOf));
    const isOpening = owners.some((owner) => !known.has(keyOf(owner)));
    const text = paragraph.text.slice(start - paragraph.start, end - paragraph.start);
    segments.push({ start, end, text, owners, isOpening });
    before = owners;
  }
  return segments;
}

/** The owners of quotes, each once, in the same order. */
export function ownersOf(quotes: readonly QuoteSpan[]): readonly Owner[] {
  return [...new Map(quotes.map(({ owner }) => [keyOf(owner), owner])).values()];
}

function keyOf({ type, id }: Owner): string {
  return `${type} ${id}`;
}

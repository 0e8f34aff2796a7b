/** The quoted paragraphs of a source, cut so that a reader sees which words are the quote's. */
import { append } from '@/domain/append';
import { type Paragraph, paragraphs, paragraphsIn, type Span } from './paragraphs';
import { checkQuote, type QuoteState } from './quoteState';
import type { TextQuote } from './textQuote';

/** A quote, and how it matches the text. */
export interface JudgedQuote {
  readonly quote: TextQuote;
  readonly state: QuoteState;
}

/** A piece of a paragraph: words of a quote, words that are only close to one, or other words. */
export interface Segment {
  readonly text: string;
  readonly mark: 'none' | 'quoted' | 'close';
}

export interface Passage {
  /** The paragraph's number in its text, from 1. */
  readonly paragraph: number;
  readonly segments: readonly Segment[];
  /** The quotes that end in it, in the text's order. */
  readonly quotes: readonly JudgedQuote[];
}

/** Passages in the order of the text, each paragraph once; and the quotes without a place. */
export interface Passages {
  readonly passages: readonly Passage[];
  readonly placeless: readonly JudgedQuote[];
}

/** A quote's part of a paragraph. */
interface Part extends Span, JudgedQuote {
  readonly isLast: boolean;
}

export function passagesOf(text: string, quotes: readonly TextQuote[]): Passages {
  const list = paragraphs(text);
  const placeless: JudgedQuote[] = [];
  const parts = new Map<Paragraph, Part[]>();
  for (const quote of quotes) {
    const state = checkQuote(text, quote);
    const touched = state.state === 'ambiguous' || state.state === 'missing' ? [] : paragraphsIn(list, state);
    if (touched.length === 0 || state.state === 'ambiguous' || state.state === 'missing') {
      placeless.push({ quote, state });
      continue;
    }
    for (const [index, paragraph] of touched.entries()) {
      const start = Math.max(state.start, paragraph.start);
      const end = Math.min(state.end, paragraph.end);
      const part = { quote, state, start, end, isLast: index === touched.length - 1 };
      append(parts, paragraph, part);
    }
  }
  const passages = Array.from(parts, ([paragraph, found]) => {
    const inOrder = found.toSorted((a, b) => a.start - b.start);
    return {
      paragraph: paragraph.number,
      segments: cut(text, paragraph, inOrder),
      quotes: inOrder.filter(({ isLast }) => isLast).map(({ quote, state }) => ({ quote, state })),
    };
  });
  return { passages: passages.toSorted((a, b) => a.paragraph - b.paragraph), placeless };
}

/** Where quotes overlap, the words belong to the one that begins first. */
function cut(text: string, { start, end }: Span, parts: readonly Part[]): readonly Segment[] {
  const segments: Segment[] = [];
  let at = start;
  for (const part of parts) {
    const from = Math.max(at, part.start);
    if (from > at) segments.push({ text: text.slice(at, from), mark: 'none' });
    const mark = part.state.state === 'close' ? 'close' : 'quoted';
    if (part.end > from) segments.push({ text: text.slice(from, part.end), mark });
    at = Math.max(at, part.end);
  }
  if (end > at) segments.push({ text: text.slice(at, end), mark: 'none' });
  return segments;
}

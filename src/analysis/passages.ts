/**
 * A source's paragraphs in which quotes stand, cut into quoted and other words, so that a reader sees the
 * words where they were said.
 */
import { paragraphs, paragraphsIn } from './paragraphs';
import { findQuote, type TextQuote } from './textQuote';

export interface Passage {
  /** The paragraph's number in its text, from 1. */
  readonly paragraph: number;
  readonly segments: readonly { readonly text: string; readonly isQuoted: boolean }[];
}

/** Passages in the text's order, a paragraph once however many quotes it holds; and the quotes not found. */
export interface Passages {
  readonly passages: readonly Passage[];
  readonly missing: readonly TextQuote[];
}

export function passagesOf(text: string, quotes: readonly TextQuote[]): Passages {
  const list = paragraphs(text);
  const missing: TextQuote[] = [];
  const ranges = new Map<number, { start: number; end: number }[]>();
  for (const quote of quotes) {
    const place = findQuote(text, quote);
    if (place.state !== 'found') {
      missing.push(quote);
      continue;
    }
    // A quote that runs over several paragraphs has a part in each.
    for (const { number, start, end } of paragraphsIn(list, place)) {
      const range = { start: Math.max(place.start, start), end: Math.min(place.end, end) };
      ranges.set(number, [...(ranges.get(number) ?? []), range]);
    }
  }
  const passages = list.flatMap((paragraph) => {
    const found = ranges.get(paragraph.number);
    if (found === undefined) return [];
    return [{ paragraph: paragraph.number, segments: cut(text, paragraph.start, paragraph.end, found) }];
  });
  return { passages, missing };
}

function cut(
  text: string,
  start: number,
  end: number,
  ranges: readonly { start: number; end: number }[],
): Passage['segments'] {
  const segments: { text: string; isQuoted: boolean }[] = [];
  let at = start;
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, range.start);
    if (from > at) segments.push({ text: text.slice(at, from), isQuoted: false });
    if (range.end > from) segments.push({ text: text.slice(from, range.end), isQuoted: true });
    at = Math.max(at, range.end);
  }
  if (end > at) segments.push({ text: text.slice(at, end), isQuoted: false });
  return segments;
}

/** The words of a text that a search has matched, as ranges of the original text; and an excerpt around them. */
import type { Span } from '@/analysis/quotes/paragraphs';
import { type QueryTerm, termsOf, writtenLength } from './terms';

/** Ranges to mark, in order and disjoint: the `matched` terms, or the part of each that was typed (`looked`). */
export function marksIn(
  text: string,
  matched: ReadonlySet<string>,
  looked: readonly QueryTerm[],
): readonly Span[] {
  const spans: Span[] = [];
  for (const { term, start, end } of termsOf(text)) {
    if (!matched.has(term)) continue;
    const beginning = looked
      .filter((one) => one.isPrefix && term.startsWith(one.term))
      .reduce((longest, one) => Math.max(longest, one.term.length), 0);
    const isWhole = beginning === 0 || beginning === term.length || looked.some((one) => one.term === term);
    spans.push({
      start,
      end: isWhole ? end : start + writtenLength(text.slice(start, end), beginning),
    });
  }
  return merged(spans);
}

/** Part of a text, in segments. */
export interface Excerpt {
  readonly segments: readonly { readonly text: string; readonly isMarked: boolean }[];
  /** Whether text was cut off before it, and after it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** The largest share of an excerpt before its first mark. */
const LEAD = 0.3;

/** The part of a text with its first mark, cut at white space if possible: about `length` code units. */
export function excerpt(text: string, marks: readonly Span[], length: number): Excerpt {
  const first = marks[0]?.start ?? 0;
  const from = text.length <= length ? 0 : afterSpace(text, Math.max(0, first - Math.floor(length * LEAD)));
  const to = from + length >= text.length ? text.length : beforeSpace(text, from + length);
  const segments: { text: string; isMarked: boolean }[] = [];
  const add = (start: number, end: number, isMarked: boolean): void => {
    if (end > start) segments.push({ text: text.slice(start, end), isMarked });
  };
  let at = from;
  for (const mark of marks) {
    if (mark.start >= to) break;
    const start = Math.max(at, mark.start);
    const end = Math.min(to, mark.end);
    if (end <= start) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  return { segments, isCutBefore: from > 0, isCutAfter: to < text.length };
}

/** How far to look for white space, in code units. */
const NEAR = 24;

/** The start of the next word, if one is close; never within a character. */
function afterSpace(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + NEAR).search(/\s\S/);
  return space === -1 ? wholeCharacter(text, at) : at + space + 1;
}

/** The end of the previous word, if one is close. */
function beforeSpace(text: string, at: number): number {
  const space = text.slice(at - NEAR, at).search(/\s\S*$/);
  return space === -1 ? wholeCharacter(text, at) : at - NEAR + space;
}

function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at;
}

/** Joins ranges that overlap or touch. */
function merged(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last === undefined || span.start > last.end) whole.push(span);
    else whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return whole;
}

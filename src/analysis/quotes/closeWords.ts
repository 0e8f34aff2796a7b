/**
 * Where a place that is close to a quote begins and ends. Letters alone cannot tell if its first or last words have
 * changed: «never agreed» is as close to «They agreed» as «They never agreed» is.
 */
import type { Span } from './paragraphs';
import { trimmed } from './quoteContext';
import { tokenSpans, wholeWords } from './wordBounds';
import { type Difference, wordDifference } from './wordDifference';

/** A place in whole words, with its differences. */
export interface CloseWords extends Span {
  readonly difference: readonly Difference[];
}

/**
 * The whole words around a place that differ least from the quote. At its ends it has no more words of its own than the
 * quote has there, and none beyond the end of a line.
 */
export function closeWords(text: string, quoted: string, place: Span): CloseWords {
  const near = cutEnds(text, quoted, trimmed(text, wholeWords(text, place)));
  // Reach further by the quote's own words at the ends, which may be a little apart from the rest.
  const lead = leading(near.difference);
  const rest = trailing(near.difference);
  if (tokensOf(lead, 'quoted') + tokensOf(rest, 'quoted') === 0) return near;
  const reach = { start: reachBefore(text, near.start, lead), end: reachAfter(text, near.end, rest) };
  const wide = cutEnds(text, quoted, trimmed(text, reach));
  return changes(wide.difference) < changes(near.difference) ? wide : near;
}

/** How many words and punctuation marks only one of the two has. */
function changes(difference: readonly Difference[]): number {
  return tokensOf(difference, 'quoted') + tokensOf(difference, 'source');
}

function reachBefore(text: string, start: number, lead: readonly Difference[]): number {
  const length = wordsOf(lead, 'quoted').length + wordsOf(lead, 'source').length;
  const from = Math.max(0, start - length);
  const line = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  return start === 0 ? 0 : wholeWords(text, { start: Math.max(from, line), end: start }).start;
}

function reachAfter(text: string, end: number, rest: readonly Difference[]): number {
  const length = wordsOf(rest, 'quoted').length + wordsOf(rest, 'source').length + 1;
  const after = text.slice(end, end + length).search(/[\r\n]|$/);
  return wholeWords(text, { start: end, end: end + after }).end;
}

/** Cuts off what only the place has at its ends. */
function cutEnds(text: string, quoted: string, place: Span): CloseWords {
  const difference = wordDifference(quoted, text.slice(place.start, place.end));
  if (difference.every(({ kind }) => kind !== 'same')) return { ...place, difference };
  const lead = leading(difference);
  const rest = trailing(difference);
  const own = { lead: wordsOf(lead, 'source'), rest: wordsOf(rest, 'source') };
  const kept = trimmed(text, {
    start: place.start + own.lead.length - lastTokens(own.lead, tokensOf(lead, 'quoted')),
    end: place.end - own.rest.length + firstTokens(own.rest, tokensOf(rest, 'quoted')),
  });
  if (kept.start === place.start && kept.end === place.end) return { ...place, difference };
  return { ...kept, difference: wordDifference(quoted, text.slice(kept.start, kept.end)) };
}

/** What differs before the first words in common, and after the last. */
function leading(difference: readonly Difference[]): readonly Difference[] {
  const first = difference.findIndex(({ kind }) => kind === 'same');
  return first === -1 ? difference : difference.slice(0, first);
}

function trailing(difference: readonly Difference[]): readonly Difference[] {
  return difference.slice(difference.findLastIndex(({ kind }) => kind === 'same') + 1);
}

function wordsOf(difference: readonly Difference[], of: Difference['kind']): string {
  return difference
    .filter(({ kind }) => kind === of)
    .map(({ text }) => text)
    .join('');
}

function tokensOf(difference: readonly Difference[], of: Difference['kind']): number {
  return tokenSpans(wordsOf(difference, of)).length;
}

/** The length of the last `count` words of a text, within its last line. */
function lastTokens(text: string, count: number): number {
  if (count === 0) return 0;
  const line = text.trimEnd().search(/[^\r\n]*$/);
  const start = tokenSpans(text).at(-count)?.start ?? 0;
  return text.length - Math.max(line, start);
}

/** The length of the first `count` words of a text, within its first line. */
function firstTokens(text: string, count: number): number {
  if (count === 0) return 0;
  const line = text.search(/[\r\n]|$/);
  const end = tokenSpans(text)[count - 1]?.end ?? text.length;
  return Math.min(line, end);
}

/**
 * Places of a text that resemble a quote, in two steps so that a long text costs a few milliseconds: first the quote's
 * longest words are searched for; only where several of them are at the right distance from each other are the letters
 * compared (Myers' bit-vector algorithm, J. ACM 46(3), 1999, in `approx-string-match`).
 *
 * The first step misses no acceptable place: one that keeps half of the quote's words has at least one of the longest
 * half and one more, and one that keeps three in four has a quarter of them.
 */
import search from 'approx-string-match';
import type { Span } from './paragraphs';
import { wordSpans } from './wordBounds';

/** A place, and how many letters must be inserted, left out or changed to turn it into the quote. */
export interface ClosePlace extends Span {
  readonly errors: number;
}

/** Places with up to this share of changed letters are looked at, so that the second best is known too. */
const LETTERS_LOOKED_AT = 1 / 2;
/** How far words may have moved in a place, as a share of the length of the quote. */
const SHIFT = 1 / 4;
/**
 * How many places are compared at most for one quote, and at what cost: the square of the quote's letters, summed over the
 * places. Some 10 ms. If more places hold words of the quote, those with the most are compared; a text that repeats itself
 * has no place that is clearly the best anyway.
 */
const MOST = { places: 24, work: 1_500_000 };
/** Longer quotes are compared by this many letters at each end. */
const LONG = 300;
/** More places of one frequent word than these help nothing. */
const MOST_HITS = 20_000;

/**
 * Finds the places, the closest to the quote first; none overlap.
 * @param text without typography (`toQuoteText`), as is the quote
 */
export function closePlaces(text: string, quote: string): readonly ClosePlace[] {
  if (quote.length <= 2 * LONG) return placesOf(text, quote);
  const ends = placesOf(text, quote.slice(-LONG));
  const places = placesOf(text, quote.slice(0, LONG)).flatMap((head) => {
    const isEnd = ({ end }: Span): boolean =>
      Math.abs(end - head.start - quote.length) <= quote.length * SHIFT;
    const tail = ends.find(isEnd);
    return tail === undefined ? [] : [{ ...head, end: tail.end, errors: head.errors + tail.errors }];
  });
  // Two are enough to see whether one is clearly the best.
  return apart(places, quote.length).slice(0, 2);
}

function placesOf(text: string, quote: string): readonly ClosePlace[] {
  const shift = Math.ceil(quote.length * SHIFT);
  const most = Math.max(2, Math.min(MOST.places, Math.floor(MOST.work / quote.length ** 2)));
  const errors = Math.floor(quote.length * LETTERS_LOOKED_AT);
  const found = likelyStarts(text, quote, shift, most).flatMap((likely) => {
    const start = Math.max(0, likely - shift);
    const window = text.slice(start, likely + quote.length + 2 * shift);
    return search(window, quote, errors).map((match) => ({
      start: start + match.start,
      end: start + match.end,
      errors: match.errors,
    }));
  });
  return apart(found, quote.length);
}

/** The closest places first; of places that overlap only the closest, or the one with the length of the quote. */
function apart(found: readonly ClosePlace[], length: number): readonly ClosePlace[] {
  const excess = ({ start, end }: Span): number => Math.abs(end - start - length);
  const places: ClosePlace[] = [];
  for (const place of found.toSorted((a, b) => a.errors - b.errors || excess(a) - excess(b))) {
    if (places.every(({ start, end }) => end <= place.start || start >= place.end)) places.push(place);
  }
  return places;
}

/** Where the quote might begin, judged by its words: the places with the most of them first. */
function likelyStarts(text: string, quote: string, shift: number, most: number): readonly number[] {
  const words = wordSpans(quote).toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const anchors = words.slice(0, Math.floor(words.length / 2) + 1);
  const hits: { readonly start: number; readonly anchor: number }[] = [];
  for (const [anchor, { start, end }] of anchors.entries()) {
    const word = quote.slice(start, end);
    let count = 0;
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      hits.push({ start: at - start, anchor });
      count += 1;
      if (count === MOST_HITS) break;
    }
  }
  hits.sort((a, b) => a.start - b.start);
  const votes = votesWithin(hits, anchors.length, shift);
  const likely: number[] = [];
  const taken = new Set<number>();
  const order = hits.map((_, index) => index).toSorted((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0) || a - b);
  for (const index of order) {
    const start = hits[index]?.start ?? 0;
    // One window covers all places within a shift of each other.
    const cell = Math.floor(start / Math.max(1, shift));
    if (taken.has(cell)) continue;
    taken.add(cell);
    likely.push(start);
    if (likely.length === most) break;
  }
  return likely;
}

/** For each hit, how many of the anchors are between it and one shift after it. */
function votesWithin(
  hits: readonly { readonly start: number; readonly anchor: number }[],
  anchors: number,
  shift: number,
): Uint16Array {
  const votes = new Uint16Array(hits.length);
  const inside = new Uint32Array(anchors);
  let distinct = 0;
  let end = 0;
  for (const [index, hit] of hits.entries()) {
    for (let next = hits[end]; next !== undefined && next.start <= hit.start + shift; next = hits[end]) {
      inside[next.anchor] = (inside[next.anchor] ?? 0) + 1;
      if (inside[next.anchor] === 1) distinct += 1;
      end += 1;
    }
    votes[index] = distinct;
    inside[hit.anchor] = (inside[hit.anchor] ?? 0) - 1;
    if (inside[hit.anchor] === 0) distinct -= 1;
  }
  return votes;
}

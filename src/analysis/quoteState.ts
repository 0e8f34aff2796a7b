/**
 * How a quote stands in its source's text, for a reader: letter for letter, but for typography, in other words
 * that are shown, in several places, or not at all. Nothing is attached to a look-alike in silence: a place in
 * other words is taken only where it is near enough and no other place comes near it, and comes with its
 * difference. `findQuote` stays the strict judge of what may be written into a map.
 *
 * The order of the questions, after the anchoring that Hypothesis describes (exact, then with its context, then
 * approximately; no code is taken over): do the words stand there letter for letter; do they but for typography;
 * if not with this prefix and suffix, then with part of them; is there one place that is clearly the nearest?
 */
import { closePlaces } from './closePlaces';
import type { Span } from './paragraphs';
import { type Context, occurrences, placesInContext, toContext, trimmed } from './quoteContext';
import { type QuoteText, quoteTextOf, toQuoteText } from './quoteText';
import type { TextQuote } from './textQuote';
import { cutsWord, tokenSpans, wholeWords, wordSpans } from './wordBounds';
import { type Difference, wordDifference } from './wordDifference';

/** Offsets are UTF-16 code units of the text as it stands; `end` is behind the last one. */
export type QuoteState =
  /** Letter for letter, in one place. */
  | ({ readonly state: 'verbatim' } & Span)
  /** The same words in one place, with other dashes, marks, spaces or the like: see `quoteText.ts`. */
  | ({ readonly state: 'typography' } & Span)
  /**
   * Words that differ a little; or that stand beside other words than the prefix and suffix say
   * (`isContextChanged`), and then all of them may be the same.
   */
  | ({
      readonly state: 'close';
      readonly difference: readonly Difference[];
      readonly isContextChanged: boolean;
    } & Span)
  /** In `count` places, and prefix and suffix do not tell which. */
  | { readonly state: 'ambiguous'; readonly count: number }
  /** In no place that could honestly be called it. */
  | { readonly state: 'missing' };

/** Of how many words one may differ, of the quote's or of the place's, whichever are more. */
const WORDS_FOR_ONE = 4;
/** The share of letters that may differ: one long word of four may be half of what is said. */
const LETTERS_THAT_DIFFER = 1 / 4;
/** The best place is clear when every other needs at least twice as many changed letters, and this many more. */
const LEAD = 2;

const MISSING: QuoteState = { state: 'missing' };
const known = new WeakMap<TextQuote, { readonly text: string; readonly state: QuoteState }>();

/**
 * Finds out how a quote stands in a text. A quote has to begin and end between words, or it might turn round
 * what was said (`wordBounds.ts`). Prefix and suffix, where they are given, have to stand directly beside it,
 * typography aside. Where the words stand there but their context does not, nobody can know that this is the
 * place that was meant: then it is `close` at most, and of three words or fewer only where the nearest letters
 * of prefix or suffix still stand beside them.
 *
 * The answer is remembered for as long as the quote's object lives. In a text of 1 MB a quote that stands there
 * costs some 0.2 ms, another up to 20 ms: whoever asks for many spreads them over tasks.
 */
export function checkQuote(text: string, quote: TextQuote): QuoteState {
  const last = known.get(quote);
  if (last !== undefined && last.text === text) return last.state;
  const state = judge(text, quote);
  known.set(quote, { text, state });
  return state;
}

function judge(text: string, quote: TextQuote): QuoteState {
  const { exact, prefix = '', suffix = '' } = quote;
  const verbatim = occurrences(text, exact).filter(
    (place) =>
      text.startsWith(suffix, place.end) &&
      place.start >= prefix.length &&
      text.startsWith(prefix, place.start - prefix.length) &&
      !cutsWord(text, place),
  );
  if (verbatim.length > 0) return oneOf('verbatim', verbatim);
  const source = quoteTextOf(text);
  // The context counts without its typography too.
  const places = placesInContext(source, quote).filter((place) => !cutsWord(text, place));
  const exactly = places.filter(({ start, end }) => text.slice(start, end) === exact);
  if (exactly.length > 0) return oneOf('verbatim', exactly);
  if (places.length > 0) return oneOf('typography', places);
  return judgeChanged(source, quote);
}

function oneOf(state: 'verbatim' | 'typography', places: readonly Span[]): QuoteState {
  const [first] = places;
  if (first === undefined) return MISSING;
  return places.length > 1 ? { state: 'ambiguous', count: places.length } : { state, ...first };
}

/** A place that might be the quote's. */
interface Candidate extends Span {
  /** How many letters of it differ. */
  readonly errors: number;
  readonly difference: readonly Difference[];
}

/** The words have changed, or what stands beside them has. */
function judgeChanged(source: QuoteText, quote: TextQuote): QuoteState {
  const plain = toQuoteText(quote.exact).plain.trim();
  const context = toContext(quote);
  const isLong = wordSpans(plain).length >= WORDS_FOR_ONE;
  const same = occurrences(source.plain, plain)
    .filter((place) => !cutsWord(source.plain, place))
    .map((place) => ({ ...place, errors: 0 }));
  const isElsewhere = (place: Span): boolean =>
    same.every(({ start, end }) => end <= place.start || start >= place.end);
  const close = isLong ? closePlaces(source.plain, plain).filter(isElsewhere) : [];
  const candidates = [...same, ...close].map((place) => toCandidate(source, quote.exact, place));
  if (context === null) return bestOf(source, quote, candidates, null);
  const inPlain = (place: Span): Span => ({
    start: source.toPlain(place.start),
    end: source.toPlain(place.end),
  });
  const near = candidates.filter((place) => context.isNear(source.plain, inPlain(place)));
  if (near.length > 0) return bestOf(source, quote, near, context);
  // The same words beside other words. Where there are enough of them to be known again, that is told.
  const elsewhere = candidates.slice(0, same.length);
  return isLong || same.length > 1 ? bestOf(source, quote, elsewhere, context) : MISSING;
}

/** The candidate that is clearly the nearest. */
function bestOf(
  source: QuoteText,
  quote: TextQuote,
  candidates: readonly Candidate[],
  context: Context | null,
): QuoteState {
  const [best, second] = candidates.toSorted((a, b) => a.errors - b.errors);
  if (best === undefined) return MISSING;
  const { start, end, errors, difference } = best;
  const equal = candidates.filter((candidate) => candidate.errors === 0).length;
  if (equal > 1) return { state: 'ambiguous', count: equal };
  if (second !== undefined && second.errors < 2 * errors + LEAD) return MISSING;
  const place = { start: source.toPlain(start), end: source.toPlain(end) };
  const isContextChanged = context !== null && !context.isWhole(source.plain, place);
  if (!isContextChanged && difference.every(({ kind }) => kind === 'same'))
    return { state: 'typography', start, end };
  if (errors > quote.exact.length * LETTERS_THAT_DIFFER) return MISSING;
  if (!isNearEnough(quote.exact, source.text.slice(start, end), difference)) return MISSING;
  return { state: 'close', start, end, difference, isContextChanged };
}

/** Whether enough is the same, of the words and of words and punctuation together. */
function isNearEnough(quoted: string, source: string, difference: readonly Difference[]): boolean {
  const same = difference.filter(({ kind }) => kind === 'same');
  return [wordSpans, tokenSpans].every((spansOf) => {
    const kept = same.reduce((sum, { text }) => sum + spansOf(text).length, 0);
    const all = Math.max(spansOf(quoted).length, spansOf(source).length);
    return (all - kept) * WORDS_FOR_ONE <= all;
  });
}

/**
 * A place as it is shown: whole words, with their difference from the quote. Letters alone do not say where a
 * place ends whose first or last word has changed; so at its ends it keeps no more words of its own than the
 * quote has there, and none beyond a line's end.
 */
function toCandidate(
  source: QuoteText,
  quoted: string,
  found: Span & { readonly errors: number },
): Candidate {
  const whole = trimmed(source.text, source.toSpan(wholeWords(source.plain, found)));
  const difference = wordDifference(quoted, source.text.slice(whole.start, whole.end));
  const firstSame = difference.findIndex(({ kind }) => kind === 'same');
  const lastSame = difference.findLastIndex(({ kind }) => kind === 'same');
  let { start, end } = whole;
  if (firstSame > 0) {
    const own = textOf(difference.slice(0, firstSame), 'source');
    start += own.length - lastTokens(own, tokensIn(difference.slice(0, firstSame)));
  }
  if (lastSame !== -1) {
    const own = textOf(difference.slice(lastSame + 1), 'source');
    end -= own.length - firstTokens(own, tokensIn(difference.slice(lastSame + 1)));
  }
  const kept = trimmed(source.text, { start, end });
  if (kept.start === whole.start && kept.end === whole.end) {
    return { ...whole, errors: found.errors, difference };
  }
  return {
    ...kept,
    errors: found.errors,
    difference: wordDifference(quoted, source.text.slice(kept.start, kept.end)),
  };
}

function textOf(difference: readonly Difference[], of: Difference['kind']): string {
  return difference
    .filter(({ kind }) => kind === of)
    .map(({ text }) => text)
    .join('');
}

/** How many words and marks the quote has of its own. */
function tokensIn(difference: readonly Difference[]): number {
  return tokenSpans(textOf(difference, 'quoted')).length;
}

/** The length of the last so many words of a text that stand in its last line. */
function lastTokens(text: string, count: number): number {
  if (count === 0) return 0;
  const line = text.trimEnd().search(/[^\r\n]*$/);
  const start = tokenSpans(text).at(-count)?.start ?? 0;
  return text.length - Math.max(line, start);
}

/** The length of the first so many words of a text that stand in its first line. */
function firstTokens(text: string, count: number): number {
  if (count === 0) return 0;
  const line = text.search(/[\r\n]|$/);
  const end = tokenSpans(text)[count - 1]?.end ?? text.length;
  return Math.min(line, end);
}

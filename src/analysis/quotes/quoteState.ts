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
import { type CloseWords, closeWords } from './closeWords';
import type { Span } from './paragraphs';
import { type Context, occurrences, placesInContext, toContext } from './quoteContext';
import { type QuoteText, quoteTextOf, toQuoteText } from './quoteText';
import type { TextQuote } from './textQuote';
import { cutsWord, tokenSpans, wordSpans } from './wordBounds';
import type { Difference } from './wordDifference';

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
interface Candidate extends CloseWords {
  /** How many letters of it differ. */
  readonly errors: number;
}

/** The words have changed, or what stands beside them has. */
function judgeChanged(source: QuoteText, quote: TextQuote): QuoteState {
  const plain = toQuoteText(quote.exact).plain.trim();
  const context = toContext(quote);
  const isLong = wordSpans(plain).length >= WORDS_FOR_ONE;
  const same: readonly Candidate[] = occurrences(source.plain, plain)
    .filter((place) => !cutsWord(source.plain, place))
    .map((place) => {
      const { start, end } = source.toSpan(place);
      const difference = [{ kind: 'same' as const, text: source.text.slice(start, end) }];
      return { start, end, difference, errors: 0 };
    });
  const isElsewhere = (place: Span): boolean =>
    same.every(({ start, end }) => end <= place.start || start >= place.end);
  const close = (isLong ? closePlaces(source.plain, plain) : [])
    .map((place) => ({
      ...closeWords(source.text, quote.exact, source.toSpan(place)),
      errors: place.errors,
    }))
    .filter(isElsewhere);
  const candidates = [...same, ...close];
  if (context === null) return bestOf(source, quote, candidates, null);
  const inPlain = (place: Span): Span => ({
    start: source.toPlain(place.start),
    end: source.toPlain(place.end),
  });
  const near = candidates.filter((place) => context.isNear(source.plain, inPlain(place)));
  if (near.length > 0) return bestOf(source, quote, near, context);
  // The same words beside other words. Where there are enough of them to be known again, that is told.
  return isLong || same.length > 1 ? bestOf(source, quote, same, context) : MISSING;
}

/** The candidate that is clearly the nearest. */
function bestOf(
  source: QuoteText,
  quote: TextQuote,
  candidates: readonly Candidate[],
  context: Context | null,
): QuoteState {
  const equal = candidates.filter(({ difference }) => isAllSame(difference)).length;
  if (equal > 1) return { state: 'ambiguous', count: equal };
  const [best, second] = candidates.toSorted((a, b) => a.errors - b.errors);
  if (best === undefined) return MISSING;
  const { start, end, errors, difference } = best;
  if (second !== undefined && second.errors < 2 * errors + LEAD) return MISSING;
  const place = { start: source.toPlain(start), end: source.toPlain(end) };
  const isContextChanged = context !== null && !context.isWhole(source.plain, place);
  if (!isContextChanged && isAllSame(difference)) return { state: 'typography', start, end };
  if (errors > quote.exact.length * LETTERS_THAT_DIFFER) return MISSING;
  if (!isNearEnough(quote.exact, source.text.slice(start, end), difference)) return MISSING;
  return { state: 'close', start, end, difference, isContextChanged };
}

function isAllSame(difference: readonly Difference[]): boolean {
  return difference.every(({ kind }) => kind === 'same');
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

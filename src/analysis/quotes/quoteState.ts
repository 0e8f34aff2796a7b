/**
 * How a quote matches the text of its source: verbatim, except for typography, in other words that are shown, in several
 * places, or not at all. A place in other words counts only if it is close enough and clearly the closest, and is reported
 * with its differences. `findQuote` remains the strict judge of what may be written into a map.
 *
 * The order follows the anchoring that Hypothesis describes (its code is not used): verbatim; except for typography; with
 * part of the prefix and suffix; the one place that is clearly the closest.
 */
import { closePlaces } from './closePlaces';
import { type CloseWords, closeWords } from './closeWords';
import type { Span } from './paragraphs';
import { type Context, occurrences, placesInContext, toContext } from './quoteContext';
import { type QuoteText, quoteTextOf, toQuoteText } from './quoteText';
import type { TextQuote } from './textQuote';
import { cutsWord, tokenSpans, wordSpans } from './wordBounds';
import type { Difference } from './wordDifference';

/** Offsets are UTF-16 code units of the unchanged text; `end` is after the last one. */
export type QuoteState =
  /** Letter for letter, in one place. */
  | ({ readonly state: 'verbatim' } & Span)
  /** The same words in one place, with other typography: see `quoteText.ts`. */
  | ({ readonly state: 'typography' } & Span)
  /** Words that differ a little, or the same words with another prefix or suffix (`isContextChanged`). */
  | ({
      readonly state: 'close';
      readonly difference: readonly Difference[];
      readonly isContextChanged: boolean;
    } & Span)
  /** In `count` places, which prefix and suffix do not tell apart. */
  | { readonly state: 'ambiguous'; readonly count: number }
  /** In no place that could honestly be called the quote. */
  | { readonly state: 'missing' };

/** One word in this many may differ, counted in the quote or the place, whichever has more. */
const WORDS_FOR_ONE = 4;
/** The share of letters that may differ: one long word of four may be half of the statement. */
const LETTERS_THAT_DIFFER = 1 / 4;
/** The best place is clear if every other needs at least twice as many changed letters plus this many. */
const LEAD = 2;

const MISSING: QuoteState = { state: 'missing' };
const known = new WeakMap<TextQuote, { readonly text: string; readonly state: QuoteState }>();

/**
 * Finds out how a quote matches a text. A quote must begin and end between words, or it might reverse what was said
 * (`wordBounds.ts`). Prefix and suffix must be directly beside it, typography aside. If the words are there without
 * their context, nobody knows that this is the place: then the state is `close` at most, and for three words or fewer
 * only if the closest letters of prefix or suffix are still beside them.
 *
 * The answer is cached as long as the quote's object lives. In a text of 1 MB a quote that is there costs some 0.2 ms,
 * another up to 20 ms; callers that ask about many spread them over tasks.
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
  /** How many letters differ. */
  readonly errors: number;
}

/** The words, or their context, have changed. */
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
    .map(({ errors, ...place }) => ({
      ...closeWords(source.text, quote.exact, source.toSpan(place)),
      errors,
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
  // The same words in another context count if there are enough of them.
  return isLong || same.length > 1 ? bestOf(source, quote, same, context) : MISSING;
}

/** The candidate that is clearly the closest. */
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

/** Whether enough is the same, in words and in words with punctuation. */
function isNearEnough(quoted: string, source: string, difference: readonly Difference[]): boolean {
  const same = difference.filter(({ kind }) => kind === 'same');
  return [wordSpans, tokenSpans].every((spansOf) => {
    const kept = same.reduce((sum, { text }) => sum + spansOf(text).length, 0);
    const all = Math.max(spansOf(quoted).length, spansOf(source).length);
    return (all - kept) * WORDS_FOR_ONE <= all;
  });
}

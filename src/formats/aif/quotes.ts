/** The words of each claim: where they are marked in the text that was analysed, or as somebody said them. */
import type { Quote } from '@/domain/schema';
import type { Draft } from '../draft';
import type { GraphNode } from '../nodeGraph';
import type { Statement } from './locutions';
import type { SourceText, Stretch } from './sourceText';

/** So much of what stands around the words says which of several places is meant, in UTF-16 code units. */
const AROUND = 32;
/** So much text is searched for words that are not marked, in all; the words of a big dialogue stay without a place. */
const SEARCHED = 20_000_000;

/** Gives the quotes of one claim after the other. */
export type QuotesOf = (claim: GraphNode, statements: readonly Statement[]) => readonly Quote[];

/** @param title of the map; it names the sources, which are made when the first quote needs them */
export function newQuotes(draft: Draft, title: string, { text, stretches }: SourceText): QuotesOf {
  const body = text.trimEnd();
  const written = body === '' ? undefined : draft.source(title, { body });
  let dialogue: string | undefined;
  let searched = 0;
  const found = (words: string): number => {
    if (words === '' || searched > SEARCHED) return -1;
    const start = body.indexOf(words);
    searched += start === -1 ? body.length : start;
    return start;
  };
  return (claim, statements) => {
    const quotes = new Map<string, Quote>();
    const add = (quote: Quote): void => {
      quotes.set(JSON.stringify([quote.source, quote.exact, quote.prefix]), quote);
    };
    const addMarked = (id: string): boolean => {
      const marked = (stretches.get(id) ?? []).flatMap((stretch) => quoteAt(body, stretch, written));
      marked.forEach(add);
      return marked.length > 0;
    };
    addMarked(claim.id);
    for (const { node, words } of statements) {
      if (words === '' || addMarked(node.id) || [...quotes.values()].some(({ exact }) => exact === words)) {
        continue;
      }
      const start = found(words);
      if (start === -1) {
        dialogue ??= draft.source(`What was said: ${title}`);
        add({ source: dialogue, exact: words });
      } else quoteAt(body, { start, end: start + words.length }, written).forEach(add);
    }
    return [...quotes.values()];
  };
}

/** A quote of a stretch, without the spaces at its ends; none where nothing is left. */
function quoteAt(body: string, { start, end }: Stretch, source: string | undefined): readonly Quote[] {
  const raw = body.slice(start, end);
  const exact = raw.trim();
  if (exact === '' || source === undefined) return [];
  const from = start + raw.indexOf(exact);
  const to = from + exact.length;
  const prefix = body.slice(Math.max(0, from - AROUND), from).toWellFormed();
  const suffix = body.slice(to, to + AROUND).toWellFormed();
  // A cut through a pair of surrogates leaves half a character, which stands nowhere in the text.
  return [
    {
      source,
      exact,
      ...(prefix === '' ? {} : { prefix: prefix.replace(/^\uFFFD/, '') }),
      ...(suffix === '' ? {} : { suffix: suffix.replace(/\uFFFD$/, '') }),
    },
  ];
}

/** The words of each claim: as marked in the analysed text, or as somebody said them. */
import type { Quote } from '@/domain/schema';
import type { Draft } from '../draft';
import type { GraphNode } from '../nodeGraph';
import type { Statement } from './locutions';
import type { SourceText, Stretch } from './sourceText';

/** This many UTF-16 code units on each side tell several places apart. */
const AROUND = 32;
/** This much text is searched in all for unmarked words; the words of a big dialogue get no place. */
const SEARCHED = 20_000_000;

/** Returns the quotes of a claim. */
export type QuotesOf = (claim: GraphNode, statements: readonly Statement[]) => readonly Quote[];

/** @param title of the map, used to name its sources, which are added with the first quote */
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

/** A quote of a stretch, trimmed; none if nothing is left. */
function quoteAt(body: string, { start, end }: Stretch, source: string | undefined): readonly Quote[] {
  const raw = body.slice(start, end);
  const exact = raw.trim();
  if (exact === '' || source === undefined) return [];
  const from = start + raw.indexOf(exact);
  const to = from + exact.length;
  const prefix = body.slice(Math.max(0, from - AROUND), from).toWellFormed();
  const suffix = body.slice(to, to + AROUND).toWellFormed();
  // Half of a cut surrogate pair is not in the text.
  const before = prefix === '' ? {} : { prefix: prefix.replace(/^\uFFFD/, '') };
  return [{ source, exact, ...before, ...(suffix === '' ? {} : { suffix: suffix.replace(/\uFFFD$/, '') }) }];
}

/** The claim that the reader is reading now. Pure. */
import { type Article, paragraphIn, paragraphPlaceAt } from './article';

/**
 * The claim whose quote holds a code unit of the column; else the last quoted before it in the paragraph, or the first
 * after it. If several claims quote the place, the first on the map.
 * @param isShown claims that are filtered out are ignored
 * @returns `undefined` if no such claim quotes the paragraph
 */
export function claimRead(
  article: Article,
  at: number,
  isShown: (claim: string) => boolean,
): string | undefined {
  const home = paragraphIn(article, paragraphPlaceAt(article, at));
  if (home === undefined) return undefined;
  const offset = at - home.offset;
  const quotes = home.quotes.filter(({ owner }) => owner.type === 'claim' && isShown(owner.id));
  const [first] = quotes.toSorted((a, b) => a.start - b.start);
  const before = quotes.filter(({ start }) => start <= offset);
  const last = before.reduce((best, { end }) => Math.max(best, end), 0);
  const found = before.find(({ end }) => end > offset) ?? before.find(({ end }) => end === last) ?? first;
  return found?.owner.id;
}

/** Which claim is being read where the eyes rest in the text. Pure. */
import { type Article, paragraphIn, paragraphPlaceAt } from './article';

/**
 * The claim whose quote holds a code unit of the column, or else the last that is quoted before it in the same
 * paragraph, or the first after it. Of claims quoted in one place the first on the map is meant.
 * @param isShown what is filtered out leads nowhere
 * @returns `undefined` in a paragraph that no such claim quotes
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

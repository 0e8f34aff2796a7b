/**
 * The open map's article. Where many quotes must be found in a long text, it is unmarked at first, and the search runs
 * in pieces of a few milliseconds.
 */
import { useEffect, useMemo, useState } from 'react';
import { isShortSearch, placeQuotes, type QuotePlaces, searchQuotes } from '@/analysis/quotes/quotePlaces';
import type { OpenMap } from '@/store/state';
import { atLeisure } from '@/ui/atLeisure';
import { type Article, toArticle } from './article';

/** Each map is searched once, however often the article opens. */
const known = new WeakMap<OpenMap, Article>();

export function useArticle(open: OpenMap): Article {
  const first = useMemo(() => firstArticle(open), [open]);
  const [later, setLater] = useState<{ readonly open: OpenMap; readonly article: Article } | null>(null);
  useEffect(() => {
    if (first.isMarked) return;
    const ending = new AbortController();
    const onPlaces = (places: QuotePlaces): void => {
      const article = toArticle(open.map, open.texts, places);
      known.set(open, article);
      setLater({ open, article });
    };
    atLeisure(searchQuotes(open.map, open.texts), ending.signal).then(onPlaces, (error: unknown) => {
      if (!ending.signal.aborted) throw error;
    });
    return () => ending.abort();
  }, [open, first]);
  return later?.open === open ? later.article : first;
}

function firstArticle(open: OpenMap): Article {
  const { map, texts } = open;
  const article =
    known.get(open) ?? toArticle(map, texts, isShortSearch(map, texts) ? placeQuotes(map, texts) : null);
  if (article.isMarked) known.set(open, article);
  return article;
}

/** Keeps the index of the open map between searches. */
import type { OpenMap } from '@/store/state';
import { type Searcher, startSearcher } from './searchClient';

/** Holds the last searcher; the owner disposes of it. */
export interface SearcherPlace {
  last: { readonly open: OpenMap; readonly searcher: Searcher } | null;
}

export function searcherFor(place: SearcherPlace, open: OpenMap): Searcher {
  if (place.last?.open === open) return place.last.searcher;
  place.last?.searcher.dispose();
  const searcher = startSearcher(open.map, open.texts);
  place.last = { open, searcher };
  return searcher;
}

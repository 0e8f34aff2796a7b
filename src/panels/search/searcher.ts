/** The index of the map that is open, kept for the next search for as long as that map is. */
import type { OpenMap } from '@/store/state';
import { type Searcher, startSearcher } from './searchClient';

/** Where the searcher that was started last is kept; whoever has the place disposes of it. */
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

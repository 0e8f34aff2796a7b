/** The index of the map that is open, kept for the next search for as long as that map is. */
import type { OpenMap } from '@/store/documentSlice';
import { type Searcher, startSearcher } from './searchClient';

let last: { readonly open: OpenMap; readonly searcher: Searcher } | null = null;

export function searcherFor(open: OpenMap): Searcher {
  if (last?.open !== open) {
    last?.searcher.dispose();
    last = { open, searcher: startSearcher(open.map, open.texts) };
  }
  return last.searcher;
}

import { useEffect, useState } from 'react';
import type { OpenMap } from '@/store/state';
import { getState } from '@/store/store';
import type { SearchAnswer } from '@/view/search/searchIndex';
import { type Searcher, startSearcher } from './searchClient';

/** Keeps the index of the open map between searches; the owner disposes of it. */
export interface SearcherPlace {
  last: { readonly open: OpenMap; readonly searcher: Searcher } | null;
}

/** The last query with an answer, shown until the next answer arrives. */
export interface Found {
  readonly query: string;
  readonly answer: SearchAnswer;
}

export interface SearchState {
  /** `null` before the first answer, and for an empty query. */
  readonly found: Found | null;
  /** Why the search cannot work, for the reader. */
  readonly failure: string | null;
}

const NOTHING: SearchState = { found: null, failure: null };

/** Searches the open map when the query changes, and marks the matching claims on the map. */
export function useSearch(open: OpenMap, query: string, place: SearcherPlace): SearchState {
  const [state, setState] = useState<SearchState>(NOTHING);
  const isEmpty = query.trim() === '';
  useEffect(() => {
    const searcher = searcherFor(place, open);
    if (isEmpty) {
      getState().setFound(null);
      return;
    }
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    searcher.search(query).then(
      (answer) => {
        if (!isCurrent || answer === null) return;
        setState({ found: { query, answer }, failure: null });
        // The list first, then the map, each in a short task.
        timer = setTimeout(() => getState().setFound(idsOf(open, answer)));
      },
      (error: unknown) => {
        if (!isCurrent) return;
        getState().setFound(null);
        setState({ found: null, failure: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [open, query, isEmpty, place]);
  return isEmpty ? NOTHING : state;
}

function searcherFor(place: SearcherPlace, open: OpenMap): Searcher {
  if (place.last?.open === open) return place.last.searcher;
  place.last?.searcher.dispose();
  const searcher = startSearcher(open.map, open.texts);
  place.last = { open, searcher };
  return searcher;
}

function idsOf({ map }: OpenMap, { claims }: SearchAnswer): ReadonlySet<string> {
  return new Set([...claims].flatMap((place) => map.claims[place]?.id ?? []));
}

import { useEffect, useState } from 'react';
import type { OpenMap } from '@/store/state';
import { getState } from '@/store/store';
import type { SearchAnswer } from '@/view/search/searchIndex';
import { type SearcherPlace, searcherFor } from './searcher';

/** What a query came to; until the next answer is there, the last one stands. */
export interface Found {
  readonly query: string;
  readonly answer: SearchAnswer;
}

export interface SearchState {
  /** `null` before the first answer, and while nothing is looked for. */
  readonly found: Found | null;
  /** A sentence for the reader, where the search cannot work. */
  readonly failure: string | null;
}

const NOTHING: SearchState = { found: null, failure: null };

/** Searches the open map as the query changes, and has the map show the claims that match. */
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
        // The list first, the map right after it, each a short task.
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

function idsOf({ map }: OpenMap, { claims }: SearchAnswer): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const place of claims) {
    const claim = map.claims[place];
    if (claim !== undefined) ids.add(claim.id);
  }
  return ids;
}

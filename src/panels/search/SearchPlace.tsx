/** The place of the search in the page. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { selectIsSearchOpen } from '@/store/selectors/overlays';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';
import { lazyPart } from '@/ui/lazyPart';
import type { SearchDialogProps } from './SearchDialog';
import type { SearcherPlace } from './useSearch';

/** Shown while the search is loading. */
const WAIT = 'z-2 bg-sheet p-6 text-soft [grid-area:panel] max-wide:fixed max-wide:inset-0';

export const SearchPart = lazyPart<SearchDialogProps>(
  async () => (await import('./SearchDialog')).SearchDialog,
  { Waiting: SearchWait, Missing: SearchMissing },
);

/**
 * Passes the query to the dialog: a field that read the store itself would begin to do so a moment later, and lose what
 * is typed until then.
 */
export function SearchPlace({ isSheet }: Pick<SearchDialogProps, 'isSheet'>) {
  const isOpen = useStore(selectIsSearchOpen);
  const query = useStore((state) => state.query);
  const [place] = useState((): SearcherPlace => ({ last: null }));
  useEffect(
    () => () => {
      place.last?.searcher.dispose();
      place.last = null;
    },
    [place],
  );
  const hasBegun = useRef(false);
  useEffect(() => {
    if (!isOpen) hasBegun.current = false;
  }, [isOpen]);
  if (!isOpen) return null;
  // The dialog cannot change between modal and not.
  const kind = String(isSheet);
  return <SearchPart key={kind} isSheet={isSheet} query={query} hasBegun={hasBegun} place={place} />;
}

/** Collects what is typed before the field exists. */
function SearchWait({ hasBegun }: Pick<SearchDialogProps, 'hasBegun'>) {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isLetter = /^.$/u.test(event.key);
      if (!isLetter || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      hasBegun.current = true;
      const { query, setQuery } = getState();
      setQuery(query + event.key);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [hasBegun]);
  return <aside className={WAIT}>…</aside>;
}

function SearchMissing() {
  return (
    <aside className={WAIT} role="alert">
      <p>The search could not be loaded. Check your connection and try again.</p>
      <Button className="mt-3" onClick={getState().closeSearch}>
        Close
      </Button>
    </aside>
  );
}

/** Where the search opens. Its code comes once the page has nothing else to do, or when it is asked for. */
import { type ComponentType, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { selectIsSearchOpen } from '@/store/selectors/overlays';
import { getState, useStore } from '@/store/store';
import type { SearchDialogProps } from './SearchDialog';
import type { SearcherPlace } from './searcher';

type Dialog = ComponentType<SearchDialogProps>;

/**
 * Holds the query for the dialog: what is typed in the very moment when the dialog comes would be lost, if its
 * field listened to the store by itself, since it does so only a little later.
 */
export function SearchPlace(props: Omit<SearchDialogProps, 'query' | 'takeBegun' | 'place'>) {
  const isOpen = useStore(selectIsSearchOpen);
  const query = useStore((state) => state.query);
  const [SearchDialog, setDialog] = useState<Dialog | null>(null);
  useDialogCode(isOpen, SearchDialog !== null, setDialog);
  const [place] = useState((): SearcherPlace => ({ last: null }));
  useEffect(
    () => () => {
      place.last?.searcher.dispose();
      place.last = null;
    },
    [place],
  );
  const hasBegun = useRef(false);
  const begin = useCallback(() => {
    hasBegun.current = true;
  }, []);
  const takeBegun = useCallback(() => {
    const begun = hasBegun.current;
    hasBegun.current = false;
    return begun;
  }, []);
  if (!isOpen) return null;
  if (SearchDialog === null) return <SearchWait onBegin={begin} />;
  // A place of another kind is another dialog.
  return (
    <SearchDialog key={String(props.isSheet)} {...props} query={query} takeBegun={takeBegun} place={place} />
  );
}

/** How long after the map the code may come, ms. */
const SOON = 1500;

/**
 * Has the dialog's code come. Not by `lazy`: React may hold back for some 300 ms what has been waited for, and
 * then show it with the query as it was before.
 */
function useDialogCode(isOpen: boolean, isThere: boolean, setDialog: (dialog: () => Dialog) => void): void {
  useEffect(() => {
    if (isThere) return;
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const module = await import('./SearchDialog').catch(() => null);
      if (isCurrent && (module !== null || isOpen)) setDialog(() => module?.SearchDialog ?? SearchMissing);
    };
    const timer = setTimeout(() => void load(), isOpen ? 0 : SOON);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isThere, isOpen, setDialog]);
}

/** Takes what is typed before there is a field for it. */
function SearchWait({ onBegin }: { readonly onBegin: () => void }) {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isLetter = /^.$/u.test(event.key);
      if (!isLetter || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onBegin();
      const { query, setQuery } = getState();
      setQuery(query + event.key);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onBegin]);
  return <aside className="search-wait">…</aside>;
}

function SearchMissing({ onClose }: Pick<SearchDialogProps, 'onClose'>) {
  return (
    <aside className="search-wait" role="alert">
      <p>The search did not come. Check the connection and load the page again.</p>
      <button type="button" className="button mt-3" onClick={onClose}>
        Close
      </button>
    </aside>
  );
}

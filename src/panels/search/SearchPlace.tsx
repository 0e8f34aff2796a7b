/** Where the search opens. Its code comes once the page has nothing else to do, or when it is asked for. */
import { lazy, Suspense, useEffect, useCallback, useLayoutEffect, useRef } from 'react';
import { actions, useStore } from '@/store/store';
import type { SearchDialogProps } from './SearchDialog';
import { useSearchKeys } from './useSearchKeys';

const load = () => import('./SearchDialog');
const SearchDialog = lazy(async () => {
  const module = await load().catch(() => null);
  return { default: module?.SearchDialog ?? SearchMissing };
});

/** How long after the map the code may come, ms. */
const SOON = 1500;

export function SearchPlace(props: Omit<SearchDialogProps, 'takeBegun'>) {
  const isOpen = useStore((state) => state.isSearchOpen);
  const hasBegun = useRef(false);
  const begin = useCallback(() => {
    hasBegun.current = true;
  }, []);
  const takeBegun = useCallback(() => {
    const begun = hasBegun.current;
    hasBegun.current = false;
    return begun;
  }, []);
  useSearchKeys();
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), SOON);
    return () => clearTimeout(timer);
  }, []);
  if (!isOpen) return null;
  return (
    <Suspense fallback={<SearchWait onBegin={begin} />}>
      {/* A place of another kind is another dialog. */}
      <SearchDialog key={String(props.isSheet)} {...props} takeBegun={takeBegun} />
    </Suspense>
  );
}

/** Takes what is typed before there is a field for it. */
function SearchWait({ onBegin }: { readonly onBegin: () => void }) {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isLetter = /^.$/u.test(event.key);
      if (!isLetter || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onBegin();
      const { query, setQuery } = actions();
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

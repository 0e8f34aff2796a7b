/** Where the search opens. Its code comes once the page has nothing else to do, or when it is asked for. */
import { lazy, Suspense, useEffect } from 'react';
import { useStore } from '@/store/store';
import type { SearchDialogProps } from './SearchDialog';
import { useSearchKeys } from './useSearchKeys';

const load = () => import('./SearchDialog');
const SearchDialog = lazy(async () => {
  const module = await load().catch(() => null);
  return { default: module?.SearchDialog ?? SearchMissing };
});

/** How long after the map the code may come, ms. */
const SOON = 2500;

export function SearchPlace(props: SearchDialogProps) {
  const isOpen = useStore((state) => state.isSearchOpen);
  useSearchKeys();
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), SOON);
    return () => clearTimeout(timer);
  }, []);
  if (!isOpen) return null;
  return (
    <Suspense fallback={<aside className="search-wait">…</aside>}>
      {/* A place of another kind is another dialog. */}
      <SearchDialog key={String(props.isSheet)} {...props} />
    </Suspense>
  );
}

function SearchMissing({ onClose }: SearchDialogProps) {
  return (
    <aside className="search-wait" role="alert">
      <p>The search did not come. Check the connection and load the page again.</p>
      <button type="button" className="button mt-3" onClick={onClose}>
        Close
      </button>
    </aside>
  );
}

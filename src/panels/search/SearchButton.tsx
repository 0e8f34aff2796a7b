/** Opens and closes the search, whose code is loaded when it is needed. */
import { selectIsSearchOpen } from '@/store/selectors/overlays';
import { getState, useStore } from '@/store/store';

/** @param props.className its look among its neighbours */
export function SearchButton({ className }: { readonly className: string }) {
  const isOpen = useStore(selectIsSearchOpen);
  return (
    <button
      type="button"
      className={`${className} inline-flex items-center gap-2`}
      aria-expanded={isOpen}
      aria-keyshortcuts="/ Control+K Meta+K"
      onClick={isOpen ? getState().closeSearch : getState().openSearch}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden="true">
        <circle cx="6" cy="6" r="4.4" strokeWidth="1.6" />
        <path d="M9.4 9.4 13 13" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
      Search
    </button>
  );
}

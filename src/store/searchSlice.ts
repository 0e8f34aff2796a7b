/** The search: what the reader looks for, and which claims the map is to show for it. */
import type { StateCreator } from 'zustand';
import type { AppState } from './store';

export interface SearchSlice {
  readonly isSearchOpen: boolean;
  /** As it was typed; it stays for the next time. */
  readonly query: string;
  /** Ids of the claims that match, which stand out on the map; `null` while nothing is looked for. */
  readonly found: ReadonlySet<string> | null;
  /** The claim where the keys stand among the results; `null` for none. */
  readonly foundAt: string | null;
  readonly openSearch: () => void;
  /** Closes the search; the map is as it was before. */
  readonly closeSearch: () => void;
  readonly setQuery: (query: string) => void;
  readonly setFound: (found: ReadonlySet<string> | null) => void;
  readonly standAt: (id: string | null) => void;
}

/** What the map shows when the search is closed: nothing of it. */
export const NO_SEARCH = { isSearchOpen: false, found: null, foundAt: null } as const;

export const searchSlice: StateCreator<AppState, [], [], SearchSlice> = (set) => ({
  ...NO_SEARCH,
  query: '',
  openSearch: () => set({ isSearchOpen: true }),
  closeSearch: () => set(NO_SEARCH),
  setQuery: (query) => set({ query, foundAt: null }),
  setFound: (found) => set({ found, foundAt: null }),
  standAt: (foundAt) => set({ foundAt }),
});

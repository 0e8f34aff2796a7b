/** What the reader searches for. Whether the search is open, and its results, are part of its overlay. */
import { searching } from './overlaySlice';
import type { SearchSlice, Slice } from './state';

export const searchSlice: Slice<SearchSlice> = (set) => ({
  query: '',
  setQuery: (query) => set((state) => ({ query, ...searching(state, { foundAt: null }) })),
});

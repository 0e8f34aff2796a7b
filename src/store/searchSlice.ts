/** What the reader looks for. Whether the search is open, and what it has found, is an overlay's. */
import type { StateCreator } from 'zustand';
import { searching } from './overlaySlice';
import type { AppState } from './store';

export interface SearchSlice {
  /** As it was typed; it stays for the next time. */
  readonly query: string;
  readonly setQuery: (query: string) => void;
}

export const searchSlice: StateCreator<AppState, [], [], SearchSlice> = (set) => ({
  query: '',
  setQuery: (query) => set((state) => ({ query, ...searching(state, { foundAt: null }) })),
});

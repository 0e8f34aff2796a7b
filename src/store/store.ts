/** The store, made of its slices. Its types are in `state.ts`, what is derived in `selectors/`. */
import { create } from 'zustand';
import { articleSlice } from './articleSlice';
import { documentSlice } from './documentSlice';
import { noticeSlice } from './noticeSlice';
import { openingSlice } from './openingSlice';
import { overlaySlice } from './overlaySlice';
import { preferencesSlice } from './preferencesSlice';
import { progressSlice } from './progressSlice';
import { searchSlice } from './searchSlice';
import type { AppState } from './state';
import { viewSlice } from './viewSlice';

/** A new store in its first state, for a page or a test. */
export function createAppStore() {
  return create<AppState>()((...tools) => ({
    ...documentSlice(...tools),
    ...viewSlice(...tools),
    ...noticeSlice(...tools),
    ...searchSlice(...tools),
    ...overlaySlice(...tools),
    ...progressSlice(...tools),
    ...openingSlice(...tools),
    ...articleSlice(...tools),
    ...preferencesSlice(...tools),
  }));
}

/** The page's store. Components read it through selectors and change it only through its actions. */
export const useStore = createAppStore();

/** The present state, for event handlers, which need not be rendered again when it changes. */
export const { getState } = useStore;

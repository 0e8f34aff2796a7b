/** The one map that is open, or why there is none. */
import { closing } from './overlaySlice';
import type { DocumentSlice, Slice } from './state';

/** What the reader was doing with the map before it, cleared. */
const UNTOUCHED = {
  walk: null,
  pointed: null,
  articleTarget: null,
  followed: null,
  query: '',
  trail: [],
};

export const documentSlice: Slice<DocumentSlice> = (set) => ({
  document: { status: 'loading' },
  awaitMap: () => set((state) => ({ document: { status: 'loading' }, ...closing(state, 'dialog') })),
  openMap: (open, view, notices) =>
    set((state) => ({
      document: { status: 'open', open },
      view,
      notices,
      mapNotices: [],
      importResult: null,
      ...UNTOUCHED,
      ...closing(state, 'dialog', 'tracing'),
    })),
  failMap: (sentence, faults, count = faults.length) =>
    set({ document: { status: 'failed', sentence, faults, count } }),
});

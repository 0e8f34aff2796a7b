/** Sentences for the reader that belong to no place of the page, each a whole one. */
import type { StateCreator } from 'zustand';
import type { AppState } from './store';

export interface NoticeSlice {
  /** What a link named that does not exist; the newest set replaces the last. */
  readonly notices: readonly string[];
  readonly setNotices: (notices: readonly string[]) => void;
  /** What is to be known of the open map: a text that did not come, quotes that do not stand there. */
  readonly mapNotices: readonly string[];
  readonly addMapNotices: (notices: readonly string[]) => void;
  readonly dismissNotices: () => void;
}

export const noticeSlice: StateCreator<AppState, [], [], NoticeSlice> = (set) => ({
  notices: [],
  setNotices: (notices) => set({ notices }),
  mapNotices: [],
  addMapNotices: (more) => set(({ mapNotices }) => ({ mapNotices: [...mapNotices, ...more] })),
  dismissNotices: () => set({ notices: [], mapNotices: [], importResult: null }),
});

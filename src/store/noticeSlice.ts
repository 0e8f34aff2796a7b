/** Sentences for the reader that belong to no place of the page: what a link named that does not exist. */
import type { StateCreator } from 'zustand';
import type { AppState } from './store';

export interface NoticeSlice {
  /** Each is one whole sentence; the newest set replaces the last. */
  readonly notices: readonly string[];
  readonly setNotices: (notices: readonly string[]) => void;
}

export const noticeSlice: StateCreator<AppState, [], [], NoticeSlice> = (set) => ({
  notices: [],
  setNotices: (notices) => set({ notices }),
});

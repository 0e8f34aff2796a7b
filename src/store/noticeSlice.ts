/** Sentences for the reader that belong to no part of the page. */
import type { NoticeSlice, Slice } from './state';

export const noticeSlice: Slice<NoticeSlice> = (set) => ({
  notices: [],
  setNotices: (notices) => set({ notices }),
  mapNotices: [],
  addMapNotices: (more) => set(({ mapNotices }) => ({ mapNotices: [...mapNotices, ...more] })),
  dismissNotices: () => set({ notices: [], mapNotices: [], importResult: null }),
});

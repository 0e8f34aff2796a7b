/** The walk through a map, and the claims that were read. */
import { closing } from './overlaySlice';
import type { ProgressSlice, Slice } from './state';

export const progressSlice: Slice<ProgressSlice> = (set) => ({
  walk: null,
  startWalk: (walk) => set((state) => ({ walk, ...closing(state, 'tracing') })),
  endWalk: () => set({ walk: null }),
  read: new Set(),
  markRead: (claim) => set(({ read }) => (read.has(claim) ? {} : { read: new Set([...read, claim]) })),
  setRead: (claims) => set({ read: new Set(claims) }),
});

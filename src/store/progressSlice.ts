/** The walk through a debate, and what of it has been read. Storage keeps the latter; nothing sends it anywhere. */
import type { StateCreator } from 'zustand';
import { closing } from './overlaySlice';
import type { AppState } from './store';

/** From the question down along the argument, or in the order in which the article says it. */
export type WalkOrder = 'argument' | 'article';

export interface ProgressSlice {
  /** `null` while nobody walks. */
  readonly walk: WalkOrder | null;
  readonly startWalk: (order: WalkOrder) => void;
  readonly endWalk: () => void;
  /** Ids of the claims that this reader has opened, in this browser. */
  readonly read: ReadonlySet<string>;
  readonly markRead: (claim: string) => void;
  /** Takes over what storage has kept, or forgets all of it. */
  readonly setRead: (claims: Iterable<string>) => void;
}

export const progressSlice: StateCreator<AppState, [], [], ProgressSlice> = (set) => ({
  walk: null,
  startWalk: (walk) => set((state) => ({ walk, ...closing(state, 'tracing') })),
  endWalk: () => set({ walk: null }),
  read: new Set(),
  markRead: (claim) => set(({ read }) => (read.has(claim) ? {} : { read: new Set([...read, claim]) })),
  setRead: (claims) => set({ read: new Set(claims) }),
});

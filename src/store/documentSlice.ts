/** The document: the one map that is open, or what kept it from opening. */
import type { StateCreator } from 'zustand';
import type { Fault } from '@/domain/fault';
import type { ArgumentMap, Report } from '@/domain/schema';
import type { ViewSettings } from '@/view/settings';
import { closing } from './overlaySlice';
import type { AppState } from './store';

/** A map that is open, with all that came with it. Never changed in place. */
export interface OpenMap {
  /** What an address calls it: the id of a shipped map, or the key of one of the reader's own. */
  readonly key: string;
  readonly map: ArgumentMap;
  /** The text of each source, by the source's id; a source whose text is missing has no entry. */
  readonly texts: ReadonlyMap<string, string>;
  /** Positions computed at build, as they came; the canvas reads and checks them. `null`: there are none. */
  readonly positions: unknown;
  /** What reading it from another format has made of it; `null` for a shipped map. */
  readonly report: Report | null;
}

export type DocumentState =
  | { readonly status: 'loading' }
  | { readonly status: 'open'; readonly open: OpenMap }
  /** `faults` may be empty where the file could not even be fetched; `sentence` says what happened. */
  | {
      readonly status: 'failed';
      readonly sentence: string;
      readonly faults: readonly Fault[];
      /** How many faults there are, of which `faults` may be the first. */
      readonly count: number;
    };

export interface DocumentSlice {
  readonly document: DocumentState;
  /** Shows that a map is on its way. */
  readonly awaitMap: () => void;
  /** Puts a map that was read and checked on the screen, with what is to be seen of it, in one step. */
  readonly openMap: (open: OpenMap, view: ViewSettings, notices: readonly string[]) => void;
  /** Says why there is no map. @param count of all faults, where `faults` are the first of them */
  readonly failMap: (sentence: string, faults: readonly Fault[], count?: number) => void;
}

/** What was being done with the map before it. */
const UNTOUCHED = {
  walk: null,
  pointed: null,
  articleTarget: null,
  followed: null,
  query: '',
  trail: [],
};

export const documentSlice: StateCreator<AppState, [], [], DocumentSlice> = (set) => ({
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

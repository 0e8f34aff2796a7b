/**
 * What the reader has given to be opened, and how far it has come. The page's top level does the work (`given.ts`):
 * it watches `request`, and says in `opening` where it stands.
 */
import type { StateCreator } from 'zustand';
import type { Fault } from '@/domain/fault';
import { closing } from './overlaySlice';
import type { AppState } from './store';

/** What the reader wants; each is a new object, so that the same may be wanted twice. */
export type OpenRequest =
  | { readonly type: 'files'; readonly files: readonly File[] }
  | { readonly type: 'text'; readonly text: string }
  /** The answer to the question which format it is. */
  | { readonly type: 'answer'; readonly format: string }
  /** Gives up what is being read. */
  | { readonly type: 'cancel' }
  /** A map of the reader's own library. */
  | { readonly type: 'kept'; readonly key: string; readonly name: string };

/** A file that could not be read. */
export interface Refused {
  readonly name: string;
  readonly faults: readonly Fault[];
  /** How many faults there are, of which `faults` may be the first. */
  readonly count: number;
}

export type Opening =
  /** `words`: what is done now; `step` of `STEPS_OF_OPENING`. */
  | { readonly state: 'reading'; readonly name: string; readonly words: string; readonly step: number }
  | {
      readonly state: 'asking';
      readonly name: string;
      readonly formats: readonly { readonly id: string; readonly label: string }[];
    }
  /** `hasOpened`: another of the files is on the screen. */
  | { readonly state: 'refused'; readonly files: readonly Refused[]; readonly hasOpened: boolean };

/** The bytes are looked at; read in their format; made a map of the page; kept. */
export const STEPS_OF_OPENING = 4;

export interface OpeningSlice {
  readonly request: OpenRequest | null;
  /** How far it comes is told on the page, which a dialog would cover: one that is open is closed. */
  readonly requestOpening: (request: OpenRequest) => void;
  /** `null`: nothing is being opened. */
  readonly opening: Opening | null;
  readonly setOpening: (opening: Opening | null) => void;
  /** What has become of a file that was just opened, a sentence; `null` once the reader has seen it. */
  readonly arrival: string | null;
  readonly setArrival: (arrival: string | null) => void;
}

export const openingSlice: StateCreator<AppState, [], [], OpeningSlice> = (set) => ({
  request: null,
  requestOpening: (request) => set((state) => ({ request, ...closing(state, 'dialog') })),
  opening: null,
  setOpening: (opening) => set({ opening }),
  arrival: null,
  setArrival: (arrival) => set({ arrival }),
});

/** What is being opened: how far it has come, what the page asks about it, and what has become of it. */
import type { StateCreator } from 'zustand';
import type { Fault } from '@/domain/fault';
import type { AppState } from './store';

/** A file that could not be read. */
export interface RefusedFile {
  /** The empty string for pasted text. */
  readonly name: string;
  readonly faults: readonly Fault[];
  /** How many faults there are, of which `faults` may be the first. */
  readonly count: number;
}

/** What is done now: `step` of `IMPORT_STEPS`, in a few words. */
export interface ImportStep {
  readonly name: string;
  readonly words: string;
  readonly step: number;
}

/** A format that a file may be of; `id` is its name in the registry of formats. */
export interface FormatChoice {
  readonly id: string;
  readonly label: string;
}

export type Opening =
  | ({ readonly state: 'reading' } & ImportStep)
  | { readonly state: 'asking'; readonly name: string; readonly formats: readonly FormatChoice[] }
  /** `hasOpened`: another of the files is on the screen. */
  | { readonly state: 'refused'; readonly files: readonly RefusedFile[]; readonly hasOpened: boolean };

/** The file is fetched and recognised; read in its format; put together on the page; stored. */
export const IMPORT_STEPS = 4;

export interface OpeningSlice {
  /** `null`: nothing is being opened. */
  readonly opening: Opening | null;
  readonly setOpening: (opening: Opening | null) => void;
  /** What has become of a file that was just opened, in sentences; `null` once the reader has seen it. */
  readonly importResult: string | null;
  readonly setImportResult: (importResult: string | null) => void;
}

export const openingSlice: StateCreator<AppState, [], [], OpeningSlice> = (set) => ({
  opening: null,
  setOpening: (opening) => set({ opening }),
  importResult: null,
  setImportResult: (importResult) => set({ importResult }),
});

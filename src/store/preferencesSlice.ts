/** What the reader has chosen for every map. Storage keeps it. */
import type { StateCreator } from 'zustand';
import type { AppState } from './store';

export interface PreferencesSlice {
  /**
   * Whether keys of a single character do something. Who speaks to their computer, or hits keys by accident,
   * can switch them off (WCAG 2.2, 2.1.4).
   */
  readonly areKeysOn: boolean;
  readonly setKeysOn: (areKeysOn: boolean) => void;
}

export const preferencesSlice: StateCreator<AppState, [], [], PreferencesSlice> = (set) => ({
  areKeysOn: true,
  setKeysOn: (areKeysOn) => set({ areKeysOn }),
});

/** What the reader has chosen for every map; `storage` keeps it. */
import type { PreferencesSlice, Slice } from './state';

export const preferencesSlice: Slice<PreferencesSlice> = (set) => ({
  areKeysOn: true,
  setKeysOn: (areKeysOn) => set({ areKeysOn }),
});

/** What is being opened, and its result. */
import type { OpeningSlice, Slice } from './state';

/** Steps of an import: fetch and recognise the file, read its format, put the map together, store it. */
export const IMPORT_STEPS = 4;

export const openingSlice: Slice<OpeningSlice> = (set) => ({
  opening: null,
  setOpening: (opening) => set({ opening }),
  importResult: null,
  setImportResult: (importResult) => set({ importResult }),
});

/** The one dialog that may stand over the page. */
import type { StateCreator } from 'zustand';
import type { AppState } from './store';

/**
 * `keys`: the list of keys; `share`: link, picture and paper; `views`: the reader's saved views; `library`: all
 * debates that can be opened; `report`: what reading the open map's file has made of it.
 */
export type DialogName = 'keys' | 'share' | 'views' | 'library' | 'report';

export interface DialogSlice {
  readonly dialog: DialogName | null;
  readonly openDialog: (dialog: DialogName) => void;
  readonly closeDialog: () => void;
}

export const dialogSlice: StateCreator<AppState, [], [], DialogSlice> = (set) => ({
  dialog: null,
  openDialog: (dialog) => set({ dialog }),
  closeDialog: () => set({ dialog: null }),
});

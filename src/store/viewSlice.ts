/** What the reader asked to see: selection, filters, and what happens to the rest. */
import type { StateCreator } from 'zustand';
import { onlyValue, toggleValue } from '@/view/edit';
import {
  ALL_SHOWN,
  type Filters,
  FIRST_VIEW,
  type Hidden,
  type Lens,
  type ViewSettings,
} from '@/view/settings';
import type { AppState } from './store';

export interface ViewSlice {
  readonly view: ViewSettings;
  /** What stands where a claim would be told: the main answers, or (on a small screen) the filters. */
  readonly sheet: 'start' | 'filters' | null;
  /** The claim under the pointer, whose arrows come forward; `null` for none. */
  readonly pointed: string | null;
  readonly pointAt: (id: string | null) => void;
  readonly selectClaim: (id: string) => void;
  readonly selectRelation: (id: string) => void;
  /** Closes whatever is open beside the map. */
  readonly clearSelection: () => void;
  /** Opens a sheet in place of what is open, or closes it. */
  readonly toggleSheet: (sheet: 'start' | 'filters') => void;
  /** `all`: every value of that filter in the open map, in its order. */
  readonly toggleFilterValue: (id: keyof Filters, value: string, all: readonly string[]) => void;
  readonly showOnlyFilterValue: (id: keyof Filters, value: string, all: readonly string[]) => void;
  readonly resetFilters: () => void;
  readonly setHidden: (hidden: Hidden) => void;
  readonly setLens: (lens: Lens) => void;
  /** Takes over settings as a whole, from the address. */
  readonly applyView: (view: ViewSettings) => void;
}

export const viewSlice: StateCreator<AppState, [], [], ViewSlice> = (set) => {
  const change = (part: Partial<ViewSettings>): void =>
    set((state) => ({ view: { ...state.view, ...part } }));
  const changeFilters = (edit: (filters: Filters) => Filters): void =>
    set((state) => ({ view: { ...state.view, filters: edit(state.view.filters) } }));
  const select = (selection: ViewSettings['selection']): void => {
    set((state) => ({ view: { ...state.view, selection }, sheet: null }));
  };
  return {
    view: FIRST_VIEW,
    sheet: null,
    pointed: null,
    pointAt: (pointed) => set({ pointed }),
    selectClaim: (id) => select({ type: 'claim', id }),
    selectRelation: (id) => select({ type: 'relation', id }),
    clearSelection: () => select(null),
    toggleSheet: (sheet) =>
      set((state) => ({
        view: { ...state.view, selection: null },
        sheet: state.sheet === sheet ? null : sheet,
      })),
    toggleFilterValue: (id, value, all) => changeFilters((filters) => toggleValue(filters, id, value, all)),
    showOnlyFilterValue: (id, value, all) => changeFilters((filters) => onlyValue(filters, id, value, all)),
    resetFilters: () => change({ filters: ALL_SHOWN }),
    setHidden: (hidden) => change({ hidden }),
    setLens: (lens) => change({ lens }),
    applyView: (view) => set({ view, sheet: null }),
  };
};

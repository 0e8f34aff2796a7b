/** What lies over the page: a sheet, the search for the other end of a way, the search, a dialog. */
import type { StateCreator } from 'zustand';
import type { AppState } from './store';

/**
 * `keys`: the list of keys; `share`: link, picture and paper; `views`: the reader's saved views; `library`: all
 * debates that can be opened; `report`: what reading the open map's file has made of it.
 */
export type DialogName = 'keys' | 'share' | 'views' | 'library' | 'report';
/** What stands where a claim would be told: the main answers, or (on a small screen) the filters. */
export type Sheet = 'start' | 'filters';

export type Overlay =
  | { readonly type: 'start' }
  | { readonly type: 'filters' }
  /** A way is looked for: the next claim that is chosen is its other end. */
  | { readonly type: 'tracing'; readonly from: string }
  | {
      readonly type: 'search';
      /** Ids of the claims that match, which stand out on the map; `null` while nothing is looked for. */
      readonly found: ReadonlySet<string> | null;
      /** The claim where the keys stand among the results; `null` for none. */
      readonly foundAt: string | null;
    }
  | { readonly type: 'dialog'; readonly name: DialogName };

/** What may lie over what: one of each layer at a time, each over the lower ones, which wait. */
const LAYERS: Record<Overlay['type'], number> = { start: 0, filters: 0, tracing: 1, search: 2, dialog: 3 };

export interface OverlaySlice {
  /** From the lowest to the one on top. */
  readonly overlays: readonly Overlay[];
  readonly openDialog: (name: DialogName) => void;
  readonly closeDialog: () => void;
  /** Opens a sheet in place of what is open, or closes it. */
  readonly toggleSheet: (sheet: Sheet) => void;
  readonly startTrace: (from: string) => void;
  readonly endTrace: () => void;
  readonly openSearch: () => void;
  /** Closes the search; the map is as it was before. */
  readonly closeSearch: () => void;
  /** What the open search has found. */
  readonly setFound: (found: ReadonlySet<string> | null) => void;
  readonly standAt: (id: string | null) => void;
  /** Closes what lies on top, else what is open beside the map, else shows the whole map. A dialog closes itself. */
  readonly escape: () => void;
}

export const overlaySlice: StateCreator<AppState, [], [], OverlaySlice> = (set, get) => ({
  overlays: [],
  openDialog: (name) => set(({ overlays }) => ({ overlays: laidOver(overlays, { type: 'dialog', name }) })),
  closeDialog: () => set((state) => closing(state, 'dialog')),
  toggleSheet: (sheet) =>
    set(({ view, overlays }) => ({
      // The filters lie over what is open; the main answers stand in its place.
      view: sheet === 'filters' ? view : { ...view, selection: null },
      overlays: overlays.some(({ type }) => type === sheet) ? [] : [{ type: sheet }],
    })),
  startTrace: (from) => set(({ overlays }) => ({ overlays: laidOver(overlays, { type: 'tracing', from }) })),
  endTrace: () => set((state) => closing(state, 'tracing')),
  openSearch: () =>
    set(({ overlays }) => {
      if (overlays.some(({ type }) => type === 'search')) return {};
      return { overlays: laidOver(overlays, { type: 'search', found: null, foundAt: null }) };
    }),
  closeSearch: () => set((state) => closing(state, 'search')),
  setFound: (found) => set((state) => searching(state, { found, foundAt: null })),
  standAt: (foundAt) => set((state) => searching(state, { foundAt })),
  escape: () => {
    const { overlays, view, clearSelection, clearScope } = get();
    const top = overlays.at(-1);
    if (top?.type === 'dialog') return;
    if (top !== undefined) set({ overlays: overlays.slice(0, -1) });
    else if (view.selection !== null) clearSelection();
    else if (view.scope !== null) clearScope();
  },
});

type Overlays = Pick<OverlaySlice, 'overlays'>;

function laidOver(overlays: Overlays['overlays'], overlay: Overlay): Overlays['overlays'] {
  return [...overlays.filter(({ type }) => LAYERS[type] < LAYERS[overlay.type]), overlay];
}

/** The overlays once those of some types are closed; the very same where none of them is open. */
export function closing({ overlays }: Overlays, ...types: readonly Overlay['type'][]): Overlays {
  const left = overlays.filter(({ type }) => !types.includes(type));
  return { overlays: left.length === overlays.length ? overlays : left };
}

/** The overlays with a change of the search; the very same where it is not open. */
export function searching(
  { overlays }: Overlays,
  change: Partial<Pick<Extract<Overlay, { readonly type: 'search' }>, 'found' | 'foundAt'>>,
): Overlays {
  if (overlays.every(({ type }) => type !== 'search')) return { overlays };
  return { overlays: overlays.map((one) => (one.type === 'search' ? { ...one, ...change } : one)) };
}

/** What lies over the page: a sheet, the choice of a path’s end, the search, a dialog. */
import type { Overlay, OverlaySlice, Slice } from './state';

/** One overlay of each layer can be open; opening one closes those of its layer and above. */
const LAYERS: Record<Overlay['type'], number> = { start: 0, filters: 0, tracing: 1, search: 2, dialog: 3 };

export const overlaySlice: Slice<OverlaySlice> = (set, get) => ({
  overlays: [],
  openDialog: (name) => set(({ overlays }) => ({ overlays: laidOver(overlays, { type: 'dialog', name }) })),
  closeDialog: () => set((state) => closing(state, 'dialog')),
  toggleSheet: (sheet) =>
    set(({ view, overlays }) => ({
      // The filters cover the panel; the start panel replaces it.
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

/** Closes the overlays of some types; keeps the same list if none of them is open. */
export function closing({ overlays }: Overlays, ...types: readonly Overlay['type'][]): Overlays {
  const left = overlays.filter(({ type }) => !types.includes(type));
  return { overlays: left.length === overlays.length ? overlays : left };
}

/** Changes the open search; keeps the same list if it is closed. */
export function searching(
  { overlays }: Overlays,
  change: Partial<Pick<Extract<Overlay, { readonly type: 'search' }>, 'found' | 'foundAt'>>,
): Overlays {
  if (overlays.every(({ type }) => type !== 'search')) return { overlays };
  return { overlays: overlays.map((one) => (one.type === 'search' ? { ...one, ...change } : one)) };
}

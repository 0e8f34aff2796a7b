/** What the reader asked to see, and how they got there. */
import { onlyValue, toggleValue } from '@/view/edit';
import { claimsOf, toggleSteps } from '@/view/innerSteps';
import { ALL_SHOWN, FIRST_VIEW, type Filters, type Scope, type ViewSettings } from '@/view/settings';
import { closing } from './overlaySlice';
import { selectWholeMap } from './selectors/document';
import { selectTracing } from './selectors/overlays';
import { shownMapOf } from './shownMap';
import type { Slice, ViewSlice } from './state';

export const viewSlice: Slice<ViewSlice> = (set, get) => {
  const change = (part: Partial<ViewSettings>): void =>
    set((state) => ({ view: { ...state.view, ...part } }));
  const changeFilters = (edit: (filters: Filters) => Filters): void =>
    set((state) => ({ view: { ...state.view, filters: edit(state.view.filters) } }));
  const select = (selection: ViewSettings['selection']): void => {
    set((state) => ({
      view: { ...state.view, selection },
      ...closing(state, 'start', 'filters', 'search'),
    }));
  };
  const narrow = (scope: Scope, more: Partial<ViewSettings> = {}): void =>
    set((state) => {
      const { view, trail } = state;
      const last = view.scope;
      const isSame = last?.type === 'focus' && scope.type === 'focus' && last.claim === scope.claim;
      return {
        view: { ...view, ...more, scope },
        ...closing(state, 'tracing', 'search'),
        trail: last === null ? [] : isSame ? trail : [...trail, last],
      };
    });
  return {
    view: FIRST_VIEW,
    pointed: null,
    pointAt: (pointed) => set({ pointed }),
    selectClaim: (id) => {
      const tracing = selectTracing(get());
      if (tracing === null || tracing === id) return select({ type: 'claim', id });
      // One step in the history, so that Back leads to the claim where the path begins.
      narrow({ type: 'path', from: tracing, to: id }, { selection: null });
    },
    selectRelation: (id) => select({ type: 'relation', id }),
    selectSpeaker: (id) => select({ type: 'speaker', id }),
    clearSelection: () => select(null),
    toggleFilterValue: (id, value, all) => changeFilters((filters) => toggleValue(filters, id, value, all)),
    showOnlyFilterValue: (id, value, all) => changeFilters((filters) => onlyValue(filters, id, value, all)),
    showAll: () =>
      set((state) => ({
        view: { ...state.view, filters: ALL_SHOWN, scope: null, folded: [] },
        trail: [],
        ...closing(state, 'tracing'),
      })),
    setHidden: (hidden) => change({ hidden }),
    setLens: (lens) => change({ lens }),
    showScreen: (lens) =>
      set((state) => ({
        view: { ...state.view, lens, isTextOpen: false },
        ...closing(state, 'start', 'filters'),
      })),
    toggleText: () => set(({ view }) => ({ view: { ...view, isTextOpen: !view.isTextOpen } })),
    trail: [],
    focusOn: (claim, depth) => narrow({ type: 'focus', claim, depth }),
    showPath: (from, to) => narrow({ type: 'path', from, to }),
    backTo: (place) =>
      set((state) => {
        const scope = state.trail[place];
        if (scope === undefined) return {};
        return {
          view: { ...state.view, scope },
          trail: state.trail.slice(0, place),
          ...closing(state, 'tracing'),
        };
      }),
    clearScope: () =>
      set((state) => ({ view: { ...state.view, scope: null }, trail: [], ...closing(state, 'tracing') })),
    toggleFold: (claim) => set(({ view }) => ({ view: { ...view, folded: toggled(view.folded, claim) } })),
    foldAll: (folded) => change({ folded }),
    toggleSteps: (argument) =>
      set((state) => {
        const map = selectWholeMap(state);
        if (map === null) return {};
        const view = toggleSteps(map, state.view, argument);
        const claims = new Set(shownMapOf(map, view.steps).claims.map(({ id }) => id));
        const isThere = (scope: Scope): boolean => claimsOf(scope).every((id) => claims.has(id));
        return {
          view,
          trail: view.scope === null ? [] : state.trail.filter(isThere),
          ...(claims.has(selectTracing(state) ?? '') ? {} : closing(state, 'tracing')),
        };
      }),
    applyView: (view) => set(({ trail }) => ({ view, overlays: [], trail: trailTo(trail, view.scope) })),
  };
};

/** The part of a trail before a scope; empty if the scope is not in it. */
function trailTo(trail: readonly Scope[], scope: Scope | null): readonly Scope[] {
  const place = trail.findIndex((past) => JSON.stringify(past) === JSON.stringify(scope));
  return place === -1 ? [] : trail.slice(0, place);
}

function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

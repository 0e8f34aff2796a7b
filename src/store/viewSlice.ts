/** What the reader asked to see: selection, filters, lens, what is singled out or folded, and what leads there. */
import type { StateCreator } from 'zustand';
import { onlyValue, toggleValue } from '@/view/edit';
import { claimsOf, toggleSteps } from '@/view/innerSteps';
import {
  ALL_SHOWN,
  FIRST_VIEW,
  type Filters,
  type FocusDepth,
  type Hidden,
  type Lens,
  type Scope,
  type ViewSettings,
} from '@/view/settings';
import { closing } from './overlaySlice';
import { selectWholeMap } from './selectors/document';
import { selectTracing } from './selectors/overlays';
import { shownMapOf } from './shownMap';
import type { AppState } from './store';

export interface ViewSlice {
  readonly view: ViewSettings;
  /** The claim under the pointer, whose arrows come forward; `null` for none. */
  readonly pointed: string | null;
  readonly pointAt: (id: string | null) => void;
  readonly selectClaim: (id: string) => void;
  readonly selectRelation: (id: string) => void;
  readonly selectSpeaker: (id: string) => void;
  /** Closes whatever is open beside the map. */
  readonly clearSelection: () => void;
  /** `all`: every value of that filter in the open map, in its order. */
  readonly toggleFilterValue: (id: keyof Filters, value: string, all: readonly string[]) => void;
  readonly showOnlyFilterValue: (id: keyof Filters, value: string, all: readonly string[]) => void;
  /** Nothing is filtered, folded or singled out any more. */
  readonly showAll: () => void;
  readonly setHidden: (hidden: Hidden) => void;
  /** `null` leaves it to the screen. */
  readonly setLens: (lens: Lens | null) => void;
  /** On a small screen, which shows one thing at a time. */
  readonly showScreen: (lens: Lens | null) => void;
  readonly toggleText: () => void;
  /** The scopes that led to the present one, oldest first: where a breadcrumb leads back. */
  readonly trail: readonly Scope[];
  /** Singles out a claim and what surrounds it; another depth of the same claim is no step of the trail. */
  readonly focusOn: (claim: string, depth: FocusDepth) => void;
  readonly showPath: (from: string, to: string) => void;
  /** Goes back to a place in the trail and forgets what came after it. */
  readonly backTo: (place: number) => void;
  /** Shows the whole map again. */
  readonly clearScope: () => void;
  readonly toggleFold: (claim: string) => void;
  readonly foldAll: (claims: readonly string[]) => void;
  /** Opens an argument, so that its inner premises and steps are on the map, or closes it again. */
  readonly toggleSteps: (argument: string) => void;
  /** Takes over settings as a whole, from the address. */
  readonly applyView: (view: ViewSettings) => void;
}

export const viewSlice: StateCreator<AppState, [], [], ViewSlice> = (set, get) => {
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
      // One step in the history: the claim where the way began is what Back leads to.
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

/** What of a trail led to a scope, where it is in it; nothing else is known of how the reader came there. */
function trailTo(trail: readonly Scope[], scope: Scope | null): readonly Scope[] {
  const place = trail.findIndex((past) => JSON.stringify(past) === JSON.stringify(scope));
  return place === -1 ? [] : trail.slice(0, place);
}

function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

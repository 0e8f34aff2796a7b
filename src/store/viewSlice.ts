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
import { NO_SEARCH } from './searchSlice';
import { selectWholeMap } from './selectors/document';
import { shownMapOf } from './shownMap';
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
  readonly selectSpeaker: (id: string) => void;
  /** Closes whatever is open beside the map. */
  readonly clearSelection: () => void;
  /** Opens a sheet in place of what is open, or closes it. */
  readonly toggleSheet: (sheet: 'start' | 'filters') => void;
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
  /** The claim from which a way is looked for, until another is chosen; `null` while none is. */
  readonly tracing: string | null;
  /** The next claim that is chosen is the way's other end. */
  readonly startTrace: (from: string) => void;
  readonly endTrace: () => void;
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
    set((state) => ({ view: { ...state.view, selection }, sheet: null, ...NO_SEARCH }));
  };
  const narrow = (scope: Scope, more: Partial<ViewSettings> = {}): void =>
    set(({ view, trail }) => {
      const last = view.scope;
      const isSame = last?.type === 'focus' && scope.type === 'focus' && last.claim === scope.claim;
      return {
        view: { ...view, ...more, scope },
        tracing: null,
        ...NO_SEARCH,
        trail: last === null ? [] : isSame ? trail : [...trail, last],
      };
    });
  return {
    view: FIRST_VIEW,
    sheet: null,
    pointed: null,
    pointAt: (pointed) => set({ pointed }),
    selectClaim: (id) => {
      const { tracing } = get();
      if (tracing === null || tracing === id) return select({ type: 'claim', id });
      // One step in the history: the claim where the way began is what Back leads to.
      narrow({ type: 'path', from: tracing, to: id }, { selection: null });
    },
    selectRelation: (id) => select({ type: 'relation', id }),
    selectSpeaker: (id) => select({ type: 'speaker', id }),
    clearSelection: () => select(null),
    toggleSheet: (sheet) =>
      set((state) => ({
        // The filters lie over what is open; the main answers stand in its place.
        view: sheet === 'filters' ? state.view : { ...state.view, selection: null },
        sheet: state.sheet === sheet ? null : sheet,
        tracing: null,
        ...NO_SEARCH,
      })),
    toggleFilterValue: (id, value, all) => changeFilters((filters) => toggleValue(filters, id, value, all)),
    showOnlyFilterValue: (id, value, all) => changeFilters((filters) => onlyValue(filters, id, value, all)),
    showAll: () =>
      set(({ view }) => ({
        view: { ...view, filters: ALL_SHOWN, scope: null, folded: [] },
        trail: [],
        tracing: null,
      })),
    setHidden: (hidden) => change({ hidden }),
    setLens: (lens) => change({ lens }),
    showScreen: (lens) => set(({ view }) => ({ view: { ...view, lens, isTextOpen: false }, sheet: null })),
    toggleText: () => set(({ view }) => ({ view: { ...view, isTextOpen: !view.isTextOpen } })),
    trail: [],
    focusOn: (claim, depth) => narrow({ type: 'focus', claim, depth }),
    showPath: (from, to) => narrow({ type: 'path', from, to }),
    backTo: (place) =>
      set(({ view, trail }) => {
        const scope = trail[place];
        if (scope === undefined) return {};
        return { view: { ...view, scope }, trail: trail.slice(0, place), tracing: null };
      }),
    tracing: null,
    startTrace: (tracing) => set({ tracing }),
    endTrace: () => set({ tracing: null }),
    clearScope: () => set(({ view }) => ({ view: { ...view, scope: null }, trail: [], tracing: null })),
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
          tracing: state.tracing !== null && claims.has(state.tracing) ? state.tracing : null,
        };
      }),
    applyView: (view) =>
      set(({ trail }) => ({
        view,
        sheet: null,
        dialog: null,
        trail: trailTo(trail, view.scope),
        tracing: null,
        ...NO_SEARCH,
      })),
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

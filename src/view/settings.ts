/**
 * What the reader asked to see, apart from the map itself. It is what the address holds and what the
 * store keeps; what follows from it (the visible part, the counts) is derived.
 */
/** Stands in a filter for claims that name no speaker, topic or viewpoint. No id in a file may be `~`. */
export const NO_VALUE = '~';

/** For each filter the values that are shown; `null` means all of them, `[]` means none. */
export interface Filters {
  readonly viewpoints: readonly string[] | null;
  readonly speakers: readonly string[] | null;
  readonly topics: readonly string[] | null;
  /** `support` and `contrast`. */
  readonly kinds: readonly string[] | null;
  /** `stated` and `inferred`. */
  readonly basis: readonly string[] | null;
}

/** The selected thing: a claim or a relation of the map, by id. */
export interface Selection {
  readonly type: 'claim' | 'relation';
  readonly id: string;
}

/** Whether what is filtered out fades in its place, or leaves and the rest is laid out anew. */
export type Hidden = 'fade' | 'remove';

/** The ways to look at one map. */
export const LENSES = ['argument', 'viewpoints', 'article', 'outline'] as const;
export type Lens = (typeof LENSES)[number];

export interface ViewSettings {
  /** The map's id; `null` where the address names none. */
  readonly map: string | null;
  readonly selection: Selection | null;
  readonly filters: Filters;
  readonly hidden: Hidden;
  /** `null` where the reader has chosen none: the screen's own. */
  readonly lens: Lens | null;
}

export const ALL_SHOWN: Filters = {
  viewpoints: null,
  speakers: null,
  topics: null,
  kinds: null,
  basis: null,
};

export const FIRST_VIEW: ViewSettings = {
  map: null,
  selection: null,
  filters: ALL_SHOWN,
  hidden: 'fade',
  lens: null,
};

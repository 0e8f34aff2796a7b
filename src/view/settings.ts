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

/** The selected thing: a claim, a relation or a speaker of the map, by id. */
export interface Selection {
  readonly type: 'claim' | 'relation' | 'speaker';
  readonly id: string;
}

/** How the map is arranged to answer a question; `outline` is the same content as a nested list. */
export const LENSES = ['argument', 'viewpoints', 'article', 'outline'] as const;
export type Lens = (typeof LENSES)[number];

/**
 * How far a focus reaches: so many relations in any direction, all that leads to the claim (`reasons`), or all
 * that it leads to (`conclusions`).
 */
export const DEPTHS = ['1', '2', '3', 'reasons', 'conclusions'] as const;
export type FocusDepth = (typeof DEPTHS)[number];

/** The part of the map that the reader has singled out: what surrounds one claim, or the way between two. */
export type Scope =
  | { readonly type: 'focus'; readonly claim: string; readonly depth: FocusDepth }
  | { readonly type: 'path'; readonly from: string; readonly to: string };

/** Whether what is filtered out fades in its place, or leaves and the rest is laid out anew. */
export type Hidden = 'fade' | 'remove';

export interface ViewSettings {
  /**
   * What an address calls the map: the id of a shipped one, the key of one of the reader's own, `file:` and the path
   * of a file beside the page. `null`: it names none.
   */
  readonly map: string | null;
  readonly selection: Selection | null;
  readonly filters: Filters;
  readonly hidden: Hidden;
  /** `null`: the reader has chosen none, so the screen's own: the argument, or on a phone a page for reading. */
  readonly lens: Lens | null;
  /** Whether the article stands beside the map; the lens `article` always has it there. */
  readonly isTextOpen: boolean;
  /** `null`: the whole map. */
  readonly scope: Scope | null;
  /** Claims whose reasons are folded away. */
  readonly folded: readonly string[];
  /** Arguments whose inner premises and steps are on the map. */
  readonly steps: readonly string[];
  /** Whether the page is a part of another one, and shows map and panel alone. */
  readonly isEmbedded: boolean;
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
  isTextOpen: false,
  scope: null,
  folded: [],
  steps: [],
  isEmbedded: false,
};

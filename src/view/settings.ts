/** What the reader asked to see: what the address holds. What follows from it is derived. */
/** The filter value of what names no speaker, topic, viewpoint or basis. No id in a file may be `~`. */
export const NO_VALUE = '~';

/** `kinds` are `support` and `contrast`; `basis` is `stated` or `inferred`. */
export type FilterId = 'viewpoints' | 'speakers' | 'topics' | 'kinds' | 'basis';

/** The values shown for each filter; `null`: all, `[]`: none. */
export type Filters = Readonly<Record<FilterId, readonly string[] | null>>;

/** The selected thing: a claim, a relation or a speaker of the map, by id. */
export interface Selection {
  readonly type: 'claim' | 'relation' | 'speaker';
  readonly id: string;
}

/** How the map is arranged; `outline` is the same content as a nested list. */
export const LENSES = ['argument', 'viewpoints', 'article', 'outline'] as const;
export type Lens = (typeof LENSES)[number];

/** How far a focus reaches: a number of relations, all that leads to the claim, or all that it leads to. */
export const DEPTHS = ['1', '2', '3', 'reasons', 'conclusions'] as const;
export type FocusDepth = (typeof DEPTHS)[number];

/** The part of the map to show: a claim with its surroundings, or the path between two. */
export type Scope =
  | { readonly type: 'focus'; readonly claim: string; readonly depth: FocusDepth }
  | { readonly type: 'path'; readonly from: string; readonly to: string };

/** Whether what is filtered out fades, or is removed and the rest is laid out anew. */
export type Hidden = 'fade' | 'remove';

export interface ViewSettings {
  /** The map of the address: a shipped id, a library key, or `file:` and the path of a linked file. */
  readonly map: string | null;
  readonly selection: Selection | null;
  readonly filters: Filters;
  readonly hidden: Hidden;
  /** `null`: the default of the screen, which is the argument, or on a phone a page for reading. */
  readonly lens: Lens | null;
  /** Whether the article is beside the map; the lens `article` always has it there. */
  readonly isTextOpen: boolean;
  /** `null`: the whole map. */
  readonly scope: Scope | null;
  /** Claims whose reasons are folded away. */
  readonly folded: readonly string[];
  /** Arguments whose inner premises and steps are on the map. */
  readonly steps: readonly string[];
  /** Whether the page is embedded in another, with only map and panel. */
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

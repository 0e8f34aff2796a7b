/**
 * The types of the store: what the page remembers, and the actions that change it. What follows from it is in
 * `selectors/`. A slice implements each part; this file imports none of them.
 */
import type { StateCreator } from 'zustand';
import type { PlaceQuote } from '@/analysis/readingOrder';
import type { Fault } from '@/domain/fault';
import type { ArgumentMap, Report } from '@/domain/schema';
import type { Filters, FocusDepth, Hidden, Lens, Scope, ViewSettings } from '@/view/settings';

/** A map that is open, with its texts, positions and report. Never changed in place. */
export interface OpenMap {
  /** Its name in an address: the id of a shipped map, or the key of one in the library. */
  readonly key: string;
  readonly map: ArgumentMap;
  /** The text of each source, by the source's id; a source whose text is missing has no entry. */
  readonly texts: ReadonlyMap<string, string>;
  /** Positions computed by the build, unchecked: the canvas checks them. `null`: there are none. */
  readonly positions: unknown;
  /** The import report; `null` for a shipped map. */
  readonly report: Report | null;
}

export type DocumentState =
  | { readonly status: 'loading' }
  | { readonly status: 'open'; readonly open: OpenMap }
  | {
      readonly status: 'failed';
      /** Says what happened. */
      readonly sentence: string;
      /** The first faults of the file; none if it could not even be fetched. */
      readonly faults: readonly Fault[];
      /** The number of all faults. */
      readonly count: number;
    };

/** The one map that is open, or why there is none. */
export interface DocumentSlice {
  readonly document: DocumentState;
  /** Shows that a map is being opened. */
  readonly awaitMap: () => void;
  /** Puts a checked map on the screen together with its view. */
  readonly openMap: (open: OpenMap, view: ViewSettings, notices: readonly string[]) => void;
  /** Says why there is no map. @param count of all faults, if `faults` are only the first of them */
  readonly failMap: (sentence: string, faults: readonly Fault[], count?: number) => void;
}

/** What the reader asked to see, and how they got there. */
export interface ViewSlice {
  readonly view: ViewSettings;
  /** The claim under the pointer, whose arrows come to the front; `null` for none. */
  readonly pointed: string | null;
  readonly pointAt: (id: string | null) => void;
  /** Selects a claim, or ends the path that is being traced at it. */
  readonly selectClaim: (id: string) => void;
  readonly selectRelation: (id: string) => void;
  readonly selectSpeaker: (id: string) => void;
  readonly clearSelection: () => void;
  /** @param all every value of that filter in the open map, in its order */
  readonly toggleFilterValue: (id: keyof Filters, value: string, all: readonly string[]) => void;
  readonly showOnlyFilterValue: (id: keyof Filters, value: string, all: readonly string[]) => void;
  /** Clears filters, folds and scope. */
  readonly showAll: () => void;
  readonly setHidden: (hidden: Hidden) => void;
  /** @param lens `null`: the default of the screen */
  readonly setLens: (lens: Lens | null) => void;
  /** Switches a small screen, which shows one thing at a time. */
  readonly showScreen: (lens: Lens | null) => void;
  readonly toggleText: () => void;
  /** The scopes before the present one, oldest first: the entries of the breadcrumb. */
  readonly trail: readonly Scope[];
  /** Focuses a claim; a new depth for the same claim adds nothing to the trail. */
  readonly focusOn: (claim: string, depth: FocusDepth) => void;
  readonly showPath: (from: string, to: string) => void;
  /** Goes back to a place in the trail and forgets what followed it. */
  readonly backTo: (place: number) => void;
  /** Shows the whole map again. */
  readonly clearScope: () => void;
  readonly toggleFold: (claim: string) => void;
  readonly foldAll: (claims: readonly string[]) => void;
  /** Shows the inner steps of an argument, or hides them again. */
  readonly toggleSteps: (argument: string) => void;
  /** Replaces all settings with those of an address. */
  readonly applyView: (view: ViewSettings) => void;
}

/** Sentences for the reader that belong to no part of the page. */
export interface NoticeSlice {
  /** What a link names and the map does not have; a new list replaces the last. */
  readonly notices: readonly string[];
  readonly setNotices: (notices: readonly string[]) => void;
  /** What is wrong with the open map: texts that could not be loaded, quotes that were not found. */
  readonly mapNotices: readonly string[];
  readonly addMapNotices: (notices: readonly string[]) => void;
  readonly dismissNotices: () => void;
}

export interface SearchSlice {
  /** The search as it was typed; kept when the search closes. */
  readonly query: string;
  readonly setQuery: (query: string) => void;
}

/** A paragraph by its source's id and its number in that source's text, from 1. */
export interface ArticleTarget {
  readonly source: string;
  readonly paragraph: number;
}

/** Where the article scrolls to, and whether the map follows it. Not part of a link. */
export interface ArticleSlice {
  /** The paragraph to scroll to; `null` once it is reached. */
  readonly articleTarget: ArticleTarget | null;
  /** Scrolls the article to a paragraph, and opens the article if it is closed. */
  readonly goToParagraph: (source: string, paragraph: number) => void;
  readonly arriveInArticle: () => void;
  /** Whether the map follows the reading of the article. */
  readonly isFollowing: boolean;
  readonly toggleFollowing: () => void;
  /** The claim that is being read in the article, which the map shows and highlights; `null` for none. */
  readonly followed: string | null;
  readonly follow: (claim: string | null) => void;
  /** Finds quotes that differ from their source; `null` until its code is loaded, soon after the first map. */
  readonly placeQuote: PlaceQuote | null;
  readonly setPlaceQuote: (placeQuote: PlaceQuote) => void;
}

/** `library`: all maps that can be opened; `report`: the import report of the open map. */
export type DialogName = 'keys' | 'share' | 'views' | 'library' | 'report';
/** A sheet in the place of the panel: where to start, or (on a small screen) the filters. */
export type Sheet = 'start' | 'filters';

export type Overlay =
  | { readonly type: 'start' }
  | { readonly type: 'filters' }
  /** The reader is choosing the end of a path: the next claim that they select. */
  | { readonly type: 'tracing'; readonly from: string }
  | {
      readonly type: 'search';
      /** Ids of the claims that match, which are highlighted; `null` while nothing is searched for. */
      readonly found: ReadonlySet<string> | null;
      /** The claim of the result that the arrow keys have reached; `null` for none. */
      readonly foundAt: string | null;
    }
  | { readonly type: 'dialog'; readonly name: DialogName };

/** What lies over the page. */
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
  readonly closeSearch: () => void;
  /** Keeps the results, if the search is still open. */
  readonly setFound: (found: ReadonlySet<string> | null) => void;
  readonly standAt: (id: string | null) => void;
  /** Closes the top overlay, else the panel, else the scope. A dialog closes itself. */
  readonly escape: () => void;
}

/** The order of a walk: down from the question along the argument, or as the article has the claims. */
export type WalkOrder = 'argument' | 'article';

/** The walk through a map, and which claims the reader has read, which stays in this browser. */
export interface ProgressSlice {
  /** `null`: there is no walk. */
  readonly walk: WalkOrder | null;
  readonly startWalk: (order: WalkOrder) => void;
  readonly endWalk: () => void;
  /** Ids of the claims that the reader has opened. */
  readonly read: ReadonlySet<string>;
  readonly markRead: (claim: string) => void;
  /** Replaces all of them with what was stored. */
  readonly setRead: (claims: Iterable<string>) => void;
}

/** A file that could not be read. */
export interface RefusedFile {
  /** The empty string for pasted text. */
  readonly name: string;
  /** The first faults; `count` is the number of all. */
  readonly faults: readonly Fault[];
  readonly count: number;
}

/** The step of `IMPORT_STEPS` that is being done, in a few words. */
export interface ImportStep {
  readonly name: string;
  readonly words: string;
  readonly step: number;
}

/** A format that a file may have; `id` is its name in the registry of formats. */
export interface FormatChoice {
  readonly id: string;
  readonly label: string;
}

export type Opening =
  | ({ readonly state: 'reading' } & ImportStep)
  | { readonly state: 'asking'; readonly name: string; readonly formats: readonly FormatChoice[] }
  /** `hasOpened`: another of the files was opened. */
  | { readonly state: 'refused'; readonly files: readonly RefusedFile[]; readonly hasOpened: boolean };

/** What is being opened: its progress, the question that it raises, and its result. */
export interface OpeningSlice {
  /** `null`: nothing is being opened. */
  readonly opening: Opening | null;
  readonly setOpening: (opening: Opening | null) => void;
  /** What became of the file that was just opened, in sentences; `null` once the reader has dismissed it. */
  readonly importResult: string | null;
  readonly setImportResult: (importResult: string | null) => void;
}

/** What the reader has chosen for every map. */
export interface PreferencesSlice {
  /** Whether keys of a single character do something: speech input may trigger them (WCAG 2.2, 2.1.4). */
  readonly areKeysOn: boolean;
  readonly setKeysOn: (areKeysOn: boolean) => void;
}

export type AppState = DocumentSlice &
  ViewSlice &
  NoticeSlice &
  SearchSlice &
  ArticleSlice &
  OverlaySlice &
  ProgressSlice &
  OpeningSlice &
  PreferencesSlice;

/** Makes one part of the state; it may read and change the others. */
export type Slice<T> = StateCreator<AppState, [], [], T>;

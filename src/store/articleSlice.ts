/** The article beside the map: where it is asked to go, and whether it leads the map. Not part of a link. */
import type { StateCreator } from 'zustand';
import type { AppState } from './store';

/** A paragraph by its source's id and its number in that source's text, from 1. */
export interface ArticleTarget {
  readonly source: string;
  readonly paragraph: number;
}

export interface ArticleSlice {
  /** Where the article is asked to go, until it has gone there. */
  readonly articleTarget: ArticleTarget | null;
  /** Opens the article, if it is not there, at a paragraph. */
  readonly goToParagraph: (source: string, paragraph: number) => void;
  readonly arriveInArticle: () => void;
  /** Whether the map follows what is read in the article. */
  readonly isMapLed: boolean;
  readonly toggleMapLed: () => void;
  /** The claim that is being read, which the map shows and points at; `null` for none. */
  readonly led: string | null;
  readonly lead: (claim: string | null) => void;
}

export const articleSlice: StateCreator<AppState, [], [], ArticleSlice> = (set) => ({
  articleTarget: null,
  goToParagraph: (source, paragraph) =>
    set(({ view }) => ({
      articleTarget: { source, paragraph },
      view: view.isTextOpen ? view : { ...view, isTextOpen: true },
    })),
  arriveInArticle: () => set({ articleTarget: null }),
  isMapLed: false,
  toggleMapLed: () => set(({ isMapLed }) => ({ isMapLed: !isMapLed, led: null })),
  led: null,
  lead: (led) => set((state) => (state.led === led ? state : { led })),
});

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
  readonly isFollowing: boolean;
  readonly toggleFollowing: () => void;
  /** The claim that is being read, which the map shows and points at; `null` for none. */
  readonly followed: string | null;
  readonly follow: (claim: string | null) => void;
}

export const articleSlice: StateCreator<AppState, [], [], ArticleSlice> = (set) => ({
  articleTarget: null,
  goToParagraph: (source, paragraph) =>
    set(({ view }) => ({
      articleTarget: { source, paragraph },
      view: view.isTextOpen ? view : { ...view, isTextOpen: true },
    })),
  arriveInArticle: () => set({ articleTarget: null }),
  isFollowing: false,
  toggleFollowing: () => set(({ isFollowing }) => ({ isFollowing: !isFollowing, followed: null })),
  followed: null,
  follow: (followed) => set((state) => (state.followed === followed ? state : { followed })),
});

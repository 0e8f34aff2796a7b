/** Where the article scrolls to, and whether the map follows it. */
import type { ArticleSlice, Slice } from './state';

export const articleSlice: Slice<ArticleSlice> = (set) => ({
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
  placeQuote: null,
  setPlaceQuote: (placeQuote) => set({ placeQuote }),
});

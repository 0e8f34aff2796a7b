/**
 * What the app remembers now, and nothing that follows from it: the document, the reader's settings, and
 * what the page has to say. Everything derived is in `selectors/`.
 */
import { create } from 'zustand';
import { type ArticleSlice, articleSlice } from './articleSlice';
import { type DocumentSlice, documentSlice } from './documentSlice';
import { type NoticeSlice, noticeSlice } from './noticeSlice';
import { type OpeningSlice, openingSlice } from './openingSlice';
import { type OverlaySlice, overlaySlice } from './overlaySlice';
import { type PreferencesSlice, preferencesSlice } from './preferencesSlice';
import { type ProgressSlice, progressSlice } from './progressSlice';
import { type SearchSlice, searchSlice } from './searchSlice';
import { type ViewSlice, viewSlice } from './viewSlice';

export type AppState = DocumentSlice &
  ViewSlice &
  NoticeSlice &
  SearchSlice &
  ArticleSlice &
  OverlaySlice &
  ProgressSlice &
  OpeningSlice &
  PreferencesSlice;

/** A store as it first is, for a page or a test. */
export function createAppStore() {
  return create<AppState>()((...tools) => ({
    ...documentSlice(...tools),
    ...viewSlice(...tools),
    ...noticeSlice(...tools),
    ...searchSlice(...tools),
    ...overlaySlice(...tools),
    ...progressSlice(...tools),
    ...openingSlice(...tools),
    ...articleSlice(...tools),
    ...preferencesSlice(...tools),
  }));
}

/** The page's store. Components read it through selectors and change it through its actions alone. */
export const useStore = createAppStore();

/** The page's state as it is now, for handlers: its actions never change, so nothing needs to watch them. */
export const { getState } = useStore;

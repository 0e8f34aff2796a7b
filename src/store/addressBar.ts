/**
 * Keeps the address and the store's view in step, in both directions. A new selection, lens, focus or way,
 * the article beside them, and an argument's inner steps are a step that Back can take back; a filter or a fold changes the present step.
 */
import type { StoreApi } from 'zustand';
import { readAddress, unknownWords, writeAddress } from '@/view/address';
import { resolveSettings } from '@/view/resolve';
import type { ViewSettings } from '@/view/settings';
import { selectKey, selectWholeMap } from './selectors/document';
import type { AppState } from './state';

const STEPS = ['selection', 'lens', 'scope', 'isTextOpen', 'steps'] as const;

/** What it needs of the browser's window. */
export interface AddressPage {
  readonly location: Pick<Location, 'pathname' | 'search'>;
  readonly history: {
    readonly pushState: (data: null, unused: string, url: string) => void;
    readonly replaceState: (data: null, unused: string, url: string) => void;
  };
  readonly addEventListener: (type: 'popstate', listener: () => void) => void;
  readonly removeEventListener: (type: 'popstate', listener: () => void) => void;
}

/**
 * Starts keeping them in step. `onOtherMap` is called when Back or Forward leads to another map.
 * Returns the function that ends it.
 */
export function connectAddressBar(
  store: StoreApi<AppState>,
  page: AddressPage,
  onOtherMap: (view: ViewSettings) => void,
): () => void {
  /** While the address leads: what it asked for may be corrected, but is no step of its own. */
  let isFollowing = false;
  const stop = store.subscribe((state, before) => {
    if (state.view === before.view || state.document.status !== 'open') return;
    const address = writeAddress(state.view);
    if (address === page.location.search) return;
    const isOpening = before.document.status !== 'open';
    const isStep = !isOpening && !isFollowing && STEPS.some((part) => state.view[part] !== before.view[part]);
    const url = `${page.location.pathname}${address}`;
    if (isStep) page.history.pushState(null, '', url);
    else page.history.replaceState(null, '', url);
  });
  const onPop = (): void => {
    const state = store.getState();
    const asked = readAddress(page.location.search);
    const map = selectWholeMap(state);
    const key = selectKey(state);
    if (map === null || (asked.map !== null && asked.map !== key)) return onOtherMap(asked);
    const unknown = unknownWords(page.location.search);
    const { settings, notices } = resolveSettings(map, { ...asked, map: key }, unknown);
    isFollowing = true;
    state.applyView(settings);
    isFollowing = false;
    state.setNotices(notices);
  };
  page.addEventListener('popstate', onPop);
  return () => {
    stop();
    page.removeEventListener('popstate', onPop);
  };
}

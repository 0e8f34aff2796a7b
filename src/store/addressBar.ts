/** Keeps the address and the view in step. Some changes make an entry in the history, others replace it. */
import type { StoreApi } from 'zustand';
import { readAddress, unknownWords, writeAddress } from '@/view/address';
import { resolveSettings } from '@/view/resolve';
import type { ViewSettings } from '@/view/settings';
import { selectKey, selectWholeMap } from './selectors/document';
import type { AppState } from './state';

/** Parts of the view whose changes Back can undo. */
const STEPS = ['selection', 'lens', 'scope', 'isTextOpen', 'steps'] as const;

/** The parts of `window` that it needs. */
export interface AddressPage {
  readonly location: Pick<Location, 'pathname' | 'search'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly addEventListener: (type: 'popstate', listener: () => void) => void;
  readonly removeEventListener: (type: 'popstate', listener: () => void) => void;
}

/**
 * Keeps them in step until the returned function is called.
 * @param onOtherMap called when Back or Forward leads to another map
 */
export function connectAddressBar(
  store: StoreApi<AppState>,
  page: AddressPage,
  onOtherMap: (view: ViewSettings) => void,
): () => void {
  /** While Back or Forward is applied: a corrected address is no new entry. */
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

/** Saves in this browser what the reader has read, and whether single keys work. */
import { readKeysOn, writeKeysOn } from '@/storage/preferences';
import { readProgress, writeProgress } from '@/storage/progress';
import { selectKey } from '@/store/selectors/document';
import type { AppState } from '@/store/state';
import type { useStore } from '@/store/store';
import { UNKEPT } from '@/view/mapName';

/** Restores what was saved and saves what changes. A claim counts as read once it has been opened. */
export function connectPersistence(store: Pick<typeof useStore, 'getState' | 'subscribe'>): void {
  store.getState().setKeysOn(readKeysOn());
  store.subscribe((state, before) => {
    const map = selectKey(state);
    if (state.areKeysOn !== before.areKeysOn) writeKeysOn(state.areKeysOn);
    if (map === null || map.startsWith(UNKEPT)) return;
    if (map !== selectKey(before)) return state.setRead([...readProgress(map), ...openedIn(state)]);
    if (state.read !== before.read) {
      // Another tab may have added to it; only “forget” removes anything.
      writeProgress(map, state.read.size === 0 ? [] : new Set([...readProgress(map), ...state.read]));
    }
    if (state.view.selection !== before.view.selection) for (const id of openedIn(state)) state.markRead(id);
  });
}

function openedIn({ view }: AppState): readonly string[] {
  return view.selection?.type === 'claim' ? [view.selection.id] : [];
}

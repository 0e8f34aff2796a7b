/** Runs the commands of keys that work anywhere on the page. */
import { useEffect } from 'react';
import { selectDialog, selectIsSearchOpen } from '@/store/selectors/overlays';
import type { AppState } from '@/store/state';
import { getState } from '@/store/store';
import { COMMANDS, isForEmbedded } from './commands';

/** No key is a command while a reader types or searches, or a dialog is open. */
export function useCommands(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const state = getState();
      if (event.defaultPrevented || event.altKey || state.document.status !== 'open') return;
      // A question or fault of a file is shown in a dialog as well.
      if (state.opening !== null && state.opening.state !== 'reading') return;
      if (event.ctrlKey || event.metaKey) {
        const isSearch = event.key.toLowerCase() === 'k' && !event.shiftKey;
        if (!isSearch || selectDialog(state) !== null || state.view.isEmbedded) return;
        event.preventDefault();
        return state.openSearch();
      }
      if (!state.areKeysOn || selectDialog(state) !== null || selectIsSearchOpen(state)) return;
      if (isTyping(event.target)) return;
      if (isLetterForTree(event)) return;
      const command = COMMANDS.find(({ key }) => key === event.key);
      if (command === undefined || (state.view.isEmbedded && !isForEmbedded(command))) return;
      if (command.run(state, claimAt(state, event.target))) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** In the outline, letters move to the claim that begins with them, as in every tree. */
function isLetterForTree({ key, target }: KeyboardEvent): boolean {
  return /^\p{L}$/u.test(key) && target instanceof Element && target.closest('[role="treegrid"]') !== null;
}

/** The claim a command acts on: that of the focused card, or the selected one. */
function claimAt({ view }: AppState, target: EventTarget | null): string | null {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null;
  const id = place?.dataset['id'];
  if (id !== undefined && !id.startsWith(' ')) return id;
  return view.selection?.type === 'claim' ? view.selection.id : null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}

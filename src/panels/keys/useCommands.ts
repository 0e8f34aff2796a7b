/** Listens for the keys that work from anywhere on the page. */
import { useEffect } from 'react';
import { selectDialog, selectIsSearchOpen } from '@/store/selectors/overlays';
import type { AppState } from '@/store/state';
import { getState } from '@/store/store';
import { COMMANDS, isForEmbedded } from './commands';

/** While a reader types or searches, or a dialog is open, no key is a command. */
export function useCommands(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const state = getState();
      if (event.defaultPrevented || event.altKey || state.document.status !== 'open') return;
      // What the page asks or says of a file stands over it as a dialog does.
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

/** In the outline letters lead to the claim that begins with them, as in every tree. */
function isLetterForTree({ key, target }: KeyboardEvent): boolean {
  return /^\p{L}$/u.test(key) && target instanceof Element && target.closest('[role="treegrid"]') !== null;
}

/** The claim that is meant: the card that has the focus, or the one that is selected. */
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

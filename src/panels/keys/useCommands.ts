/** Listens for the keys that work from anywhere on the page. */
import { useEffect } from 'react';
import { actions, type AppState } from '@/store/store';
import { COMMANDS } from './commands';

/** While a reader types or searches, or a dialog is open, no key is a command. */
export function useCommands(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const state = actions();
      if (event.defaultPrevented || event.altKey || state.document.status !== 'open') return;
      if (event.ctrlKey || event.metaKey) {
        if (event.key.toLowerCase() !== 'k' || event.shiftKey || state.dialog !== null) return;
        event.preventDefault();
        return state.openSearch();
      }
      if (!state.areKeysOn || state.dialog !== null || state.isSearchOpen || isTyping(event.target)) return;
      const command = COMMANDS.find(({ key }) => key === event.key);
      if (command?.run(state, claimAt(state, event.target)) === true) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
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

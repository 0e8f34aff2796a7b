import { useEffect } from 'react';
import { actions } from '@/store/store';

/** Opens the search by `/` wherever nobody is writing, and by Ctrl+K or ⌘K anywhere. */
export function useSearchKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const hasControl = event.ctrlKey || event.metaKey;
      const isCall = hasControl ? event.key.toLowerCase() === 'k' : event.key === '/' && !isWriting(event);
      if (!isCall) return;
      event.preventDefault();
      actions().openSearch();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function isWriting({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField = target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio';
  return (
    isField ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target.isContentEditable
  );
}

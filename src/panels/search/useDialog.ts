import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { focusMain } from '@/ui/focusMain';

/**
 * Opens a dialog while it is mounted, focuses its field, and returns the focus afterwards.
 * @param isModal whether the rest of the page is blocked
 * @param takeBegun whether the field already holds typed text; otherwise its text is selected, to be overwritten
 * @returns call this if something else takes the focus
 */
export function useDialog(
  dialog: RefObject<HTMLDialogElement | null>,
  field: RefObject<HTMLInputElement | null>,
  isModal: boolean,
  takeBegun: () => boolean,
): () => void {
  const isTaken = useRef(false);
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    opener.current = document.activeElement;
    if (isModal) element.showModal();
    else element.show();
    field.current?.focus({ preventScroll: true });
    if (!takeBegun()) field.current?.select();
  }, [dialog, field, isModal, takeBegun]);
  // In an effect cleanup, after the page has changed: the element may not have been focusable before.
  useEffect(
    () => () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (!isLost || isTaken.current) return;
      const { current } = opener;
      if (current instanceof HTMLElement && current.isConnected && current !== document.body) {
        current.focus({ preventScroll: true });
      }
      if (document.activeElement === document.body) focusMain();
    },
    [],
  );
  return useCallback(() => {
    isTaken.current = true;
  }, []);
}

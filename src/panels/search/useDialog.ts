import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { focusMain } from '@/ui/focusMain';

/**
 * Opens a dialog for as long as it is in the page, with the focus in its field, and gives the focus back to where
 * it was.
 * @param isModal whether all else on the page waits until it closes
 * @param takeBegun whether the field holds what is being written; else what it holds can be written over
 * @returns to be called where something else takes the focus over
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
  // Once the page is as it will be: where the focus was may have been out of reach until then.
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

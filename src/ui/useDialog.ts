import {
  type KeyboardEvent,
  type SyntheticEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react';
import { focusMain } from './focusMain';

interface DialogOptions {
  /** Whether the rest of the page is blocked. It stays so while the dialog is open. */
  readonly isModal: boolean;
  /** Called when the dialog is open, to focus something in it. */
  readonly onOpen: () => void;
  /** Called when Escape or the phone's Back gesture asks to close the dialog. */
  readonly onClose: () => void;
}

/**
 * Opens a `<dialog>` while it is mounted. Afterwards the focus returns to where it was, or else to the page's main part.
 * @returns the props of the `<dialog>`, and `letGo`, to be called if something else takes the focus instead
 */
export function useDialog({ isModal, onOpen, onClose }: DialogOptions) {
  const ref = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  const isTaken = useRef(false);
  const onOpened = useEffectEvent(onOpen);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    opener.current = document.activeElement;
    if (isModal) element.showModal();
    else element.show();
    onOpened();
    return () => {
      // The browser gives the focus back only if the dialog is closed before it is removed.
      if (!isTaken.current) element.close();
    };
  }, [isModal]);
  // In an effect cleanup, after the page has changed: the element may not have been focusable before.
  useEffect(
    () => () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (!isLost || isTaken.current) return;
      const { current } = opener;
      if (current instanceof HTMLElement && current !== document.body) current.focus({ preventScroll: true });
      if (document.activeElement === document.body) focusMain();
    },
    [],
  );
  const onCancel = (event: SyntheticEvent): void => {
    // A file picker in the dialog that is cancelled sends such an event, too.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    // Otherwise the page's own Escape would also close what is under the dialog.
    event.preventDefault();
    onClose();
  };
  const letGo = (): void => {
    isTaken.current = true;
  };
  return { props: { ref, onCancel, onKeyDown }, letGo };
}

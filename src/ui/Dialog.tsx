/**
 * A dialog over the page: the browser's own, which keeps the focus inside, closes on Escape and gives the focus
 * back to where it was.
 */
import './dialog.css';
import { type ReactNode, useEffect, useRef } from 'react';

interface DialogProps {
  /** Its heading, which names it as well. */
  readonly title: string;
  /** Called when the reader closes it, by key, button or a click beside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Dialog({ title, onClose, children }: DialogProps) {
  const frame = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const dialog = frame.current;
    if (dialog === null) return;
    const before = document.activeElement;
    const onCancel = (event: Event): void => {
      // Whoever shows the dialog takes it away; it does not close by itself.
      event.preventDefault();
      close.current();
    };
    const onClick = (event: MouseEvent): void => {
      if (event.target === dialog) close.current();
    };
    dialog.addEventListener('cancel', onCancel);
    dialog.addEventListener('click', onClick);
    dialog.showModal();
    return () => {
      dialog.removeEventListener('cancel', onCancel);
      dialog.removeEventListener('click', onClick);
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={frame} aria-label={title} className="dialog">
      <div className="dialog-sheet">
        <div className="flex items-start justify-between gap-4">
          <h2 className="font-serif text-[23px] leading-tight font-semibold">{title}</h2>
          <button type="button" className="dialog-close" aria-label="Close" onClick={onClose}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}

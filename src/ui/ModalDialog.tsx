/**
 * A dialog over the page: the browser keeps the focus inside, makes the rest inert and gives the focus back to
 * where it was. Escape, the close button and a press outside close it.
 */
import './dialog.css';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';

interface ModalDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function ModalDialog({ title, onClose, children }: ModalDialogProps) {
  const frame = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useRef(onClose);
  const id = useId();
  useEffect(() => {
    close.current = onClose;
  });
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    element.showModal();
    heading.current?.focus();
    // What the phone's Back gesture asks for.
    const onCancel = (event: Event): void => {
      event.preventDefault();
      close.current();
    };
    const onPress = (event: MouseEvent): void => {
      if (event.target === element) close.current();
    };
    element.addEventListener('cancel', onCancel);
    element.addEventListener('mousedown', onPress);
    return () => {
      element.removeEventListener('cancel', onCancel);
      element.removeEventListener('mousedown', onPress);
      // Closed before it leaves the page: only so does the browser give the focus back.
      element.close();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The page's own Escape would close what lies under the dialog as well.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <dialog ref={frame} className="dialog" aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className="dialog-frame">
        <h2 ref={heading} id={id} tabIndex={-1} className="dialog-title">
          {title}
        </h2>
        {children}
        <button type="button" className="dialog-close" aria-label="Close" onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
    </dialog>
  );
}

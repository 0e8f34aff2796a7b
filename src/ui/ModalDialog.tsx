/** A dialog over the page. Escape, the close button and a press outside close it; the focus goes back to where it was. */
import { CloseButton } from './CloseButton';
import './dialog.css';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';

/** A box in the middle of the page; on a phone, a sheet at its foot. */
const SHEET =
  'dialog m-auto max-h-[min(760px,calc(100dvh-48px))] w-[min(560px,calc(100vw-32px))] max-w-none overflow-auto overscroll-contain rounded-md border border-line bg-sheet p-0 text-ink [box-shadow:0_12px_48px_rgb(0_0_0/22%)] backdrop:bg-[rgb(0_0_0/36%)] max-sheet:m-0 max-sheet:mt-auto max-sheet:max-h-[88dvh] max-sheet:w-screen max-sheet:rounded-t-[10px] max-sheet:rounded-b-none max-sheet:border-x-0 max-sheet:border-b-0 print:hidden';

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
    // The phone's Back gesture.
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
      // The browser gives the focus back only if the dialog is closed before it is removed.
      element.close();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Without this, the page's own Escape would also close what is under the dialog.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <dialog ref={frame} className={SHEET} aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className="relative px-6.5 pt-5.5 pb-7 max-sheet:px-4.5 max-sheet:pt-4.5 max-sheet:pb-[calc(24px+env(safe-area-inset-bottom))]">
        <h2
          ref={heading}
          id={id}
          tabIndex={-1}
          className="pr-10 font-serif text-heading leading-[1.2] font-semibold tracking-[-0.01em] focus:outline-none"
        >
          {title}
        </h2>
        {children}
        <CloseButton
          className="absolute top-3.5 right-3.5 size-9 touch:top-1.5 touch:right-1.5 touch:size-11"
          onClick={onClose}
        />
      </div>
    </dialog>
  );
}

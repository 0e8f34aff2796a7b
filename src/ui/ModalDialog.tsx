/** A dialog over the page. Escape, the close button and a press outside close it; the focus goes back to where it was. */
import { CloseButton } from './CloseButton';
import './dialog.css';
import { type MouseEvent, type ReactNode, useId, useRef } from 'react';
import { useDialog } from './useDialog';

/** A box in the middle of the page; on a phone, a sheet at its foot. */
const SHEET =
  'dialog m-auto max-h-[min(760px,calc(100dvh-48px))] w-[min(560px,calc(100vw-32px))] max-w-none overflow-auto overscroll-contain rounded-md border border-line bg-sheet p-0 text-ink [box-shadow:0_12px_48px_rgb(0_0_0/22%)] backdrop:bg-[rgb(0_0_0/36%)] max-sheet:m-0 max-sheet:mt-auto max-sheet:max-h-[88dvh] max-sheet:w-screen max-sheet:rounded-t-[10px] max-sheet:rounded-b-none max-sheet:border-x-0 max-sheet:border-b-0 print:hidden';

interface ModalDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function ModalDialog({ title, onClose, children }: ModalDialogProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const { props } = useDialog({ isModal: true, onOpen: () => heading.current?.focus(), onClose });
  const onPress = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a press on its backdrop, for a pointer
    <dialog {...props} className={SHEET} aria-labelledby={id} onMouseDown={onPress}>
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

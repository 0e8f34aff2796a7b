/**
 * The frame of a panel beside the map; on a phone it is below the map, or the whole page. It takes the focus when it
 * opens by key, and closes by button or Escape.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import { getState } from '@/store/store';
import { CloseButton } from '@/ui/CloseButton';
import { useScreen } from './useScreen';

interface SidePanelProps {
  /** Accessible name. */
  readonly label: string;
  /** Identifies what the panel shows. When it changes, the panel scrolls to its top. */
  readonly subject: string;
  /** Called when the panel closes. Default: clears the selection. */
  readonly onClose?: () => void;
  /** Whether reading starts here: as the whole page it cannot be closed. */
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}

export function SidePanel({ label, subject, onClose, isFirst = false, children }: SidePanelProps) {
  const isReading = useScreen() === 'reading';
  // The only content of a page is no aside.
  const Frame = isReading ? 'section' : 'aside';
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    element.scrollTop = 0;
    // A pointer leaves the focus where it is; a key moves it into the panel.
    const active = document.activeElement;
    const isByKey =
      active !== null && active.matches(':focus-visible') && active.closest('.walk-bar') === null;
    if (isByKey || active === document.body) element.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- runs anew for each subject
  }, [subject]);
  return (
    <Frame
      ref={frame}
      tabIndex={-1}
      aria-label={label}
      className="side-panel relative min-h-0 flex-1 overflow-auto px-6 pt-5 pb-8 focus:outline-none max-wide:px-4.5 max-wide:pt-4 max-wide:pb-7"
    >
      {isReading ? (
        isFirst || (
          <button
            type="button"
            className="-mt-2 mb-1 min-h-10 text-tool text-soft"
            onClick={onClose ?? getState().clearSelection}
          >
            <span aria-hidden="true">‹ </span>Where to start
          </button>
        )
      ) : (
        <CloseButton
          className="absolute top-3.5 right-3.5 max-wide:top-1.5 max-wide:right-1.5 max-wide:size-11"
          onClick={onClose ?? getState().clearSelection}
        />
      )}
      {children}
    </Frame>
  );
}

/**
 * The frame of what opens beside the map (below it on a phone, or as a page of its own where nothing else is
 * there): takes the focus when it opens by key, and closes by button or Escape.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import { useStore } from '@/store/store';
import { useScreen } from './useScreen';

interface SidePanelProps {
  /** Names the panel for a screen reader. */
  readonly label: string;
  /** Changes with what the panel tells of: then it is read from its top. */
  readonly subject: string;
  /** What closing means; without it, that nothing is selected any more. */
  readonly onClose?: () => void;
  /** Whether it is where reading starts: where nothing else is on the page, it cannot be closed. */
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}

export function SidePanel({ label, subject, onClose, isFirst = false, children }: SidePanelProps) {
  const clearSelection = useStore((state) => state.clearSelection);
  const isReading = useScreen() === 'reading';
  // Where nothing else is on the page, it is no aside.
  const Frame = isReading ? 'section' : 'aside';
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    element.scrollTop = 0;
    // A pointer leaves the focus where it was; a key moves on into the panel.
    const active = document.activeElement;
    const isByKey =
      active !== null && active.matches(':focus-visible') && active.closest('.walk-bar') === null;
    if (isByKey || active === document.body) element.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- runs anew for each subject
  }, [subject]);
  return (
    <Frame ref={frame} tabIndex={-1} aria-label={label} className="side-panel">
      {isReading ? (
        isFirst || (
          <button type="button" className="side-panel-back" onClick={onClose ?? clearSelection}>
            <span aria-hidden="true">‹ </span>Where to start
          </button>
        )
      ) : (
        <button
          type="button"
          className="side-panel-close"
          onClick={onClose ?? clearSelection}
          aria-label="Close"
        >
          <span aria-hidden="true">✕</span>
        </button>
      )}
      {children}
    </Frame>
  );
}

/**
 * A quoted passage. It is an inline element, since a `<button>` would not break over lines as its words do. A press
 * opens its claim, or offers all that quote it.
 */
import { type KeyboardEvent, memo } from 'react';
import type { Segment } from '@/analysis/quotes/markedText';
import { getState, useStore } from '@/store/store';
import { useOpenMap } from '../frame/useOpenMap';
import { selectMarkLook } from './markLook';
import { ownerWords, spokenWords } from './ownerWords';

/** The most underlines: more would run into the next line of text. The count tells how many claims there are. */
const MOST_LINES = 3;

interface MarkProps {
  readonly segment: Segment;
  /** Called with the pressed element. Must be stable. */
  readonly onPress: (mark: HTMLElement, segment: Segment) => void;
}

export const Mark = memo(function Mark({ segment, onPress }: MarkProps) {
  const { owners, text, isOpening } = segment;
  const { index } = useOpenMap();
  const look = useStore((state) => selectMarkLook(state, owners));
  const [first] = owners;
  if (first === undefined) return text;
  const named = owners.map((owner) => [owner, ownerWords(index, owner)] as const);
  const spoken = named.map(([owner, words]) => spokenWords(owner, words)).join('; ');
  /** The colours of the passage, each once. */
  const hues = [...new Set(named.map(([, { hue }]) => hue))].slice(0, MOST_LINES);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress(event.currentTarget, segment);
  };
  const claim = owners.find(({ type }) => type === 'claim')?.id ?? null;
  return (
    <span
      role="button"
      // Tab reaches a passage only where it begins.
      tabIndex={isOpening ? 0 : -1}
      className="mark"
      data-look={look}
      data-close={owners.every(({ isClose }) => isClose === true) || undefined}
      data-at={segment.start}
      data-count={owners.length > 1 && isOpening ? owners.length : undefined}
      aria-label={`${text} (${spoken})`}
      aria-haspopup={owners.length > 1 ? 'dialog' : undefined}
      onClick={(event) => {
        // Selecting words is not a press.
        if (window.getSelection()?.isCollapsed !== false) onPress(event.currentTarget, segment);
      }}
      onKeyDown={onKeyDown}
      onPointerEnter={(event) => {
        if (event.pointerType === 'mouse') getState().pointAt(claim);
      }}
      onPointerLeave={() => getState().pointAt(null)}
      onFocus={() => getState().pointAt(claim)}
      onBlur={() => getState().pointAt(null)}
    >
      {layered(text, hues)}
    </span>
  );
});

/** The words, underlined once in each colour. */
function layered(text: string, hues: readonly string[]): React.ReactNode {
  return hues.reduce<React.ReactNode>(
    (inner, hue, index) => <span className={`mark-line mark-line-${index + 1} ${hue}`}>{inner}</span>,
    text,
  );
}

/** A menu beside a passage with all that quote it. Escape, a press elsewhere or a choice closes it. */
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import type { Owner } from '@/analysis/quotes/quotePlaces';
import { counted } from '@/domain/counted';
import { getState } from '@/store/store';
import { Also } from '@/ui/Also';
import { LongList } from '../frame/LongList';
import { useOpenMap } from '../frame/useOpenMap';
import { ownerWords } from './ownerWords';

/** How many choices are shown at first. */
const FIRST = 30;
/** Distance to the passage and to the edges of the page, px. */
const GAP = 6;

const MENU =
  'fixed inset-auto m-0 max-h-[min(360px,60vh)] w-[min(320px,calc(100vw-12px))] overflow-auto rounded-md border border-soft bg-sheet py-1 text-ink [box-shadow:0_8px_28px_rgb(0_0_0/16%)] [&>button]:mx-3.5';
const CHOICE =
  'mx-1.25 my-0.5 block min-h-10 w-[calc(100%-10px)] border-l-5 border-hue px-2.25 py-1.5 text-left leading-[1.3] hover:bg-paper focus-visible:bg-paper';

interface PassageMenuProps {
  readonly owners: readonly Owner[];
  /** The passage. */
  readonly anchor: HTMLElement;
  readonly onChoose: (owner: Owner) => void;
  readonly onClose: () => void;
}

export function PassageMenu({ owners, anchor, onChoose, onClose }: PassageMenuProps) {
  const { index } = useOpenMap();
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    if (!element.matches(':popover-open')) element.showPopover();
    putBeside(element, anchor);
    element.querySelector('button')?.focus({ preventScroll: true });
  }, [anchor]);
  useEffect(() => () => getState().pointAt(null), []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      anchor.focus({ preventScroll: true });
      onClose();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const now = buttons.findIndex((button) => button === document.activeElement);
    buttons[(now + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows, for the buttons within
    <div
      ref={frame}
      popover="auto"
      role="dialog"
      aria-label={`${counted(owners.length, 'quote')} of this passage`}
      className={MENU}
      onKeyDown={onKeyDown}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      <LongList items={owners} most={FIRST} keyOf={({ type, id }) => `${type} ${id}`}>
        {(owner) => {
          const { text, speaker, viewpoint, hue } = ownerWords(index, owner);
          return (
            <button
              type="button"
              className={`${CHOICE} ${hue}`}
              onClick={() => onChoose(owner)}
              onFocus={() => getState().pointAt(owner.type === 'claim' ? owner.id : null)}
            >
              <bdi className="block text-base font-[550]">{text}</bdi>
              <span className="text-note text-[var(--hue-ink,var(--ink-soft))]">
                {owner.type === 'relation' ? (
                  'Arrow'
                ) : speaker === undefined ? (
                  'No speaker is named'
                ) : (
                  <>
                    <bdi>{speaker}</bdi>
                    <Also of={viewpoint} after=" · " />
                  </>
                )}
              </span>
            </button>
          );
        }}
      </LongList>
    </div>
  );
}

/** Places the menu below the last line of the passage, or above its first if there is no room. */
function putBeside(element: HTMLElement, anchor: HTMLElement): void {
  const lines = [...anchor.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return;
  const { width, height } = element.getBoundingClientRect();
  const isBelow = last.bottom + GAP + height <= window.innerHeight - GAP;
  const top = isBelow ? last.bottom + GAP : Math.max(GAP, first.top - GAP - height);
  const left = Math.max(GAP, Math.min(last.left, window.innerWidth - GAP - width));
  element.style.top = `${top}px`;
  element.style.left = `${left}px`;
}

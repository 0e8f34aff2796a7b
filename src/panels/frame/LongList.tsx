/** A list that may have thousands of entries: shows the first, and more on request. */
import { type ReactNode, useState } from 'react';
import { grouped } from '@/domain/counted';
import { Button } from '@/ui/Button';

/** How many entries one press adds: few enough to appear at once. */
const STEP = 100;

interface LongListProps<T> {
  readonly items: readonly T[];
  /** How many are shown at first. */
  readonly most: number;
  readonly keyOf: (item: T, place: number) => string | number;
  readonly classOf?: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

export function LongList<T>({ items, most, keyOf, classOf, children }: LongListProps<T>) {
  const [shown, setShown] = useState(most);
  const rest = items.length - shown;
  return (
    <>
      <ul>
        {items.slice(0, shown).map((item, place) => (
          <li
            key={keyOf(item, place)}
            className={classOf?.(item)}
            {...(place === shown - STEP && shown > most ? { ref: takeFocus, tabIndex: -1 } : {})}
          >
            {children(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button look="text" className="mt-1 text-small font-semibold" onClick={() => setShown(shown + STEP)}>
          Show {Math.min(STEP, rest)} more
          <span className="text-soft font-normal"> of {grouped(items.length)}</span>
        </Button>
      )}
    </>
  );
}

/** Focuses the first new entry, since the pressed button has moved or disappeared. */
function takeFocus(entry: HTMLLIElement | null): void {
  entry?.focus();
}

/** A list that may have thousands of entries: its beginning, and more for as long as the reader asks. */
import { type ReactNode, useState } from 'react';
import { grouped } from '@/domain/counted';
import { Button } from '@/ui/Button';

/** How many a press on the button adds: few enough to be there at once. */
const STEP = 100;

interface LongListProps<T> {
  readonly items: readonly T[];
  /** How many stand there at first. */
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

/** The button has moved, or left: the focus goes on to the first entry that it brought. */
function takeFocus(entry: HTMLLIElement | null): void {
  entry?.focus();
}

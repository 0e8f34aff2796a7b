/** For an entry that turns into a field for its name and back: the focus goes back to the button it came from. */
import { type RefObject, useEffect, useRef, useState } from 'react';

export interface Renaming {
  /** Whether the field stands there. */
  readonly isEditing: boolean;
  readonly begin: () => void;
  readonly end: () => void;
  /** For the button that begins it. */
  readonly button: RefObject<HTMLButtonElement | null>;
}

export function useRenaming(): Renaming {
  const [isEditing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (!isEditing && wasEditing.current) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  return { isEditing, begin: () => setEditing(true), end: () => setEditing(false), button };
}

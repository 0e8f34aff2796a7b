/** Turns an entry into a field for its name and back; afterwards the focus returns to the button that began it. */
import { type RefObject, useEffect, useRef, useState } from 'react';

export interface Renaming {
  /** Whether the field is shown. */
  readonly isEditing: boolean;
  readonly begin: () => void;
  readonly end: () => void;
  /** Ref of the button that begins it. */
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

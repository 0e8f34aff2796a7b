/** Says what has happened to a list, and offers to undo the last removal. */
import { useEffect, useRef } from 'react';
import { Button } from './Button';

interface RemovedNoteProps {
  readonly said: string;
  /** What was just removed; `undefined` for nothing. */
  readonly removed: { readonly name: string } | undefined;
  readonly onUndo: () => void;
}

export function RemovedNote({ said, removed, onUndo }: RemovedNoteProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed has gone with its entry.
  useEffect(() => {
    if (removed !== undefined) undo.current?.focus();
  }, [removed]);
  return (
    <>
      <div role="status" className="dialog-note">
        {said}
        {removed !== undefined && (
          <>
            “<bdi>{removed.name}</bdi>” is removed.
          </>
        )}
      </div>
      {removed !== undefined && (
        <Button ref={undo} className="mt-2" onClick={onUndo}>
          Undo
        </Button>
      )}
    </>
  );
}

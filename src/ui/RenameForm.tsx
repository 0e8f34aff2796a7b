/** A field for a new name, in place of the entry that has the old one. */
import { type FormEvent, useEffect, useRef } from 'react';
import { Button } from './Button';

interface RenameFormProps {
  readonly name: string;
  readonly longest: number;
  /** Called with the new name if it is neither empty nor the old one. */
  readonly onRename: (name: string) => void;
  /** Called when the field is no longer needed, with or without a new name. */
  readonly onEnd: () => void;
}

export function RenameForm({ name, longest, onRename, onEnd }: RenameFormProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const rename = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const next = field.current?.value.trim() ?? '';
    if (next !== '' && next !== name) onRename(next);
    onEnd();
  };
  return (
    <form className="dialog-row" onSubmit={rename}>
      <input
        ref={field}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Escape ends the renaming and leaves the dialog open.
          event.stopPropagation();
          event.preventDefault();
          onEnd();
        }}
        className="dialog-field"
        aria-label={`New name for ${name}`}
        defaultValue={name}
        maxLength={longest}
        autoComplete="off"
      />
      <Button type="submit">Rename</Button>
    </form>
  );
}

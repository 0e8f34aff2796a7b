/** A field for another name, in the place of the thing that it names. */
import { type FormEvent, useEffect, useRef } from 'react';
import { Button } from './Button';

interface RenameFormProps {
  readonly name: string;
  readonly longest: number;
  /** With the new name, which is neither empty nor the old one. */
  readonly onRename: (name: string) => void;
  /** The field is to leave, whether there is a new name or not. */
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
          // It ends the renaming, and not the whole dialog.
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

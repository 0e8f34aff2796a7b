/** A text to be taken along: by button, or by hand where the browser lets no page write to its clipboard. */
import { useId, useRef, useState } from 'react';
import { Button } from './Button';

interface CopyFieldProps {
  /** Names the field. */
  readonly label: string;
  /** What the button says. */
  readonly action: string;
  readonly text: string;
  /** Shown in so many lines; one by default. */
  readonly lines?: number;
}

export function CopyField({ label, action, text, lines = 1 }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ readonly of: string; readonly words: string } | null>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text);
    if (!isCopied) field.current?.select();
    const byHand = 'This browser does not let the page copy. The text is selected: press Ctrl C.';
    setSaid({ of: text, words: isCopied ? 'Copied.' : byHand });
  };
  const shared = {
    ref: field,
    id,
    className: 'dialog-field',
    readOnly: true,
    value: text,
    onFocus: () => field.current?.select(),
  };
  return (
    <>
      <label htmlFor={id} className="dialog-label">
        {label}
      </label>
      <div className="dialog-row">
        {lines === 1 ? <input type="text" {...shared} /> : <textarea rows={lines} {...shared} />}
        <Button className="self-start" onClick={() => void copy()}>
          {action}
        </Button>
      </div>
      <p role="status" className="dialog-note">
        {said?.of === text && said.words}
      </p>
    </>
  );
}

/** Whether the text is in the clipboard now. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not allowed, or not there at all outside of a secure context.
    return false;
  }
}

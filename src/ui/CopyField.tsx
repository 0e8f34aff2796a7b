/** A text with a button that copies it. Where the browser forbids that, it selects the text for Ctrl C. */
import { useId, useRef, useState } from 'react';
import { Button } from './Button';

interface CopyFieldProps {
  /** Names the field. */
  readonly label: string;
  /** The button's label. */
  readonly action: string;
  readonly text: string;
  /** Rows of the field. Default: 1. */
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

/** Copies a text. Returns whether the browser allowed it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The page may not use the clipboard, or has none outside a secure context.
    return false;
  }
}

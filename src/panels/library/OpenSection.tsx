/** Opens a map from files or pasted text. */
import { type ChangeEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import { allEndings, FORMATS } from '@/formats/readers';
import { Button } from '@/ui/Button';
import { useOpener } from '../import/openerContext';

export function OpenSection() {
  const { open } = useOpener();
  const [isPasting, setPasting] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isPasting) text.current?.focus();
  }, [isPasting]);
  const openFiles = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    if (files.length === 0) return;
    // In its own task: the browser's dialog has just closed, and ours takes a frame to close.
    setTimeout(() => void open({ type: 'files', files }));
  };
  const openText = (event: FormEvent): void => {
    event.preventDefault();
    const pasted = text.current?.value ?? '';
    if (pasted.trim() !== '') void open({ type: 'text', text: pasted });
  };
  return (
    <section className="dialog-section">
      <h3 className="dialog-label">Open one of your own</h3>
      <p className="dialog-note">
        {FORMATS.map(({ label }) => label).join(', ')}. Or drop files anywhere on the page. They are read in
        your browser and sent nowhere.
      </p>
      <div className="dialog-row">
        <Button look="strong" onClick={() => picker.current?.click()}>
          Choose files
        </Button>
        <Button aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
          Paste text
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        className="hidden"
        multiple
        accept={allEndings().join(',')}
        aria-label="Files to open"
        onChange={openFiles}
      />
      {isPasting && (
        <form onSubmit={openText}>
          <label className="dialog-label mt-3" htmlFor="pasted-text">
            The text of a debate, in one of these formats
          </label>
          <textarea
            ref={text}
            id="pasted-text"
            className="dialog-field mt-1 w-full"
            rows={6}
            spellCheck={false}
          />
          <div className="dialog-row">
            <Button type="submit">Open it</Button>
          </div>
        </form>
      )}
    </section>
  );
}

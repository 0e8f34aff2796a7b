/** One of the reader's own maps: its name as a link, what it is, and what can be done with it. */
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { counted } from '@/domain/counted';
import { formatOf } from '@/formats/registry';
import type { LibraryEntry } from '@/storage/library';
import { actions } from '@/store/store';
import { dayWords } from '@/ui/dates';
import { RenameForm } from '@/ui/RenameForm';

const LONGEST_NAME = 300;

interface KeptEntryProps {
  readonly entry: LibraryEntry;
  readonly isOpen: boolean;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

export function KeptEntry({ entry, isOpen, onRename, onRemove }: KeptEntryProps) {
  const { key, name, claims, speakers, format, file, read } = entry;
  const [isEditing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (!isEditing && wasEditing.current) edit.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const open = (event: MouseEvent): void => {
    // With a key held down the browser opens it elsewhere, by itself.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    actions().closeDialog();
    actions().requestOpening({ type: 'kept', key, name });
  };
  if (isEditing) {
    return (
      <RenameForm name={name} longest={LONGEST_NAME} onRename={onRename} onEnd={() => setEditing(false)} />
    );
  }
  return (
    <>
      <a
        className="library-name"
        href={`?map=${encodeURIComponent(key)}`}
        aria-current={isOpen ? 'page' : undefined}
        onClick={open}
      >
        <bdi>{name}</bdi>
      </a>
      <p className="dialog-note">
        {formatOf(format)?.label ?? format}
        {file !== '' && (
          <>
            , <bdi>{file}</bdi>
          </>
        )}{' '}
        · {counted(claims, 'claim')}
        {speakers > 0 && ` by ${counted(speakers, 'speaker')}`} · read on {dayWords(read)}
        {isOpen && ' · open now'}
      </p>
      <div className="library-actions">
        <button ref={edit} type="button" onClick={() => setEditing(true)}>
          Rename<span className="sr-only"> {name}</span>
        </button>
        <button type="button" onClick={onRemove}>
          Remove<span className="sr-only"> {name}</span>
        </button>
      </div>
    </>
  );
}

/** One map of the library: its name as a link, its details, and its actions. */
import type { MouseEvent } from 'react';
import { counted } from '@/domain/counted';
import { formatOf } from '@/formats/readers';
import type { LibraryEntry } from '@/storage/library';
import { Also } from '@/ui/Also';
import { dayWords } from '@/ui/dates';
import { RenameForm } from '@/ui/RenameForm';
import { takeClick } from '@/ui/takeClick';
import { useRenaming } from '@/ui/useRenaming';
import { useOpener } from '../import/openerContext';

const LONGEST_NAME = 300;

interface KeptEntryProps {
  readonly entry: LibraryEntry;
  readonly isOpen: boolean;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

export function KeptEntry({ entry, isOpen, onRename, onRemove }: KeptEntryProps) {
  const { key, name, claims, speakers, format, file, read } = entry;
  const { isEditing, begin, end, button } = useRenaming();
  const { open } = useOpener();
  const onClick = (event: MouseEvent): void => {
    if (takeClick(event)) void open({ type: 'library', key, name });
  };
  if (isEditing) {
    return <RenameForm name={name} longest={LONGEST_NAME} onRename={onRename} onEnd={end} />;
  }
  return (
    <>
      <a
        className="dialog-list-name"
        href={`?map=${encodeURIComponent(key)}`}
        aria-current={isOpen ? 'page' : undefined}
        onClick={onClick}
      >
        <bdi>{name}</bdi>
      </a>
      <p className="dialog-note">
        {formatOf(format)?.label ?? format}
        <Also of={file} /> · {counted(claims, 'claim')}
        {speakers > 0 && ` by ${counted(speakers, 'speaker')}`} · read on {dayWords(read)}
        {isOpen && ' · open now'}
      </p>
      <div className="dialog-list-actions">
        <button ref={button} type="button" onClick={begin}>
          Rename<span className="sr-only"> {name}</span>
        </button>
        <button type="button" onClick={onRemove}>
          Remove<span className="sr-only"> {name}</span>
        </button>
      </div>
    </>
  );
}

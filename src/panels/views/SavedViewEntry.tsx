/** One saved view: its name as a link, its content, and its actions. */
import type { MouseEvent } from 'react';
import { LONGEST_NAME, type SavedView } from '@/storage/savedViews';
import { copyText } from '@/ui/CopyField';
import { RenameForm } from '@/ui/RenameForm';
import { takeClick } from '@/ui/takeClick';
import { useRenaming } from '@/ui/useRenaming';

interface SavedViewEntryProps {
  readonly saved: SavedView;
  /** What it shows. */
  readonly words: string;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
  /** Called with a sentence for the reader on what has happened. */
  readonly onSay: (words: string) => void;
}

export function SavedViewEntry(props: SavedViewEntryProps) {
  const { saved, words, onOpen, onRename, onRemove, onSay } = props;
  const { isEditing, begin, end, button } = useRenaming();
  const address = `${window.location.pathname}${saved.query}`;
  const open = (event: MouseEvent): void => {
    if (!takeClick(event)) return;
    onOpen();
  };
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(new URL(address, window.location.href).href);
    onSay(
      isCopied ? 'Copied.' : 'This browser does not let the page copy. Open the view and copy its address.',
    );
  };
  if (isEditing) {
    return (
      <li className="dialog-list-entry">
        <RenameForm name={saved.name} longest={LONGEST_NAME} onRename={onRename} onEnd={end} />
      </li>
    );
  }
  return (
    <li className="dialog-list-entry">
      <a className="dialog-list-name" href={address} onClick={open}>
        <bdi>{saved.name}</bdi>
      </a>
      <p className="dialog-note">
        <bdi>{words}</bdi>
      </p>
      <div className="dialog-list-actions">
        <button type="button" onClick={() => void copy()}>
          Copy link<span className="sr-only"> to {saved.name}</span>
        </button>
        <button ref={button} type="button" onClick={begin}>
          Rename<span className="sr-only"> {saved.name}</span>
        </button>
        <button type="button" onClick={onRemove}>
          Remove<span className="sr-only"> {saved.name}</span>
        </button>
      </div>
    </li>
  );
}

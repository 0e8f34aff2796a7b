/** One saved view: its name as a link, what it shows, and what can be done with it. */
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { LONGEST_NAME, type SavedView } from '@/storage/savedViews';
import { copyText } from '@/ui/CopyField';
import { RenameForm } from '@/ui/RenameForm';

interface SavedViewEntryProps {
  readonly saved: SavedView;
  /** What it shows. */
  readonly words: string;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
  /** Called with what has happened, for the reader. */
  readonly onSay: (words: string) => void;
}

export function SavedViewEntry(props: SavedViewEntryProps) {
  const { saved, words, onOpen, onRename, onRemove, onSay } = props;
  const [isEditing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (!isEditing && wasEditing.current) edit.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const address = `${window.location.pathname}${saved.query}`;
  const open = (event: MouseEvent): void => {
    // With a key held down the browser opens it elsewhere, by itself.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen();
  };
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(new URL(address, window.location.href).href);
    onSay(
      isCopied ? 'Copied.' : 'This browser copies nothing by itself. Open the view and take its address.',
    );
  };
  if (isEditing) {
    return (
      <li className="views-entry">
        <RenameForm
          name={saved.name}
          longest={LONGEST_NAME}
          onRename={onRename}
          onEnd={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <li className="views-entry">
      <a className="views-name" href={address} onClick={open}>
        <bdi>{saved.name}</bdi>
      </a>
      <p className="dialog-note">
        <bdi>{words}</bdi>
      </p>
      <div className="views-actions">
        <button type="button" onClick={() => void copy()}>
          Copy link<span className="sr-only"> to {saved.name}</span>
        </button>
        <button ref={edit} type="button" onClick={() => setEditing(true)}>
          Rename<span className="sr-only"> {saved.name}</span>
        </button>
        <button type="button" onClick={onRemove}>
          Remove<span className="sr-only"> {saved.name}</span>
        </button>
      </div>
    </li>
  );
}

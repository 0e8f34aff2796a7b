/** The maps that this browser keeps for the reader. */
import { useRef, useState } from 'react';
import { Button } from '@/ui/Button';
import { RemovedNote } from '@/ui/RemovedNote';
import { saveFile } from '@/ui/saveFile';
import { LongList } from '../frame/LongList';
import { KeptEntry } from './KeptEntry';
import { useLibrary } from './useLibrary';

/** How many are shown at first. */
const FIRST = 40;
const FILE_NAME = 'standpoint-library.zip';

/** @param props.open the address name of the open map */
export function KeptSection({ open }: { readonly open: string | null }) {
  const { entries, removed, said, say, rename, remove, bringBack } = useLibrary();
  const [isPacking, setPacking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const save = async (): Promise<void> => {
    setPacking(true);
    say('Packing…');
    try {
      const { exportLibrary } = await import('@/storage/exportLibrary');
      saveFile(FILE_NAME, await exportLibrary());
      say(`Saved as ${FILE_NAME}.`);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
    setPacking(false);
  };
  return (
    <section className="dialog-section">
      <h3 ref={heading} tabIndex={-1} className="dialog-label">
        Saved in this browser
      </h3>
      <RemovedNote
        said={said}
        removed={removed?.entry}
        onUndo={() => {
          heading.current?.focus();
          bringBack();
        }}
      />
      {entries?.length === 0 && removed === null && said === '' && (
        <p className="dialog-note">What you open is saved in this browser and nowhere else.</p>
      )}
      {entries !== null && entries.length > 0 && (
        <>
          <div className="mt-2.5">
            <LongList
              items={entries}
              most={FIRST}
              keyOf={({ key }) => key}
              classOf={() => 'dialog-list-entry'}
            >
              {(entry) => (
                <KeptEntry
                  entry={entry}
                  isOpen={entry.key === open}
                  onRename={(name) => rename(entry, name)}
                  onRemove={() => remove(entry)}
                />
              )}
            </LongList>
          </div>
          <div className="dialog-row">
            <Button disabled={isPacking} onClick={() => void save()}>
              Save all as one file
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

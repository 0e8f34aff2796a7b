/** The saved views of this map: named links that this browser keeps. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ArgumentMap } from '@/domain/schema';
import {
  LONGEST_NAME,
  MOST_VIEWS,
  readSavedViews,
  type SavedView,
  watchSavedViews,
  withView,
  writeSavedViews,
} from '@/storage/savedViews';
import { selectKey, selectWholeMap } from '@/store/selectors/document';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';
import { ModalDialog } from '@/ui/ModalDialog';
import { RemovedNote } from '@/ui/RemovedNote';
import { readAddress, unknownWords, writeAddress } from '@/view/address';
import { viewWords } from '@/view/describe';
import { resolveSettings } from '@/view/resolve';
import { SavedViewEntry } from './SavedViewEntry';

const NOT_KEPT =
  'This browser could not save that: its storage is switched off or full. Copy the link of the view instead.';
const UNREADABLE =
  'Views saved here earlier cannot be read by this page. They are still stored, but not shown.';
const BLOCKED =
  'This browser does not let the page save anything, so views cannot be saved. Copy the page’s address instead.';

export function ViewsDialog() {
  const map = useStore(selectWholeMap);
  const name = useStore(selectKey);
  return map === null || name === null ? null : <Views key={name} name={name} map={map} />;
}

/** @param name the address name of the map */
function Views({ name: mapName, map }: { readonly name: string; readonly map: ArgumentMap }) {
  const view = useStore((state) => state.view);
  const [{ views, trouble }, setSaved] = useState(() => readSavedViews(mapName));
  const [removed, setRemoved] = useState<{ readonly view: SavedView; readonly place: number } | null>(null);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const list = useRef<HTMLHeadingElement>(null);
  useEffect(() => watchSavedViews(mapName, () => setSaved(readSavedViews(mapName))), [mapName]);

  const keep = (next: readonly SavedView[], words: string): void => {
    const isKept = writeSavedViews(mapName, next);
    setSaved({ views: next, trouble: null });
    setRemoved(null);
    setSaid(isKept ? words : NOT_KEPT);
  };
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = new FormData(form).get('name');
    if (typeof name !== 'string' || name.trim() === '') return;
    if (views.length >= MOST_VIEWS)
      return setSaid(`There is room for ${MOST_VIEWS} views. Remove one first.`);
    keep(withView(views, name, writeAddress({ ...view, map: mapName, isEmbedded: false })), 'Saved.');
    form.reset();
  };
  const remove = (gone: SavedView): void => {
    const place = views.indexOf(gone);
    keep(views.toSpliced(place, 1), '');
    setRemoved({ view: gone, place });
  };
  const bringBack = (): void => {
    if (removed === null) return;
    list.current?.focus();
    keep(views.toSpliced(removed.place, 0, removed.view), 'It is back.');
  };
  const shown = viewWords(map, view);
  return (
    <ModalDialog title="Saved views" onClose={getState().closeDialog}>
      <form className="dialog-section" onSubmit={save}>
        <label className="dialog-label" htmlFor="view-name">
          Name for the present view
        </label>
        <p className="dialog-note">
          <bdi>{shownWords(shown)}</bdi>
        </p>
        <div className="dialog-row">
          <input
            ref={field}
            id="view-name"
            name="name"
            className="dialog-field"
            required
            maxLength={LONGEST_NAME}
            autoComplete="off"
          />
          <Button type="submit" look="strong">
            Save
          </Button>
        </div>
        {trouble !== null && <p className="dialog-note">{trouble === 'blocked' ? BLOCKED : UNREADABLE}</p>}
      </form>
      <section className="dialog-section">
        <h3 ref={list} tabIndex={-1} className="dialog-label">
          Views of this map, saved in this browser
        </h3>
        <RemovedNote said={said} removed={removed?.view} onUndo={bringBack} />
        {views.length === 0 && removed === null && <p className="dialog-note">No saved views yet.</p>}
        <ul className="mt-2.5">
          {views.map((saved) => (
            <SavedViewEntry
              key={saved.id}
              saved={saved}
              words={shownWords(viewWords(map, readAddress(saved.query)))}
              onOpen={() => openView(mapName, map, saved.query)}
              onRename={(name) =>
                keep(
                  views.map((other) => (other === saved ? { ...saved, name } : other)),
                  'Renamed.',
                )
              }
              onRemove={() => remove(saved)}
              onSay={setSaid}
            />
          ))}
        </ul>
      </section>
    </ModalDialog>
  );
}

function shownWords(words: readonly string[]): string {
  return words.length === 0 ? 'The whole map, as it opens' : words.join(' · ');
}

/** Opens a view as its link would, and reports what this map no longer has. */
function openView(name: string, map: ArgumentMap, query: string): void {
  const { applyView, setNotices, closeDialog } = getState();
  const asked = { ...readAddress(query), map: name };
  const { settings, notices } = resolveSettings(map, asked, unknownWords(query));
  closeDialog();
  applyView(settings);
  setNotices(notices);
}

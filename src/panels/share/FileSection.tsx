/** Saves the map as a file, and says what the file leaves out. */
import { useId, useState } from 'react';
import { counted } from '@/domain/counted';
import type { ReportNote } from '@/domain/schema';
import type { Writer } from '@/formats/writer';
import { WRITERS } from '@/formats/writers';
import type { OpenMap } from '@/store/state';
import { Button } from '@/ui/Button';
import { saveFile } from '@/ui/saveFile';
import { sizeWords } from './sizeWords';
import { type DrawForPage, writeFile } from './writeFile';

/** What to say about the last press. */
interface Said {
  readonly words: string;
  readonly losses: readonly ReportNote[];
}

const NOTHING: Said = { words: '', losses: [] };

export function FileSection({ open, draw }: { readonly open: OpenMap; readonly draw: DrawForPage }) {
  const id = useId();
  const [chosen, setChosen] = useState(WRITERS[0]);
  const [said, setSaid] = useState(NOTHING);
  const [isBusy, setBusy] = useState(false);
  if (chosen === undefined) return null;
  const save = async (): Promise<void> => {
    setBusy(true);
    setSaid({ words: 'Writing the file…', losses: [] });
    try {
      setSaid(await writeAndSave(chosen, open, draw));
    } catch (error) {
      setSaid({ words: error instanceof Error ? error.message : String(error), losses: [] });
    }
    setBusy(false);
  };
  return (
    <section className="dialog-section">
      <label htmlFor={id} className="dialog-label">
        Save the map as
      </label>
      <div className="dialog-row">
        <select
          id={id}
          className="dialog-field"
          aria-describedby={`${id}-use`}
          value={chosen.id}
          onChange={(event) => {
            setChosen(WRITERS.find((writer) => writer.id === event.target.value));
            setSaid(NOTHING);
          }}
        >
          {WRITERS.map((writer) => (
            <option key={writer.id} value={writer.id}>
              {writer.label} ({writer.endings[0]})
            </option>
          ))}
        </select>
        <Button
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) void save();
          }}
        >
          Save file
        </Button>
      </div>
      <p id={`${id}-use`} className="dialog-note">
        {sentence(chosen.use)}
      </p>
      <div role="status" className="dialog-note">
        {said.words !== '' && <p>{said.words}</p>}
        {said.losses.length > 0 && (
          <ul className="mt-0.75 list-disc pl-3.5">
            {said.losses.map((note) => (
              <li key={`${note.effect} ${note.kind} ${note.why}`}>{lossWords(note)}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

async function writeAndSave(writer: Writer, open: OpenMap, draw: DrawForPage): Promise<Said> {
  const { text, losses } = await writeFile(writer, open, draw);
  const name = `${open.map.id}${writer.endings[0]}`;
  const blob = new Blob([text], { type: `${writer.mediaType};charset=utf-8` });
  saveFile(name, blob);
  const isWhole = losses.length === 0 ? ' The file has everything in the map.' : '';
  return { words: `Saved as ${name}, ${sizeWords(blob.size)}.${isWhole}`, losses };
}

/** «Left out: 3 topics. Topics are not drawn.» */
function lossWords({ effect, kind, count, why }: ReportNote): string {
  return `${effect === 'left out' ? 'Left out' : 'In another form'}: ${counted(count, kind)}. ${why}`;
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

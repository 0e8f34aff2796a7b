/** Saves a picture of the map: SVG is sharp at any size and keeps its text; PNG is an image. */
import { useState } from 'react';
import { summaryWords } from '@/analysis/summary';
import type { ArgumentMap } from '@/domain/schema';
import { selectSummary } from '@/store/selectors/document';
import { getState } from '@/store/store';
import { Button } from '@/ui/Button';
import { saveFile } from '@/ui/saveFile';
import { viewWords } from '@/view/describe';
import { sizeWords } from './sizeWords';
import type { DrawForPage } from './writeFile';

/** Draws pictures of the map; `null` if there is nothing to draw. */
export interface Pictures {
  readonly svg: (part: 'whole' | 'view', description: string) => Promise<Blob | null>;
  /** Rejects, with a sentence for the reader, if it cannot be drawn. */
  readonly png: (part: 'whole' | 'view', description: string) => Promise<Drawing | null>;
  readonly page: DrawForPage;
}

interface Drawing {
  readonly blob: Blob;
  /** Picture px for each px of the map. */
  readonly scale: number;
  readonly hasWords: boolean;
}

type Format = 'svg' | 'png';

/** From this scale on, the page does not mention it. */
const WHOLE = 1;

export function PictureSection({
  map,
  pictures,
}: {
  readonly map: ArgumentMap;
  readonly pictures: Pictures;
}) {
  const [part, setPart] = useState<'whole' | 'view'>('whole');
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const save = async (format: Format): Promise<void> => {
    setBusy(true);
    setSaid('Drawing the picture…');
    try {
      setSaid(await drawAndSave(map, pictures, part, format));
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  return (
    <section className="dialog-section">
      <fieldset>
        <legend className="dialog-label">Picture of the map</legend>
        <div className="mt-1 flex flex-wrap gap-x-5.5">
          {(['whole', 'view'] as const).map((value) => (
            <label key={value} className="flex min-h-7 items-center gap-2 text-base touch:min-h-10">
              <input
                type="radio"
                className="size-4 accent-ink"
                name="picture-part"
                checked={part === value}
                onChange={() => setPart(value)}
              />
              {value === 'whole' ? 'The whole map' : 'What is in view'}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="dialog-row">
        {(['svg', 'png'] as const).map((format) => (
          <Button
            key={format}
            aria-disabled={isBusy}
            onClick={() => {
              if (!isBusy) void save(format);
            }}
          >
            Save as {format.toUpperCase()}
          </Button>
        ))}
      </div>
      <p role="status" className="dialog-note">
        {said}
      </p>
    </section>
  );
}

/** Returns a sentence on what was saved. */
async function drawAndSave(
  map: ArgumentMap,
  pictures: Pictures,
  part: 'whole' | 'view',
  format: Format,
): Promise<string> {
  const name = `${map.id}.${format}`;
  const description = describe(map);
  if (format === 'svg') {
    const svg = await pictures.svg(part, description);
    if (svg === null) return NOTHING_YET;
    saveFile(name, svg);
    return `Saved as ${name}, ${sizeWords(svg.size)}.`;
  }
  const drawing = await pictures.png(part, description);
  if (drawing === null) return NOTHING_YET;
  saveFile(name, drawing.blob);
  return [`Saved as ${name}, ${sizeWords(drawing.blob.size)}.`, lossWords(drawing)].join(' ').trim();
}

const NOTHING_YET = 'The map has not been drawn yet. Wait a moment, then save it.';

/** What the PNG lacks compared with the SVG. */
function lossWords({ scale, hasWords }: Drawing): string {
  if (!hasWords) {
    return 'With this many cards the PNG shows blocks of colour without words. The SVG has every word.';
  }
  if (scale >= WHOLE) return '';
  const percent = Math.max(1, Math.round(scale * 100));
  return `It is drawn at ${percent} percent of the map’s size, because browsers cannot draw a larger image. The SVG has no such limit.`;
}

/** Describes the picture for screen reader users. */
function describe(map: ArgumentMap): string {
  const state = getState();
  const summary = selectSummary(state);
  const shown = viewWords(map, state.view);
  return [
    summary === null ? '' : summaryWords(summary),
    shown.length === 0 ? '' : `Shown: ${shown.join(' · ')}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The first line of a row: its number, and its relation to the row above. */
import type { OutlineEntry } from '@/analysis/outline/outlineEntry';
import { outlineNumber } from '@/analysis/outline/outlineIndex';
import { selectMainAnswers } from '@/store/selectors/document';
import { useStore } from '@/store/store';
import { RelationMark } from '../relation/RelationMark';
import { basisWord } from './bearingWords';
import { useOutlineMap } from './OutlineMapContext';
import { bearingAt } from './outlineMap';

export function Bearing({ entry, place }: { readonly entry: OutlineEntry; readonly place: number }) {
  const outline = useOutlineMap();
  const isAnswer = useStore((state) => selectMainAnswers(state).includes(entry.claim.id));
  const { bearing } = entry;
  return (
    <p className="flex flex-wrap items-baseline gap-x-1.75 text-note leading-5 text-soft [&_svg]:m-0 [&_svg]:self-center">
      <span className="font-semibold tabular-nums">{outlineNumber(outline.index, place)}</span>
      {bearing === null && isAnswer && <span>main answer</span>}
      {bearing !== null && (
        <>
          <RelationMark kind={bearing.relation.kind} />
          <span
            className={`group-data-[faded=true]:text-soft ${bearing.relation.kind === 'support' ? 'text-support' : 'text-contrast'}`}
          >
            {bearingAt(outline, place, entry)}
          </span>
          <span>{basisWord(bearing)}</span>
        </>
      )}
    </p>
  );
}

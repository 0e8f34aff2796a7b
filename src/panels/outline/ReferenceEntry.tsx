/** A claim that also leads to this row, but is in full elsewhere: its relation to the row, and where to find it. */
import type { OutlineEntry } from '@/analysis/outline/outlineEntry';
import type { ShownRow } from '@/view/outlineShown';
import { Bearing } from './Bearing';
import { useOutlineMap } from './OutlineMapContext';
import { numberOf } from './outlineMap';
import { Why } from './Why';

export function ReferenceEntry({ entry, row }: { readonly entry: OutlineEntry; readonly row: ShownRow }) {
  const { index } = useOutlineMap();
  const { claim } = entry;
  const isAbove = (index.fullPlaces.get(claim.id) ?? 0) < row.place;
  return (
    <div
      className="outline-entry group hue-none wrap-anywhere data-[faded=true]:text-soft"
      data-faded={row.isFaded}
    >
      <Bearing entry={entry} place={row.place} />
      <p className="text-base underline decoration-line decoration-2 underline-offset-3 group-hover/row:decoration-current">
        see {isAbove ? 'above' : 'below'}, {numberOf(index, claim.id)}: <bdi>{claim.gist}</bdi>
      </p>
      {!row.isFaded && <Why entry={entry} />}
    </div>
  );
}

/** Why a claim supports or contrasts the row above: the note of the map-maker, and the words that state it. */
import type { OutlineEntry } from '@/analysis/outline/outlineEntry';
import { QuoteLines } from './QuoteLines';

export function Why({ entry: { bearing, relationQuotes } }: { readonly entry: OutlineEntry }) {
  if (bearing === null || !bearing.isDescribed) return null;
  const { note } = bearing.relation;
  const hasNote = note !== undefined && note !== '';
  if (!hasNote && relationQuotes.length === 0) return null;
  return (
    <div className={`mt-1.75 border-l-2 border-hue pl-2.5 [&>ul]:mt-0 hue-${bearing.relation.kind}`}>
      {hasNote && (
        <p className="max-w-[44em] text-tool leading-[1.4] text-soft">
          <bdi>{note}</bdi>
        </p>
      )}
      <QuoteLines quotes={relationQuotes} lead="Stated: " />
    </div>
  );
}

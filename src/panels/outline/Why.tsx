/** Why a claim supports or contrasts the row above: the note of the map-maker, and the words that state it. */
import type { OutlineEntry } from '@/analysis/outline/outlineEntry';
import { Words } from '@/ui/Words';
import { QuoteLines } from './QuoteLines';

export function Why({ entry: { bearing, relationQuotes } }: { readonly entry: OutlineEntry }) {
  if (bearing === null || !bearing.isDescribed) return null;
  const { note } = bearing.relation;
  if ((note ?? '') === '' && relationQuotes.length === 0) return null;
  return (
    <div className={`mt-1.75 border-l-2 border-hue pl-2.5 [&>ul]:mt-0 hue-${bearing.relation.kind}`}>
      <Words className="max-w-[44em] text-tool leading-[1.4] text-soft" of={note} />
      <QuoteLines quotes={relationQuotes} lead="Stated: " />
    </div>
  );
}

/** Leads from a paragraph to the claim that quotes it, whose panel shows it. */
import { findQuote } from '@/analysis/textQuote';
import { paragraphs } from '@/analysis/paragraphs';
import { selectOpen } from '@/store/selectors';
import { actions } from '@/store/store';

/** Selects the first claim with words of that paragraph; where there is none, says so. */
export function showQuotedParagraph(source: string, number: number): void {
  const state = actions();
  const open = selectOpen(state);
  const text = open?.texts.get(source);
  if (open === null || text === undefined) return;
  const paragraph = paragraphs(text)[number - 1];
  const quoting = open.map.claims.find((claim) =>
    claim.quotes.some((quote) => {
      const place = quote.source === source ? findQuote(text, quote) : undefined;
      if (place?.state !== 'found' || paragraph === undefined) return false;
      return place.start < paragraph.end && place.end > paragraph.start;
    }),
  );
  if (quoting === undefined) state.setNotices([`No claim of this map quotes paragraph ${number}.`]);
  else state.selectClaim(quoting.id);
}

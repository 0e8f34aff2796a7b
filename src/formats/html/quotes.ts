/** A quote beneath the claim or relation that it belongs to: its words, its source, and where in it they stand. */
import type { Quote } from '@/domain/schema';
import { inLine, inParagraphs, joined } from './markup';
import type { Judged, PageIndex } from './pageIndex';

/** @param lead what stands before it, for a reader */
export function quoteBlock(page: PageIndex, quote: Quote, lead = ''): string {
  const judged = page.quotes.get(quote);
  const title = inLine(page.sources.get(quote.source)?.title ?? '');
  const source = page.map.sources.length > 1 || judged === undefined ? title : '';
  const where = joined([source, whereWords(judged)], ', ');
  const words = inParagraphs(`“${quote.exact.trim()}”`, 'quoted');
  const about = `${lead}${where}`;
  return `<blockquote>${words}${about === '' ? '' : `<footer>${about}</footer>`}</blockquote>`;
}

function whereWords(judged: Judged | undefined): string {
  if (judged === undefined) return '';
  const { state, passage, paragraph } = judged;
  if (state.state === 'ambiguous') return 'which is in several places in the text';
  if (passage === null) return 'which is not found in the text';
  const place = `<a href="#${passage.anchor}">${paragraph === undefined ? 'in the text' : `paragraph ${paragraph}`}</a>`;
  return state.state === 'close' ? `${place}, where the text’s wording differs slightly` : place;
}

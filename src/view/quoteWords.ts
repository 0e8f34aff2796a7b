/** How a quote compares with its source, in words. */
import type { QuoteState } from '@/analysis/quotes/quoteState';
import type { QuoteTally } from '@/analysis/quotes/quoteTally';
import { counted, grouped } from '@/domain/counted';

/** The state of one quote; `undefined` if the text of the source is missing. */
export function quoteWords(state: QuoteState | undefined): string {
  switch (state?.state) {
    case undefined:
      return 'The source’s text is missing';
    case 'verbatim':
      return 'Verbatim';
    case 'typography':
      return 'Verbatim except for typography';
    case 'close':
      if (state.difference.every(({ kind }) => kind === 'same'))
        return 'The words are here, but the words around them differ from the map’s';
      return state.isContextChanged
        ? 'Close: the source’s wording differs slightly, and so do the words around it'
        : 'Close: the source’s wording differs slightly';
    case 'ambiguous':
      return `Stands in ${grouped(state.count)} places; the map does not say which`;
    case 'missing':
      return 'Not found in the source';
  }
}

/** A sentence on the quotes of a source that differ: “3 of 58 quotes are no longer found in “…”; …”. `null`: none do. */
export function quoteNotice({ title, quotes, missing, close, ambiguous }: QuoteTally): string | null {
  const kinds = [
    { count: missing, one: 'is no longer found', many: 'are no longer found', rest: '' },
    { count: close, one: 'stands', many: 'stand', rest: ' a little differently' },
    { count: ambiguous, one: 'stands', many: 'stand', rest: ' in several places' },
  ].filter(({ count }) => count > 0);
  if (kinds.length === 0) return null;
  const parts = kinds.map(({ count, one, many, rest }, index) => {
    const verb = count === 1 ? one : many;
    if (index > 0) return `${grouped(count)} ${verb} there${rest}`;
    return `${grouped(count)} of ${counted(quotes, 'quote')} ${verb} in “${title}”${rest}`;
  });
  const sum = missing + close + ambiguous;
  return `${parts.join(', ')}; ${sum === 1 ? 'it says so where it stands' : 'each says so where it stands'}.`;
}

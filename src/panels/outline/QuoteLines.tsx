/** Quotes as short lines: the words, and their paragraph and source. */
import type { Quote } from '@/domain/schema';
import { Also } from '@/ui/Also';
import { useOutlineMap } from './OutlineMapContext';

const SOURCE = 'font-sans text-label whitespace-nowrap text-soft not-italic';

interface QuoteLinesProps {
  readonly quotes: readonly Quote[];
  /** Words before each quote. Default: none. */
  readonly lead?: string;
}

export function QuoteLines({ quotes, lead }: QuoteLinesProps) {
  const { facts, paragraphOf } = useOutlineMap();
  const { sources } = facts.map;
  if (quotes.length === 0) return null;
  return (
    <ul className="mt-1.25 space-y-0.75 font-serif text-entry leading-[1.4] italic [&>li]:max-w-[42em]">
      {quotes.map((quote, place) => {
        const paragraph = paragraphOf(quote);
        const source = sources.find(({ id }) => id === quote.source);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- quotes of one thing, in its order
          <li key={place}>
            {lead !== undefined && <span className={SOURCE}>{lead}</span>}“<bdi>{quote.exact}</bdi>”{' '}
            <span className={SOURCE}>
              {paragraph === null ? 'paragraph not found' : `paragraph ${paragraph}`}
              {sources.length > 1 && <Also of={source?.title} after=" of " />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

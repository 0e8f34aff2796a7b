/** Quotes on paper: number, words, and their place in the source. */
import type { PrintQuote } from './printModel';

interface PrintQuotesProps {
  readonly quotes: readonly PrintQuote[];
  /** Whether the map has one source, which then need not be named. */
  readonly isOneSource: boolean;
  /** Words before each quote. Default: none. */
  readonly lead?: string;
}

export function PrintQuotes({ quotes, isOneSource, lead = '' }: PrintQuotesProps) {
  if (quotes.length === 0) return null;
  return (
    <ul className="mt-[2pt] font-serif text-print-note italic">
      {quotes.map(({ number, exact, paragraph, source }) => {
        const where = [
          ...(paragraph === null ? [] : [`paragraph ${paragraph}`]),
          ...(isOneSource ? [] : [`source ${source}`]),
        ];
        return (
          <li key={number}>
            <span className="print-where">
              [{number}] {lead}
            </span>
            “<bdi>{exact}</bdi>”
            {where.length > 0 && <span className="print-where">, {where.join(', ')}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** Quotes on paper: number, words, and where in which source they stand. */
import type { PrintQuote } from './printModel';

interface PrintQuotesProps {
  readonly quotes: readonly PrintQuote[];
  /** Then the source need not be named with each. */
  readonly isOneSource: boolean;
  /** What stands before each; nothing unless it is given. */
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

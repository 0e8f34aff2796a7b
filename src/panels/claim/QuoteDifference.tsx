/** How a quote differs from its source: words only in the quote are struck out, words only in the source underlined. */
import type { Difference } from '@/analysis/quotes/wordDifference';

/** How many characters of equal words to show beside a difference. */
const ENOUGH = 60;

export function QuoteDifference({ difference }: { readonly difference: readonly Difference[] }) {
  const last = difference.length - 1;
  return (
    <div className="quote-difference mt-2 border-l-3 border-line pl-3">
      <p className="font-serif text-gist leading-[1.55]">
        <bdi>
          {difference.map((run, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- pieces of a text, in its order
            <Run key={index} run={run} isFirst={index === 0} isLast={index === last} />
          ))}
        </bdi>
      </p>
      <p className="quote-state" aria-hidden="true">
        Struck out: only in the map’s quote. Underlined: only in the source.
      </p>
    </div>
  );
}

interface RunProps {
  readonly run: Difference;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The space stays outside the tag, so that it is not struck out or underlined. */
function Run({ run: { kind, text }, isFirst, isLast }: RunProps) {
  const words = text.trimEnd();
  if (kind === 'same') return `${shortened(words, isFirst, isLast)} `;
  const Tag = kind === 'quoted' ? 'del' : 'ins';
  return (
    <>
      <Tag>
        <span className="sr-only">{kind === 'quoted' ? '(the quote says: ' : '(the source says: '}</span>
        {words}
        <span className="sr-only">)</span>
      </Tag>{' '}
    </>
  );
}

/** The words next to a difference, and an ellipsis for the rest. */
function shortened(words: string, isFirst: boolean, isLast: boolean): string {
  const head = isFirst ? 0 : words.indexOf(' ', ENOUGH);
  const tail = isLast ? words.length : words.lastIndexOf(' ', words.length - ENOUGH);
  if (head === -1 || tail - head <= ENOUGH) return words;
  return `${words.slice(0, head)} … ${words.slice(tail).trimStart()}`.trim();
}

/** The head of a source's text: its title, its origin, and how much of it is quoted. */
import { useMemo } from 'react';
import { coverageOf } from '@/analysis/quotes/coverage';
import type { MarkedText } from '@/analysis/quotes/markedText';
import { counted, grouped } from '@/domain/counted';
import { monthWords } from '@/ui/dates';
import type { Source } from './article';

interface SourceHeadProps {
  readonly source: Source;
  readonly marked: MarkedText | null;
  /** Whether the search for its quotes is done. */
  readonly isMarked: boolean;
}

export function SourceHead({ source, marked, isMarked }: SourceHeadProps) {
  const { title, author, publisher, published, url } = source;
  const origin = [author, publisher].filter((part) => part !== undefined && part !== '');
  return (
    <header className="mb-5.5 font-sans text-small leading-[1.45] text-soft">
      <h3
        dir="auto"
        className="mb-1 font-serif text-source leading-[1.22] font-semibold tracking-[-0.01em] text-ink"
      >
        {url === undefined ? (
          title
        ) : (
          <a href={url} rel="noreferrer" className="decoration-1 underline-offset-3 hover:underline">
            {title}
          </a>
        )}
      </h3>
      {(origin.length > 0 || published !== undefined) && (
        <p>
          {origin.map((part) => (
            <span key={part}>
              <bdi>{part}</bdi>,{' '}
            </span>
          ))}
          {published !== undefined && monthWords(published)}
        </p>
      )}
      {marked === null ? (
        <p>
          The text of “<bdi>{title}</bdi>” is not here; its quotes are with their claims.
        </p>
      ) : (
        <CoverageWords marked={marked} isMarked={isMarked} />
      )}
    </header>
  );
}

function CoverageWords({ marked, isMarked }: { readonly marked: MarkedText; readonly isMarked: boolean }) {
  const { paragraphs, quoted, claims } = useMemo(() => coverageOf(marked), [marked]);
  if (!isMarked) return <p role="status">Looking for the quoted passages…</p>;
  return (
    <p>
      {grouped(quoted)} of {counted(paragraphs, 'paragraph')} {paragraphs === 1 ? 'is' : 'are'} quoted by{' '}
      {counted(claims, 'claim')}.
      {marked.lost > 0 && ` ${counted(marked.lost, 'quote')} cannot be found in the text.`}
    </p>
  );
}

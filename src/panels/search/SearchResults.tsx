/**
 * The results as a listbox in groups. The focus stays in the field, which names the active result by
 * `aria-activedescendant`, as the ARIA practices describe for a combobox.
 */
import { useEffect } from 'react';
import { grouped } from '@/domain/counted';
import { HIT_KINDS, type Hit, type SearchAnswer } from '@/view/search/searchIndex';
import { GROUP_TITLES } from './resultWords';
import { SearchHit } from './SearchHit';

export const RESULTS_ID = 'search-results';

/** The id of the result at a place in the list. */
export function resultId(place: number): string {
  return `search-result-${place}`;
}

const HIT =
  'cursor-pointer scroll-mt-10 border-l-3 border-transparent pt-2 pr-5 pb-2.25 pl-4.25 wrap-anywhere hover:bg-paper aria-selected:border-ink aria-selected:bg-paper max-wide:pt-2.25 max-wide:pr-3.5 max-wide:pb-2.5 max-wide:pl-2.75 forced-colors:aria-selected:border-[Highlight]';

interface SearchResultsProps {
  readonly answer: SearchAnswer;
  /** The place of the active result; -1 for none. */
  readonly at: number;
  readonly onChoose: (hit: Hit) => void;
}

export function SearchResults({ answer, at, onChoose }: SearchResultsProps) {
  const { hits, totals } = answer;
  useEffect(() => {
    document.getElementById(resultId(at))?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <div
      id={RESULTS_ID}
      role="listbox"
      aria-label="Results"
      className="min-h-0 flex-1 overflow-auto overscroll-contain pb-6"
    >
      {HIT_KINDS.map((kind) => {
        const own = hits.map((hit, place) => ({ hit, place })).filter(({ hit }) => hit.kind === kind);
        if (own.length === 0) return null;
        const title = `search-group-${kind}`;
        const isCut = own.length < totals[kind];
        return (
          <div key={kind} role="group" aria-labelledby={title}>
            <p
              id={title}
              role="presentation"
              className="sticky top-0 border-t border-line bg-sheet px-5 pt-2 pb-1.5 max-wide:px-3.5"
            >
              <span className="panel-heading">{GROUP_TITLES[kind]}</span>{' '}
              <span className="text-soft text-note">
                {isCut ? `the best ${own.length} of ${grouped(totals[kind])}` : grouped(totals[kind])}
              </span>
            </p>
            {own.map(({ hit, place }) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- its keys are the field's
              <div
                key={place}
                id={resultId(place)}
                role="option"
                tabIndex={-1}
                aria-selected={place === at}
                className={HIT}
                // The focus stays in the field.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(hit)}
              >
                <SearchHit hit={hit} />
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}

/** The whole argument as numbered rows, its quotes numbered and listed with their sources at the end. */
import './plainOutline.css';
import type { ArgumentMap, Quote } from '@/domain/schema';
import { selectGraph, selectOutline, selectSpeakers } from '@/store/selectors';
import { useStore } from '@/store/store';

interface PlainOutlineProps {
  readonly map: ArgumentMap;
  /** The text of each source, by the source's id. */
  readonly texts: ReadonlyMap<string, string>;
}

export function PlainOutline({ map }: PlainOutlineProps) {
  const graph = useStore(selectGraph);
  const rows = useStore(selectOutline);
  if (graph === null) return null;
  const quotes: Quote[] = [];
  const numberOf = (quote: Quote): number => quotes.push(quote);
  const numbers = new Map<string, string>();
  const counters: number[] = [];
  const entries = rows.map((row) => {
    counters.length = row.level;
    counters[row.level - 1] = (counters[row.level - 1] ?? 0) + 1;
    const number = counters.join('.');
    if (!row.isReference) numbers.set(row.claim, number);
    const claim = graph.claims.get(row.claim);
    const marks = row.isReference ? [] : (claim?.quotes ?? []).map(numberOf);
    return { row, number, claim, marks };
  });
  const speakers = selectSpeakers(map);
  const titles = new Map(map.sources.map(({ id, title }) => [id, title]));
  return (
    <>
      <h2 className="print-heading">The argument</h2>
      <ol className="plain-rows">
        {entries.map(({ row, number, claim, marks }) => (
          <li
            key={number}
            className="plain-row"
            style={{ paddingInlineStart: `${Math.min(row.level - 1, 6) * 6}mm` }}
          >
            <span className="plain-number">{number}</span>{' '}
            {row.relation !== null && (
              <b>{row.relation.kind === 'support' ? 'Supported by: ' : 'Contrasted by: '}</b>
            )}
            <bdi>{row.isReference ? claim?.gist : claim?.text}</bdi>
            {row.isReference && ` (see ${numbers.get(row.claim) ?? ''})`}
            {!row.isReference && claim?.speaker !== undefined && (
              <span className="plain-soft">
                {' '}
                — <bdi>{speakers.get(claim.speaker)?.name}</bdi>
              </span>
            )}
            {marks.map((mark) => (
              <sup key={mark}> [{mark}]</sup>
            ))}
          </li>
        ))}
      </ol>
      <h2 className="print-heading">Quotes</h2>
      <ol className="plain-quotes">
        {quotes.map((quote, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- numbered by their place
          <li key={place}>
            “<bdi>{quote.exact}</bdi>”{' '}
            <span className="plain-soft">
              <bdi>{titles.get(quote.source)}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

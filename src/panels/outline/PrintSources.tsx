/** The sources on paper, in the order of the numbers that quotes use. */
import type { ArgumentMap } from '@/domain/schema';
import { monthWords } from '@/ui/dates';

export function PrintSources({ map }: { readonly map: ArgumentMap }) {
  if (map.sources.length === 0) return null;
  return (
    <section>
      <h2>Sources</h2>
      <ol className="print-sources list-decimal pl-[16pt]">
        {map.sources.map(({ id, title, author, publisher, published, url }) => (
          <li key={id}>
            {[
              author,
              title,
              publisher,
              published === undefined ? undefined : monthWords(published),
              url,
            ].flatMap((part, place) =>
              part === undefined || part === ''
                ? []
                : // oxlint-disable-next-line react/no-array-index-key -- the parts of one line, in their order
                  [<bdi key={place}>{part}</bdi>],
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

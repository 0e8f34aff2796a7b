/** Quotes where they were said: each in its paragraph, the quoted words marked. */
import { passagesOf } from '@/analysis/passages';
import type { Quote } from '@/domain/schema';
import { selectOpen } from '@/store/selectors';
import { useStore } from '@/store/store';

/** Draws in the colour of the enclosing `hue-…` class. */
export function QuotePassages({ quotes }: { readonly quotes: readonly Quote[] }) {
  const open = useStore(selectOpen);
  const goToParagraph = useStore((state) => state.goToParagraph);
  if (open === null) return null;
  const sources = open.map.sources.filter((source) => quotes.some((quote) => quote.source === source.id));
  return sources.map((source) => {
    const own = quotes.filter((quote) => quote.source === source.id);
    const text = open.texts.get(source.id);
    const { passages, missing } = text === undefined ? { passages: [], missing: own } : passagesOf(text, own);
    return (
      <figure key={source.id} className="space-y-3">
        {passages.map((passage) => (
          <blockquote key={passage.paragraph} className="text-soft font-serif text-[16.5px] leading-[1.55]">
            <bdi>
              {passage.segments.map((segment, index) =>
                segment.isQuoted ? (
                  // oxlint-disable-next-line react/no-array-index-key -- pieces of a text, in its order
                  <mark key={index} className="quoted">
                    {segment.text}
                  </mark>
                ) : (
                  segment.text
                ),
              )}
            </bdi>
          </blockquote>
        ))}
        {missing.map((quote) => (
          <p key={quote.exact} className="border-contrast border-l-3 pl-3">
            {text === undefined ? 'The source’s text did not come: ' : 'Not found in the source: '}“
            <bdi>{quote.exact}</bdi>”
          </p>
        ))}
        <figcaption className="text-soft text-[12.5px]">
          {passages.length > 0 &&
            `Paragraph ${passages.map((passage) => passage.paragraph).join(' and ')} of `}
          {source.url === undefined ? (
            <bdi>{source.title}</bdi>
          ) : (
            <a className="underline" href={source.url} rel="noreferrer">
              <bdi>{source.title}</bdi>
            </a>
          )}
          {source.publisher !== undefined && `, ${source.publisher}`}
          {passages.map(({ paragraph }) => (
            <button
              key={paragraph}
              type="button"
              className="show-in-article"
              onClick={() => goToParagraph(source.id, paragraph)}
            >
              Show {passages.length > 1 && `paragraph ${paragraph} `}in the article
            </button>
          ))}
        </figcaption>
      </figure>
    );
  });
}

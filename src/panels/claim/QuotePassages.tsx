/** Quotes in their paragraphs: the quoted words marked, and how exactly they match. */
import { useMemo } from 'react';
import { type JudgedQuote, type Passage, passagesOf } from '@/analysis/quotes/passages';
import type { Quote } from '@/domain/schema';
import { getState } from '@/store/store';
import { Also } from '@/ui/Also';
import { quoteWords } from '@/view/quoteWords';
import { useOpenMap } from '../frame/useOpenMap';
import { QuoteDifference } from './QuoteDifference';
import './quotePassages.css';

/** Draws in the colour of the enclosing `hue-…` class. */
export function QuotePassages({ quotes }: { readonly quotes: readonly Quote[] }) {
  const { open } = useOpenMap();
  const sources = open.map.sources.filter((source) => quotes.some((quote) => quote.source === source.id));
  return sources.map((source) => (
    <figure key={source.id} className="space-y-3">
      <FromSource text={open.texts.get(source.id)} source={source.id} quotes={quotes} />
      <figcaption className="text-soft text-note">
        {source.url === undefined ? (
          <bdi>{source.title}</bdi>
        ) : (
          <a className="underline" href={source.url} rel="noreferrer">
            <bdi>{source.title}</bdi>
          </a>
        )}
        <Also of={source.publisher} />
      </figcaption>
    </figure>
  ));
}

interface FromSourceProps {
  readonly text: string | undefined;
  /** The source's id. */
  readonly source: string;
  readonly quotes: readonly Quote[];
}

function FromSource({ text, source, quotes }: FromSourceProps) {
  const own = useMemo(() => quotes.filter((quote) => quote.source === source), [quotes, source]);
  const found = useMemo(() => (text === undefined ? null : passagesOf(text, own)), [text, own]);
  const placeless = found?.placeless ?? own.map((quote) => ({ quote, state: undefined }));
  return (
    <>
      {found?.passages.map((passage) => (
        <InParagraph key={passage.paragraph} passage={passage} source={source} />
      ))}
      {placeless.map(({ quote, state }, index) => (
        <div
          // oxlint-disable-next-line react/no-array-index-key -- a claim may quote the same words twice
          key={index}
          className={`border-l-3 pl-3 ${state === undefined ? 'border-line' : 'border-contrast'}`}
        >
          <blockquote className="font-serif text-quote leading-[1.55]">
            “<bdi>{quote.exact}</bdi>”
          </blockquote>
          <p className={`quote-state ${state === undefined ? '' : 'text-ink'}`}>{quoteWords(state)}</p>
        </div>
      ))}
    </>
  );
}

function InParagraph({ passage, source }: { readonly passage: Passage; readonly source: string }) {
  return (
    <div>
      <blockquote className="text-soft font-serif text-quote leading-[1.55]">
        <bdi>
          {passage.segments.map(({ text, mark }, index) =>
            mark === 'none' ? (
              text
            ) : (
              // oxlint-disable-next-line react/no-array-index-key -- pieces of a text, in its order
              <mark key={index} className="quoted" data-close={mark === 'close' || undefined}>
                {text}
              </mark>
            ),
          )}
        </bdi>
      </blockquote>
      <p className={`quote-state ${passage.quotes.every(isPlain) ? '' : 'text-ink'}`}>
        <button
          type="button"
          className="min-h-6 font-[550] text-ink underline decoration-line decoration-2 underline-offset-3 hover:decoration-current max-wide:min-h-10"
          onClick={() => getState().goToParagraph(source, passage.paragraph)}
        >
          Paragraph {passage.paragraph}
          <span className="sr-only"> in the article</span>
        </button>
        {sentences(passage.quotes).map((words) => (
          <span key={words}> · {words}</span>
        ))}
      </p>
      {passage.quotes.map(({ state }, index) =>
        state.state === 'close' && state.difference.some(({ kind }) => kind !== 'same') ? (
          // oxlint-disable-next-line react/no-array-index-key -- a claim may quote the same words twice
          <QuoteDifference key={index} difference={state.difference} />
        ) : null,
      )}
    </div>
  );
}

/** Whether a quote matches, which is said in a soft colour. */
function isPlain({ state: { state } }: JudgedQuote): boolean {
  return state === 'verbatim' || state === 'typography';
}

/** What there is to say of several quotes, each sentence once. */
function sentences(quotes: readonly JudgedQuote[]): readonly string[] {
  return [...new Set(quotes.map(({ state }) => quoteWords(state)))];
}

/** One paragraph of the article with its quoted passages. */
import { memo, useMemo } from 'react';
import { type Segment, segmentsOf } from '@/analysis/quotes/markedText';
import type { Paragraph, ParagraphKind } from '@/analysis/quotes/paragraphs';
import type { QuoteSpan } from '@/analysis/quotes/quotePlaces';
import { Mark } from './Mark';

const ASIDE = 'font-sans text-small leading-normal text-soft';
const KIND: Readonly<Record<ParagraphKind, string>> = {
  prose: '',
  heading: 'mt-[1.6em] text-title leading-[1.3] font-semibold',
  caption: ASIDE,
  promotion: ASIDE,
};

interface ParagraphTextProps {
  readonly paragraph: Paragraph;
  readonly quotes: readonly QuoteSpan[];
  /** Its place in the column, from 0. */
  readonly place: number;
  readonly onPress: (mark: HTMLElement, segment: Segment) => void;
}

/** `dir="auto"` isolates the text, as `<bdi>` would, and aligns it by its own direction. */
export const ParagraphText = memo(function ParagraphText({
  paragraph,
  quotes,
  place,
  onPress,
}: ParagraphTextProps) {
  const segments = useMemo(() => segmentsOf(paragraph, quotes), [paragraph, quotes]);
  const Tag = paragraph.kind === 'heading' ? 'h4' : 'p';
  return (
    <Tag
      dir="auto"
      className={`article-paragraph ${KIND[paragraph.kind]}`}
      data-paragraph={place}
      data-number={paragraph.number}
      tabIndex={-1}
    >
      {segments.map((segment) =>
        segment.owners.length === 0 ? (
          segment.text
        ) : (
          <Mark key={segment.start} segment={segment} onPress={onPress} />
        ),
      )}
    </Tag>
  );
});

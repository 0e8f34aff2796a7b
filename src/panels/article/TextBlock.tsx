/**
 * Some paragraphs of the article. Near the view they have their marks; elsewhere they are one text that the browser
 * neither lays out nor paints, but still searches and reads aloud.
 */
import { memo } from 'react';
import type { MarkedText, Segment } from '@/analysis/quotes/markedText';
import type { Block } from './article';
import { ParagraphText } from './ParagraphText';

/** `content-visibility` clips what overflows, so the padding makes room for the marks. */
const BLOCK = 'article-block -ml-8.5 pl-8.5 [content-visibility:auto] max-wide:-ml-3 max-wide:pl-3';

interface TextBlockProps {
  readonly block: Block;
  readonly marked: MarkedText;
  /** The place of the source's first paragraph in the column. */
  readonly firstParagraph: number;
  readonly isNear: boolean;
  readonly onPress: (mark: HTMLElement, segment: Segment) => void;
}

export const TextBlock = memo(function TextBlock(props: TextBlockProps) {
  const { block, marked, firstParagraph, isNear, onPress } = props;
  const list = marked.paragraphs.slice(block.from, block.to);
  return (
    <div
      className={isNear ? BLOCK : `${BLOCK} whitespace-pre-line`}
      data-block={block.index}
      style={{ containIntrinsicBlockSize: `auto ${heightOf(block)}px` }}
    >
      {isNear
        ? list.map((paragraph, index) => (
            <ParagraphText
              key={paragraph.number}
              paragraph={paragraph}
              quotes={marked.quotes[block.from + index] ?? []}
              place={firstParagraph + block.from + index}
              onPress={onPress}
            />
          ))
        : list.map(({ text }) => text).join('\n\n')}
    </div>
  );
});

/** Estimated height in px until the block is laid out: 62 characters a line, and a gap after each paragraph. */
function heightOf({ start, end, from, to }: Block): number {
  return Math.round(((end - start) / 62) * 27 + (to - from) * 27);
}

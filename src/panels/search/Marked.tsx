/** A text with what matches marked in it; a long one is cut to the line around its first match. */
import { excerpt } from '@/view/search/marks';
import type { MarkedText } from '@/view/search/searchIndex';

interface MarkedProps {
  readonly of: MarkedText;
  /** The most code units, roughly. */
  readonly length: number;
}

const MARK = 'rounded-xs bg-ink/14 font-bold text-ink forced-colors:bg-[Mark] forced-colors:text-[MarkText]';

export function Marked({ of: { text, marks }, length }: MarkedProps) {
  const { segments, isCutBefore, isCutAfter } = excerpt(text, marks, length);
  return (
    <bdi>
      {isCutBefore && '… '}
      {segments.map((segment, index) =>
        segment.isMarked ? (
          // oxlint-disable-next-line react/no-array-index-key -- pieces of a text, in its order
          <mark key={index} className={MARK}>
            {segment.text}
          </mark>
        ) : (
          segment.text
        ),
      )}
      {isCutAfter && ' …'}
    </bdi>
  );
}

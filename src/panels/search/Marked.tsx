/** A text with its matches marked; a long one is cut to a line around the first match. */
import { excerpt } from '@/view/search/marks';
import type { MarkedText } from '@/view/search/searchIndex';

interface MarkedProps {
  readonly of: MarkedText;
  /** About the most code units. */
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

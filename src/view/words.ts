/** Words that stand in more than one place of the page. */
import type { Relation } from '@/domain/schema';

export const REPORTED_WORDS = {
  direct: 'In the speaker’s own words',
  indirect: 'As the article reports it',
  author: 'In the article’s own voice',
} as const;

/** What a relation says its claims do: «supports», or of several that count only together «support». */
export function verbOf({ kind, from }: Relation): string {
  const isOne = from.length === 1;
  return kind === 'support' ? `support${isOne ? 's' : ''}` : `contrast${isOne ? 's' : ''} with`;
}

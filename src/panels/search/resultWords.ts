/** Sentences about the results of a search. */
import { counted } from '@/domain/counted';
import type { HitKind } from '@/view/search/searchIndex';
import type { Found } from './useSearch';

export const GROUP_TITLES: Record<HitKind, string> = {
  claim: 'Claims',
  speaker: 'Speakers',
  quote: 'Quoted words',
  paragraph: 'Article',
};

/** «14 claims, 2 speakers, 5 passages», or why there are none. */
export function foundWords({ query, answer }: Found): string {
  const { claim, speaker, quote, paragraph } = answer.totals;
  const passages = quote + paragraph;
  const parts = [
    ...(claim > 0 ? [counted(claim, 'claim')] : []),
    ...(speaker > 0 ? [counted(speaker, 'speaker')] : []),
    ...(passages > 0 ? [counted(passages, 'passage')] : []),
  ];
  if (!answer.hasWords) return 'Type at least one letter or digit.';
  if (parts.length === 0) return `Nothing found for “${shortened(query.trim())}”.`;
  const counts = parts.join(', ');
  return answer.isWhole ? counts : `No result has all of these words. Results with some of them: ${counts}`;
}

/** A query shortened for a sentence, never within a character. */
function shortened(query: string): string {
  return query.length <= 60 ? query : `${query.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

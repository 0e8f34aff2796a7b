/** The words for claims that are not in full, because of filters or of the focus. */
import { useStore } from '@/store/store';

export interface AwayWords {
  /** For a row that fades. */
  readonly faded: string;
  /** For rows that are gone, after their count. */
  readonly leftOut: string;
}

const FILTERED: AwayWords = { faded: 'filtered out', leftOut: 'hidden by filters' };
const OUTSIDE: AwayWords = { faded: 'outside the focus', leftOut: 'outside the focus' };

export function useAwayWords(): AwayWords {
  return useStore((state) => (state.view.scope === null ? FILTERED : OUTSIDE));
}

/** What is said where claims are not told in full: whether by filters or by what the reader has singled out. */
import { useStore } from '@/store/store';

export interface AwayWords {
  /** Of a row that recedes. */
  readonly faded: string;
  /** Of rows that are gone, after their count. */
  readonly leftOut: string;
}

const FILTERED: AwayWords = { faded: 'filtered out', leftOut: 'hidden by filters' };
const OUTSIDE: AwayWords = { faded: 'outside the focus', leftOut: 'outside the focus' };

export function useAwayWords(): AwayWords {
  return useStore((state) => (state.view.scope === null ? FILTERED : OUTSIDE));
}

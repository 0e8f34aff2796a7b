/** The map in a few sentences, for the start panel, and for screen reader users before the map. */
import { summaryWords } from '@/analysis/summary';
import { selectSummary } from '@/store/selectors/document';
import { useStore } from '@/store/store';

export function SummaryWords({ className }: { readonly className: string }) {
  const summary = useStore(selectSummary);
  if (summary === null) return null;
  return (
    <p className={className}>
      <bdi>{summaryWords(summary)}</bdi>
    </p>
  );
}

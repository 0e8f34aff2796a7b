/** The map in a few sentences, for the start panel, and for screen reader users before the map. */
import { summaryWords } from '@/analysis/summary';
import { Words } from '@/ui/Words';
import { useOpenMap } from '../frame/useOpenMap';

export function SummaryWords({ className }: { readonly className: string }) {
  const { index } = useOpenMap();
  return <Words className={className} of={summaryWords(index.summary())} />;
}

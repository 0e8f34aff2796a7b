/** Names the file of an imported map, and opens the report on its import. */
import { selectReport } from '@/store/selectors/document';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';

export function FromFile() {
  const report = useStore(selectReport);
  if (report === null) return null;
  return (
    <p className="text-soft border-line mt-5 border-t pt-2.5 text-note leading-relaxed break-words">
      Read from {report.file === undefined ? 'pasted text' : <bdi>{report.file}</bdi>}.{' '}
      <Button look="text" onClick={() => getState().openDialog('report')}>
        How it was read
      </Button>
    </p>
  );
}

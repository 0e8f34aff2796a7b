/** The open dialog, if any. The code of each is loaded when it first opens. */
import type { ComponentProps } from 'react';
import { selectDialog } from '@/store/selectors/overlays';
import { useStore } from '@/store/store';
import { lazyPart } from '@/ui/lazyPart';

const KeysDialog = lazyPart(async () => (await import('../keys/KeysDialog')).KeysDialog);
const ShareDialog = lazyPart(async () => (await import('../share/ShareDialog')).ShareDialog);
const ReportDialog = lazyPart(async () => (await import('../report/ReportDialog')).ReportDialog);
const ViewsDialog = lazyPart(async () => (await import('../views/ViewsDialog')).ViewsDialog);

/** Makes pictures of the map. */
export type PicturesOf = ComponentProps<typeof ShareDialog>['pictures'];

interface DialogsProps {
  readonly pictures: PicturesOf;
  readonly onPrint: () => void;
}

export function Dialogs({ pictures, onPrint }: DialogsProps) {
  const dialog = useStore(selectDialog);
  return (
    <>
      {dialog === 'keys' && <KeysDialog />}
      {dialog === 'share' && <ShareDialog pictures={pictures} onPrint={onPrint} />}
      {dialog === 'views' && <ViewsDialog />}
      {dialog === 'report' && <ReportDialog />}
    </>
  );
}

/** Ways to share the current view: link, embedding, picture, file, paper. */
import { selectOpen } from '@/store/selectors/document';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';
import { CopyField } from '@/ui/CopyField';
import { ModalDialog } from '@/ui/ModalDialog';
import { OWN } from '@/view/mapName';
import { FileSection } from './FileSection';
import { embedSnippet, viewLink } from './links';
import { PictureSection, type Pictures } from './PictureSection';

interface ShareDialogProps {
  /** Draws pictures, which is the task of the canvas. */
  readonly pictures: Pictures;
  readonly onPrint: () => void;
}

export function ShareDialog({ pictures, onPrint }: ShareDialogProps) {
  const open = useStore(selectOpen);
  /** Files hold the whole map, including inner steps that are closed. */
  const whole = useStore(({ document: shown }) => (shown.status === 'open' ? shown.open : null));
  const view = useStore((state) => state.view);
  if (open === null || whole === null) return null;
  const { map } = open;
  const page = window.location.href;
  return (
    <ModalDialog title="Share this view" onClose={getState().closeDialog}>
      {open.key.startsWith(OWN) ? (
        <p className="dialog-note">
          This map is only in your browser, so its link works only here. To share it, save it as a file.
        </p>
      ) : (
        <>
          <section className="dialog-section">
            <CopyField label="Link to exactly this view" action="Copy link" text={viewLink(view, page)} />
          </section>
          <section className="dialog-section">
            <CopyField
              label="Embed it in a page of your own"
              action="Copy HTML"
              text={embedSnippet(view, page, map.question)}
              lines={3}
            />
          </section>
        </>
      )}
      <PictureSection map={map} pictures={pictures} />
      <FileSection open={whole} draw={pictures.page} />
      <section className="dialog-section">
        <h3 className="dialog-label">Paper</h3>
        <p className="dialog-note">
          The question, the map on a sheet of its own, and the whole argument with its quotes and sources.
        </p>
        <div className="dialog-row">
          <Button onClick={onPrint}>Print or save as PDF</Button>
        </div>
      </section>
    </ModalDialog>
  );
}

/** All debates that can be opened: from a file, from the library, from this site. */
import { counted } from '@/domain/counted';
import { catalogue } from '@/storage/catalogue';
import { selectKey } from '@/store/selectors/document';
import { getState, useStore } from '@/store/store';
import { ModalDialog } from '@/ui/ModalDialog';
import { KeptSection } from './KeptSection';
import { OpenSection } from './OpenSection';

export function LibraryDialog() {
  const open = useStore(selectKey);
  return (
    <ModalDialog title="Debates" onClose={getState().closeDialog}>
      <OpenSection />
      <KeptSection open={open} />
      {catalogue.length > 0 && (
        <section className="dialog-section">
          <h3 className="dialog-label">On this site</h3>
          <ul className="mt-2.5">
            {catalogue.map(({ id, title, question, claims }) => (
              <li key={id} className="dialog-list-entry">
                <a
                  className="dialog-list-name"
                  href={`?map=${id}`}
                  aria-current={id === open ? 'page' : undefined}
                >
                  <bdi>{question}</bdi>
                </a>
                <p className="dialog-note">
                  <bdi>{title}</bdi> · {counted(claims, 'claim')}
                  {id === open && ' · open now'}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </ModalDialog>
  );
}

/** The progress of a file that is being opened, and the question or faults it ends in. */
import { counted } from '@/domain/counted';
import { IMPORT_STEPS } from '@/store/openingSlice';
import type { Opening } from '@/store/state';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';
import { ModalDialog } from '@/ui/ModalDialog';
import { FaultList } from './FaultList';
import { useOpener } from './openerContext';

const FIRST_FAULTS = 20;

const PROGRESS =
  'mt-2 block h-1 w-full appearance-none rounded-xs border-0 bg-line [&::-moz-progress-bar]:rounded-xs [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:rounded-xs [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:rounded-xs [&::-webkit-progress-value]:bg-ink';
/** Delayed: a short file is open before anybody could read this. */
const BAR =
  'fixed right-5 bottom-5 z-30 flex w-[min(420px,calc(100vw-32px))] animate-[appear_0.2s_0.3s_backwards] items-center justify-between gap-4.5 rounded-md border border-line bg-sheet px-4 py-3.5 text-base [box-shadow:0_8px_32px_rgb(0_0_0/18%)] max-sheet:right-4 max-sheet:bottom-[calc(72px+env(safe-area-inset-bottom))]';

export function ImportSteps({ opening }: { readonly opening: Opening }) {
  switch (opening.state) {
    case 'reading':
      return <Progress {...opening} />;
    case 'asking':
      return <Question {...opening} />;
    case 'refused':
      return <Refusals {...opening} />;
  }
}

function Progress({ name, words, step }: Extract<Opening, { state: 'reading' }>) {
  const { cancel } = useOpener();
  return (
    <section className={BAR} aria-label="Opening a file">
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold">{nameWords(name)}</p>
        <p className="text-soft text-small" role="status">
          {words}…
        </p>
        <progress className={PROGRESS} value={step + 0.5} max={IMPORT_STEPS} aria-label="Progress" />
      </div>
      <Button className="flex-none" onClick={cancel}>
        Cancel
      </Button>
    </section>
  );
}

function Question({ name, formats }: Extract<Opening, { state: 'asking' }>) {
  const { answer, cancel } = useOpener();
  return (
    <ModalDialog title="Which format is it?" onClose={cancel}>
      <p className="mt-3 text-entry leading-relaxed">
        {nameWords(name)} could be {formats.map(({ label }) => label).join(' or ')}, and nothing in it says
        which.
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        {formats.map(({ id, label }) => (
          <Button key={id} onClick={() => void answer(id)}>
            Read it as {label}
          </Button>
        ))}
        <Button onClick={cancel}>Cancel</Button>
      </div>
    </ModalDialog>
  );
}

function Refusals({ files, hasOpened }: Omit<Extract<Opening, { state: 'refused' }>, 'state'>) {
  const isMap = useStore(({ document: shown }) => shown.status === 'open');
  const close = (): void => getState().setOpening(null);
  return (
    <ModalDialog
      title={files.length === 1 ? 'The file cannot be opened' : `${files.length} files cannot be opened`}
      onClose={close}
    >
      {files.map(({ name, faults, count }, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- two files may have one name, and none moves
        <section key={place} className="dialog-section">
          <h3 className="dialog-label mb-2 break-words">
            {nameWords(name)}
            {count > 1 && <span className="text-soft font-normal"> · {counted(count, 'fault')}</span>}
          </h3>
          <FaultList faults={faults} count={count} most={FIRST_FAULTS} />
        </section>
      ))}
      {isMap && (
        <p className="dialog-note">
          {hasOpened
            ? 'The map that was opened with it is on the screen.'
            : 'The map that was open before is still open.'}
        </p>
      )}
    </ModalDialog>
  );
}

function nameWords(name: string) {
  return name === '' ? 'The pasted text' : <bdi>{name}</bdi>;
}

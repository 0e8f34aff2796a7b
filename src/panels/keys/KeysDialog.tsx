/** The list of keys, and the switch for single keys. */
import { getState, useStore } from '@/store/store';
import { ModalDialog } from '@/ui/ModalDialog';
import { COMMANDS, type Command } from './commands';

/** Keys of the map, which work while a card has the focus. */
const MAP_KEYS: readonly (readonly [keys: readonly string[], label: string])[] = [
  [['↑'], 'goes to what the claim bears on'],
  [['↓'], 'goes to its first reason'],
  [['←', '→'], 'go to the other reasons for the same claim'],
  [['Home'], 'goes to the main answer'],
  [['Enter'], 'opens the claim'],
  [['a–z'], 'go to the claim that begins with these letters, in the outline'],
  [['Esc'], 'closes what is open and takes you back'],
];

const KEY =
  'min-w-5.5 rounded-sm border border-b-2 border-card-line bg-paper px-1.5 py-px text-center font-sans text-note whitespace-nowrap';

export function KeysDialog() {
  const areKeysOn = useStore((state) => state.areKeysOn);
  const groups = [...new Set(COMMANDS.map(({ group }) => group))];
  return (
    <ModalDialog title="Keys" onClose={getState().closeDialog}>
      <Group title="On the map, when a card has the focus">
        {MAP_KEYS.map(([keys, label]) => (
          <Row key={label} keys={keys} label={label} />
        ))}
      </Group>
      {groups.map((group) => (
        <Group key={group} title={group}>
          {COMMANDS.filter((command) => command.group === group).map(({ key, label }: Command) => (
            <Row key={key} keys={key === '/' ? ['/', 'Ctrl K'] : [key]} label={label} isOff={!areKeysOn} />
          ))}
        </Group>
      ))}
      <label className="border-line mt-5 flex cursor-pointer items-start gap-2.5 border-t pt-4 text-base">
        <input
          type="checkbox"
          className="accent-ink mt-0.75"
          checked={areKeysOn}
          onChange={() => getState().setKeysOn(!areKeysOn)}
        />
        <span>
          Single keys work
          <span className="text-soft block text-small">
            Switch them off if you use voice control or press keys by accident. Ctrl K, arrows, Enter and Esc
            still work.
          </span>
        </span>
      </label>
    </ModalDialog>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className="mt-5">
      <h3 className="panel-heading mb-1">{title}</h3>
      <dl>{children}</dl>
    </section>
  );
}

interface RowProps {
  readonly keys: readonly string[];
  readonly label: string;
  readonly isOff?: boolean;
}

function Row({ keys, label, isOff = false }: RowProps) {
  return (
    <div className="border-line flex items-baseline gap-4 border-t py-1.5 text-base">
      <dt className="flex w-24 flex-none gap-1.5">
        {keys.map((key) => (
          <kbd key={key} className={isOff && key !== 'Ctrl K' ? `${KEY} line-through text-soft` : KEY}>
            {key}
          </kbd>
        ))}
      </dt>
      <dd className="min-w-0">{label}</dd>
    </div>
  );
}

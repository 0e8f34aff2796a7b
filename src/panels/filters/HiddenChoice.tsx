/** Whether hidden claims fade or leave. If filters hide them, the rest closes up; beside a focus it stays in place. */
import { getState, useStore } from '@/store/store';
import type { Hidden } from '@/view/settings';

const CHOICES: readonly { readonly id: Hidden; readonly label: string }[] = [
  { id: 'fade', label: 'fade' },
  { id: 'remove', label: 'leave' },
];

export function HiddenChoice() {
  const hidden = useStore((state) => state.view.hidden);
  return (
    <fieldset className="text-small">
      <legend className="text-soft float-left mr-3">The others</legend>
      <div className="flex gap-3">
        {CHOICES.map((choice) => (
          <label key={choice.id} className="flex cursor-pointer items-center gap-1.5">
            <input
              type="radio"
              name="hidden"
              className="accent-ink"
              checked={hidden === choice.id}
              onChange={() => getState().setHidden(choice.id)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

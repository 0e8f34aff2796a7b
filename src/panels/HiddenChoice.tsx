/** What happens to claims that are filtered out: they fade where they are, or leave and the rest closes up. */
import { useStore } from '@/store/store';
import type { Hidden } from '@/view/settings';

const CHOICES: readonly { readonly id: Hidden; readonly label: string }[] = [
  { id: 'fade', label: 'fade in place' },
  { id: 'remove', label: 'leave the map' },
];

export function HiddenChoice() {
  const hidden = useStore((state) => state.view.hidden);
  const setHidden = useStore((state) => state.setHidden);
  return (
    <fieldset className="text-[13px]">
      <legend className="text-soft">The others</legend>
      <div className="mt-1 flex gap-4">
        {CHOICES.map((choice) => (
          <label key={choice.id} className="flex cursor-pointer items-center gap-1.5">
            <input
              type="radio"
              name="hidden"
              className="accent-ink"
              checked={hidden === choice.id}
              onChange={() => setHidden(choice.id)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

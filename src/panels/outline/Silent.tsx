/** Speakers without a claim, whom the list of claims leaves out. */
import { silentSpeakers } from '@/analysis/silentSpeakers';
import { counted } from '@/domain/counted';
import { Also } from '@/ui/Also';
import { LongList } from '../frame/LongList';
import { useOutlineMap } from './OutlineMapContext';

/** How many are shown at first. */
const FIRST = 20;

export function Silent() {
  const speakers = silentSpeakers(useOutlineMap().facts.map);
  if (speakers.length === 0) return null;
  return (
    <details className="mx-auto box-border max-h-[40%] w-full max-w-190 overflow-auto border-t border-line px-6 pt-2 pb-2.5 text-small">
      <summary>{counted(speakers.length, 'speaker')} without a claim</summary>
      <LongList items={speakers} most={FIRST} keyOf={({ id }) => id}>
        {({ name, role }) => (
          <>
            <bdi>{name}</bdi>
            <span className="text-soft">
              <Also of={role} />
            </span>
          </>
        )}
      </LongList>
    </details>
  );
}

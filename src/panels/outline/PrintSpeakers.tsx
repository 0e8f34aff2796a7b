/** All speakers on paper, including those without a claim. */
import type { ArgumentMap } from '@/domain/schema';
import { Also } from '@/ui/Also';
import { hueClass } from '@/ui/hues';
import { indexOf } from '@/view/mapIndex';

export function PrintSpeakers({ map }: { readonly map: ArgumentMap }) {
  if (map.speakers.length === 0) return null;
  return (
    <section>
      <h2>Speakers</h2>
      <ul className="[&>li]:mt-[3pt]">
        {map.speakers.map((speaker) => {
          const viewpoint = indexOf(map).viewpointOf(speaker);
          const about = [speaker.role, speaker.affiliation, viewpoint?.label];
          return (
            <li
              key={speaker.id}
              className={`print-speaker ${hueClass(indexOf(map).viewpointPlace(speaker))}`}
            >
              <b>
                <bdi>{speaker.name}</bdi>
              </b>
              {about.map((part, place) => (
                // oxlint-disable-next-line react/no-array-index-key -- the parts of one line, in their order
                <Also key={place} of={part} />
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

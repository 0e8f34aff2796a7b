/** Who speaks, on paper: every speaker of the map, also one to whom no claim belongs. */
import type { ArgumentMap } from '@/domain/schema';
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
              {about.flatMap((part, place) =>
                part === undefined || part === ''
                  ? []
                  : [
                      // oxlint-disable-next-line react/no-array-index-key -- the parts of one line, in their order
                      <span key={place}>
                        , <bdi>{part}</bdi>
                      </span>,
                    ],
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** One speaker: what they say, whom they support and contrast, and what is said against them. */
import type { SpeakerCase } from '@/analysis/speakerCase';
import { counted, grouped } from '@/domain/counted';
import type { Relation } from '@/domain/schema';
import { selectSpeakerCase } from '@/store/selectors/highlights';
import { useStore } from '@/store/store';
import { hueClass } from '@/ui/hues';
import { Words } from '@/ui/Words';
import { listed } from '@/view/words';
import { ClaimLink } from '../claim/ClaimLink';
import { LongList } from '../frame/LongList';
import { SidePanel } from '../frame/SidePanel';
import { useOpenMap } from '../frame/useOpenMap';
import { RelationLine } from '../relation/RelationLine';
import { RelationSection } from '../relation/RelationSection';

/** How many entries a list shows at first. */
const FIRST = 20;

export function SpeakerPanel({ id }: { readonly id: string }) {
  const { index } = useOpenMap();
  const part = useStore(selectSpeakerCase);
  const speaker = index.speakers().get(id);
  if (part === null || speaker === undefined) return null;
  const about = listed(speaker.role, speaker.affiliation);
  return (
    <SidePanel label={`Speaker: ${speaker.name}`} subject={id}>
      <div className={hueClass(index.viewpointPlace(speaker))}>
        <h2 className="pr-8 font-serif text-heading leading-tight font-semibold">
          <bdi>{speaker.name}</bdi>
        </h2>
        {about !== '' && <p className="text-soft mt-1 text-tool">{about}</p>}
        <Words
          className="text-hue-ink border-hue mt-2 border-l-5 pl-2 text-tool font-semibold"
          of={index.viewpointOf(speaker)?.label}
        />
        <p className="text-soft mt-3 text-tool">{counted(part.claims.length, 'claim')}, marked on the map.</p>
      </div>
      <section className="mt-5">
        <h3 className="panel-heading">
          Says <span className="font-normal">{grouped(part.claims.length)}</span>
        </h3>
        <LongList key={id} items={part.claims} most={FIRST} keyOf={(claim) => claim} classOf={entryClass}>
          {(claim) => <Said id={claim} />}
        </LongList>
      </section>
      {listsOf(part).map(([title, relations]) => (
        <RelationSection
          key={title}
          title={title}
          relations={relations}
          subject={id}
          most={FIRST}
          classOf={entryClass}
        >
          {(relation) => <RelationLine relation={relation} />}
        </RelationSection>
      ))}
    </SidePanel>
  );
}

/** The lists of the panel, unanswered contrasts first. */
function listsOf(part: SpeakerCase): readonly (readonly [title: string, relations: readonly Relation[]])[] {
  return [
    ['Said against them, and not answered in the article', part.unanswered],
    ['Said against them, and answered', part.answered],
    ['Supports what others say', part.supports],
    ['Contrasts with what others say', part.contrasts],
    ['Supported by others', part.supportedBy],
  ];
}

const entryClass = (): string => 'border-line border-t py-2.5 text-tool leading-snug';

function Said({ id }: { readonly id: string }) {
  const { index } = useOpenMap();
  return (
    <>
      <ClaimLink id={id} hasSpeaker={false} />
      <Words className="text-soft mt-1 font-serif text-lead" of={index.graph().claims.get(id)?.text} />
    </>
  );
}

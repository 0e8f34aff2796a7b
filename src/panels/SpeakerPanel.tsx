/** One speaker: all that they say, whom they back and contrast, and what was put against them. */
import { counted, grouped } from '@/domain/counted';
import type { Relation } from '@/domain/schema';
import { selectGraph, selectMap, selectSpeakerCase, selectSpeakers, viewpointPlace } from '@/store/selectors';
import { useStore } from '@/store/store';
import { verbOf } from '@/view/words';
import { hueClass } from '@/ui/hues';
import { ClaimLink } from './ClaimLink';
import { LongList } from './LongList';
import { Sources, Target } from './RelationEnds';
import { RelationMark } from './RelationMark';
import { SidePanel } from './SidePanel';

/** More than this many in one list are asked for. */
const FIRST = 20;

export function SpeakerPanel({ id }: { readonly id: string }) {
  const map = useStore(selectMap);
  const part = useStore(selectSpeakerCase);
  if (map === null || part === null) return null;
  const speaker = selectSpeakers(map).get(id);
  if (speaker === undefined) return null;
  const viewpoint = map.viewpoints.find((candidate) => candidate.id === speaker.viewpoint);
  const about = [speaker.role, speaker.affiliation].filter((words) => words !== undefined && words !== '');
  return (
    <SidePanel label={`Speaker: ${speaker.name}`} subject={id}>
      <div className={hueClass(viewpointPlace(map, speaker))}>
        <h2 className="pr-8 font-serif text-[23px] leading-tight font-semibold">
          <bdi>{speaker.name}</bdi>
        </h2>
        {about.length > 0 && <p className="text-soft mt-1 text-[13.5px]">{about.join(', ')}</p>}
        {viewpoint !== undefined && (
          <p className="text-hue-ink border-hue mt-2 border-l-5 pl-2 text-[13.5px] font-semibold">
            <bdi>{viewpoint.label}</bdi>
          </p>
        )}
        <p className="text-soft mt-3 text-[13.5px]">
          {counted(part.claims.length, 'claim')}, marked on the map.
        </p>
      </div>
      <section className="mt-5">
        <h3 className="panel-heading">
          Says <span className="font-normal">{grouped(part.claims.length)}</span>
        </h3>
        <LongList key={id} items={part.claims} most={FIRST} keyOf={(claim) => claim} classOf={entryClass}>
          {(claim) => <Said id={claim} />}
        </LongList>
      </section>
      <RelationsOf
        title="Put against them, and not answered in the article"
        relations={part.unanswered}
        of={id}
      />
      <RelationsOf title="Put against them, and answered" relations={part.answered} of={id} />
      <RelationsOf title="Supports what others say" relations={part.supports} of={id} />
      <RelationsOf title="Contrasts with what others say" relations={part.contrasts} of={id} />
      <RelationsOf title="Supported by others" relations={part.supportedBy} of={id} />
    </SidePanel>
  );
}

const entryClass = (): string => 'border-line border-t py-2.5 text-[13.5px] leading-snug';

function Said({ id }: { readonly id: string }) {
  const text = useStore((state) => selectGraph(state)?.claims.get(id)?.text);
  return (
    <>
      <ClaimLink id={id} hasSpeaker={false} />
      <p className="text-soft mt-1 font-serif text-[15px]">
        <bdi>{text}</bdi>
      </p>
    </>
  );
}

interface RelationsOfProps {
  readonly title: string;
  readonly relations: readonly Relation[];
  readonly of: string;
}

function RelationsOf({ title, relations, of }: RelationsOfProps) {
  if (relations.length === 0) return null;
  return (
    <section className="mt-6">
      <h3 className="panel-heading">
        {title} <span className="font-normal">{grouped(relations.length)}</span>
      </h3>
      <LongList
        key={of}
        items={relations}
        most={FIRST}
        keyOf={(relation) => relation.id}
        classOf={entryClass}
      >
        {(relation) => (
          <div className="flex gap-2.5">
            <RelationMark kind={relation.kind} />
            <div className="min-w-0">
              <Sources ids={relation.from} />
              <span className="text-soft">{` ${verbOf(relation)} `}</span>
              <Target relation={relation} />
            </div>
          </div>
        )}
      </LongList>
    </section>
  );
}

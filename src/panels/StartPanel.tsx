/** Where to begin: the main answers, and where the sides agree and clash. */
import { countReasons } from '@/analysis/mainAnswers';
import { meetings } from '@/analysis/sides';
import type { Relation } from '@/domain/schema';
import { selectGraph, selectMainAnswers, selectMap } from '@/store/selectors';
import { useStore } from '@/store/store';
import { ClaimLink } from './ClaimLink';
import { Sources, Target } from './RelationEnds';
import { RelationMark } from './RelationMark';
import { SidePanel } from './SidePanel';

/** More than this many meetings of sides are no longer an overview. */
const MOST = 6;

export function StartPanel() {
  const map = useStore(selectMap);
  const graph = useStore(selectGraph);
  const answers = useStore(selectMainAnswers);
  if (map === null || graph === null) return null;
  const reporters = map.speakers.filter((speaker) => speaker.kind !== 'person');
  const { agreements, clashes } = meetings(
    map,
    graph,
    new Set(reporters.flatMap((speaker) => (speaker.viewpoint === undefined ? [] : [speaker.viewpoint]))),
  );
  return (
    <SidePanel label="Where to start" subject="start">
      <h2 className="pr-8 font-serif text-[23px] leading-tight font-semibold">Where to start</h2>
      <section className="mt-4">
        <h3 className="panel-heading">The main answers</h3>
        <ol>
          {answers.map((id) => (
            <li key={id} className="border-line border-t py-2.5 text-[14px] leading-snug">
              <ClaimLink id={id} />
              <p className="text-soft mt-1 font-serif text-[15px]">
                <bdi>{graph.claims.get(id)?.text}</bdi>
              </p>
              <p className="text-soft mt-0.5 text-[12.5px]">{reasonCount(countReasons(graph, id))}</p>
            </li>
          ))}
        </ol>
      </section>
      <MeetingList title="Where the sides agree" relations={agreements} />
      <MeetingList title="Where they differ" relations={clashes} />
    </SidePanel>
  );
}

function reasonCount(count: number): string {
  return count === 0 ? 'no claim leads to it' : `${count} claim${count === 1 ? ' leads' : 's lead'} to it`;
}

function MeetingList({
  title,
  relations,
}: {
  readonly title: string;
  readonly relations: readonly Relation[];
}) {
  if (relations.length === 0) return null;
  return (
    <section className="mt-5">
      <h3 className="panel-heading">{title}</h3>
      <ul>
        {relations.slice(0, MOST).map((relation) => (
          <li
            key={relation.id}
            className="border-line flex gap-2.5 border-t py-2.5 text-[13.5px] leading-snug"
          >
            <RelationMark kind={relation.kind} />
            <div>
              <Sources ids={relation.from} />
              <span className="text-soft">
                {relation.kind === 'support' ? ' supports ' : ' contrasts with '}
              </span>
              <Target relation={relation} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where to begin: the main answers, where the sides agree and clash, and on whose work the map rests. */
import { counted } from '@/domain/counted';
import type { Relation } from '@/domain/schema';
import { Words } from '@/ui/Words';
import { ClaimLink } from '../claim/ClaimLink';
import { SidePanel } from '../frame/SidePanel';
import { useOpenMap } from '../frame/useOpenMap';
import { OtherMaps } from '../library/OtherMaps';
import { RelationLine } from '../relation/RelationLine';
import { FromFile } from '../report/FromFile';
import { WalkStart } from '../walk/WalkStart';
import { SummaryWords } from './SummaryWords';

/** More than this many meetings of sides are no longer an overview. */
const MOST = 6;

export function StartPanel() {
  const { map, index } = useOpenMap();
  const { agreements, clashes } = index.meetings();
  return (
    <SidePanel label="Where to start" subject="start" isFirst>
      <h2 className="pr-8 font-serif text-heading leading-tight font-semibold">Where to start</h2>
      <SummaryWords className="text-soft mt-3 text-base leading-relaxed" />
      <section className="mt-4">
        <h3 className="panel-heading">The main answers</h3>
        <ol>
          {index.answers().map(({ id, reasons }) => (
            <li key={id} className="border-line border-t py-2.5 text-base leading-snug">
              <ClaimLink id={id} />
              <Words
                className="text-soft mt-1 font-serif text-lead"
                of={index.graph().claims.get(id)?.text}
              />
              <p className="text-soft mt-0.5 text-note">{reasonWords(reasons)}</p>
            </li>
          ))}
        </ol>
      </section>
      <WalkStart />
      <MeetingList title="Where the sides agree" relations={agreements} />
      <MeetingList title="Where they differ" relations={clashes} />
      <OtherMaps />
      <FromFile />
      <Words
        className="text-soft border-line mt-5 border-t pt-2.5 text-note leading-relaxed"
        of={map.licence}
      />
    </SidePanel>
  );
}

function reasonWords(reasons: number): string {
  if (reasons === 0) return 'no claim supports it';
  return `${counted(reasons, 'claim')} ${reasons === 1 ? 'leads' : 'lead'} to it`;
}

interface MeetingListProps {
  readonly title: string;
  readonly relations: readonly Relation[];
}

function MeetingList({ title, relations }: MeetingListProps) {
  if (relations.length === 0) return null;
  return (
    <section className="mt-5">
      <h3 className="panel-heading">{title}</h3>
      <ul>
        {relations.slice(0, MOST).map((relation) => (
          <li key={relation.id} className="border-line border-t py-2.5 text-tool leading-snug">
            <RelationLine relation={relation} />
          </li>
        ))}
      </ul>
      {relations.length > MOST && (
        <p className="text-soft border-line border-t pt-2 text-note">
          and {counted(relations.length - MOST, 'arrow')} more
        </p>
      )}
    </section>
  );
}

/** All about one claim: who says it, in which words, and what speaks for and against it. */
import { grouped } from '@/domain/counted';
import type { Claim, Relation, Speaker } from '@/domain/schema';
import { selectGraph, selectMap, selectSpeakers, viewpointPlace } from '@/store/selectors';
import { useStore } from '@/store/store';
import { hueClass } from '@/ui/hues';
import { REPORTED_WORDS } from '@/view/words';
import { AwayNote } from './AwayNote';
import { ClaimTools } from './ClaimTools';
import { LongList } from './LongList';
import { QuotePassages } from './QuotePassages';
import { RelationEntry } from './RelationEntry';
import { relationLists } from './relationLists';
import { SidePanel } from './SidePanel';
import { SpeakerLink } from './SpeakerLink';

/** More than this many in one list are asked for. */
const FIRST_RELATIONS = 30;

export function ClaimPanel({ id }: { readonly id: string }) {
  const map = useStore(selectMap);
  const graph = useStore(selectGraph);
  const claim = graph?.claims.get(id);
  if (map === null || graph === null || claim === undefined) return null;
  const speaker = claim.speaker === undefined ? undefined : selectSpeakers(map).get(claim.speaker);
  const lists = relationLists(graph, id);
  return (
    <SidePanel label={`Claim: ${claim.gist}`} subject={id}>
      <div className={hueClass(viewpointPlace(map, speaker))}>
        <p className="text-soft pr-8 text-[13px]">
          <bdi>{claim.gist}</bdi>
        </p>
        <h2 className="mt-1 font-serif text-[23px] leading-[1.22] font-semibold tracking-[-0.01em]">
          <bdi>{claim.text}</bdi>
        </h2>
        <AwayNote id={id} />
        <Origin claim={claim} />
        <ClaimTools id={id} />
        {claim.quotes.length > 0 && (
          <div className="border-line mt-4 border-t pt-4">
            <QuotePassages quotes={claim.quotes} />
          </div>
        )}
      </div>
      <RelationList title="Supported by" relations={lists.supportedBy} claim={id} />
      <RelationList title="Contrasted by" relations={lists.contrastedBy} claim={id} />
      <RelationList title="Supports" relations={lists.supports} claim={id} />
      <RelationList title="Contrasts with" relations={lists.contrastsWith} claim={id} />
      <ViewpointNote speaker={speaker} />
    </SidePanel>
  );
}

/** Speaker, viewpoint, and how the words come to us. */
function Origin({ claim }: { readonly claim: Claim }) {
  const map = useStore(selectMap);
  if (map === null) return null;
  const speaker = claim.speaker === undefined ? undefined : selectSpeakers(map).get(claim.speaker);
  const viewpoint = map.viewpoints.find((candidate) => candidate.id === speaker?.viewpoint);
  const about = [speaker?.role, speaker?.affiliation].filter((part) => part !== undefined && part !== '');
  return (
    <dl className="mt-3 space-y-1.5 text-[13.5px]">
      <div>
        <dt className="sr-only">Speaker</dt>
        <dd>
          {speaker === undefined ? (
            claim.implicit === true ? (
              'Nobody says this; the argument needs it.'
            ) : (
              'No speaker is named.'
            )
          ) : (
            <>
              <SpeakerLink speaker={speaker} />
              {about.length > 0 && <span className="text-soft">, {about.join(', ')}</span>}
            </>
          )}
        </dd>
      </div>
      {viewpoint !== undefined && (
        <div>
          <dt className="sr-only">Viewpoint</dt>
          <dd className="text-hue-ink border-hue border-l-5 pl-2 font-semibold">
            <bdi>{viewpoint.label}</bdi>
          </dd>
        </div>
      )}
      {claim.reported !== undefined && (
        <div>
          <dt className="sr-only">How it is reported</dt>
          <dd className="text-soft">{REPORTED_WORDS[claim.reported]}</dd>
        </div>
      )}
    </dl>
  );
}

/** Who stands on the speaker's side, and why the map-maker sees one there. */
function ViewpointNote({ speaker }: { readonly speaker: Speaker | undefined }) {
  const map = useStore(selectMap);
  const viewpoint = map?.viewpoints.find((candidate) => candidate.id === speaker?.viewpoint);
  if (viewpoint?.description === undefined) return null;
  return (
    <section className="mt-6">
      <h3 className="panel-heading">About “{viewpoint.label}”</h3>
      <p className="text-soft border-line mt-1 border-t pt-2 text-[13.5px] leading-snug">
        <bdi>{viewpoint.description}</bdi>
      </p>
    </section>
  );
}

interface RelationListProps {
  readonly title: string;
  readonly relations: readonly Relation[];
  readonly claim: string;
}

function RelationList({ title, relations, claim }: RelationListProps) {
  if (relations.length === 0) return null;
  return (
    <section className="mt-6">
      <h3 className="panel-heading">
        {title} <span className="font-normal">{grouped(relations.length)}</span>
      </h3>
      <LongList key={claim} items={relations} most={FIRST_RELATIONS} keyOf={(relation) => relation.id}>
        {(relation) => <RelationEntry relation={relation} claim={claim} />}
      </LongList>
    </section>
  );
}

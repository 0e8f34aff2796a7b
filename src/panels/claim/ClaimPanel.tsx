/** Everything about one claim: who says it, in which words, and what supports and contrasts it. */
import type { Claim, Speaker } from '@/domain/schema';
import { selectGraph, selectMap } from '@/store/selectors/document';
import { useStore } from '@/store/store';
import { hueClass } from '@/ui/hues';
import { indexOf } from '@/view/mapIndex';
import { listed, REPORTED_WORDS } from '@/view/words';
import { SidePanel } from '../frame/SidePanel';
import { RelationEntry } from '../relation/RelationEntry';
import { RelationSection } from '../relation/RelationSection';
import { relationLists } from '../relation/relationLists';
import { SpeakerLink } from '../speaker/SpeakerLink';
import { AwayNote } from './AwayNote';
import { ClaimSteps, InsideNote } from './ClaimSteps';
import { ClaimTools } from './ClaimTools';
import { QuotePassages } from './QuotePassages';

/** How many relations a list shows at first. */
const FIRST_RELATIONS = 30;

const LISTS = [
  ['Supported by', 'supportedBy'],
  ['Contrasted by', 'contrastedBy'],
  ['Supports', 'supports'],
  ['Contrasts with', 'contrastsWith'],
] as const;

/** A claim of more characters is several sentences, as in other formats, and not set as a headline. */
const LONG = 200;
const SHORT_TEXT = 'text-heading leading-[1.22] font-semibold tracking-[-0.01em]';
const LONG_TEXT = 'text-long leading-[1.38] font-medium';

export function ClaimPanel({ id }: { readonly id: string }) {
  const map = useStore(selectMap);
  const graph = useStore(selectGraph);
  const claim = graph?.claims.get(id);
  if (map === null || graph === null || claim === undefined) return null;
  const speaker = claim.speaker === undefined ? undefined : indexOf(map).speakers().get(claim.speaker);
  const lists = relationLists(graph, id);
  return (
    <SidePanel label={`Claim: ${claim.gist}`} subject={id}>
      <div className={hueClass(indexOf(map).viewpointPlace(speaker))}>
        <p className="text-soft pr-8 text-small">
          <bdi>{claim.gist}</bdi>
        </p>
        <h2 className={`mt-1 font-serif ${claim.text.length > LONG ? LONG_TEXT : SHORT_TEXT}`}>
          <bdi>{claim.text}</bdi>
        </h2>
        <AwayNote id={id} />
        <InsideNote id={id} />
        <Origin claim={claim} />
        <ClaimTools id={id} />
        <ClaimSteps id={id} />
        {claim.quotes.length > 0 && (
          <div className="border-line mt-4 border-t pt-4">
            <QuotePassages quotes={claim.quotes} />
          </div>
        )}
      </div>
      {LISTS.map(([title, list]) => (
        <RelationSection
          key={title}
          title={title}
          relations={lists[list]}
          subject={id}
          most={FIRST_RELATIONS}
        >
          {(relation) => <RelationEntry relation={relation} claim={id} />}
        </RelationSection>
      ))}
      <ViewpointNote speaker={speaker} />
    </SidePanel>
  );
}

/** Speaker, viewpoint, and how the words reach us. */
function Origin({ claim }: { readonly claim: Claim }) {
  const map = useStore(selectMap);
  if (map === null) return null;
  const speaker = claim.speaker === undefined ? undefined : indexOf(map).speakers().get(claim.speaker);
  const viewpoint = indexOf(map).viewpointOf(speaker);
  const about = listed(speaker?.role, speaker?.affiliation);
  return (
    <dl className="mt-3 space-y-1.5 text-tool">
      <div>
        <dt className="sr-only">Speaker</dt>
        <dd>
          {speaker === undefined ? (
            claim.implicit === true ? (
              'Nobody says this, but the argument needs it.'
            ) : (
              'No speaker is named.'
            )
          ) : (
            <>
              <SpeakerLink speaker={speaker} />
              {about !== '' && <span className="text-soft">, {about}</span>}
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
      {claim.tags !== undefined && claim.tags.length > 0 && (
        <div className="text-soft">
          <dt className="inline">Tags: </dt>
          {[...new Set(claim.tags)].map((tag, place) => (
            <dd key={tag} className="inline">
              {place > 0 && ', '}
              <bdi>{tag}</bdi>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

/** What the viewpoint of the speaker is. */
function ViewpointNote({ speaker }: { readonly speaker: Speaker | undefined }) {
  const map = useStore(selectMap);
  const viewpoint = map === null ? undefined : indexOf(map).viewpointOf(speaker);
  if (viewpoint?.description === undefined) return null;
  return (
    <section className="mt-6">
      <h3 className="panel-heading">About “{viewpoint.label}”</h3>
      <p className="text-soft border-line mt-1 border-t pt-2 text-tool leading-snug">
        <bdi>{viewpoint.description}</bdi>
      </p>
    </section>
  );
}

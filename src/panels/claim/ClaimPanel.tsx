/** Everything about one claim: who says it, in which words, and what supports and contrasts it. */
import type { Claim } from '@/domain/schema';
import { hueClass } from '@/ui/hues';
import { Words } from '@/ui/Words';
import { listed, REPORTED_WORDS } from '@/view/words';
import { SidePanel } from '../frame/SidePanel';
import { useOpenMap } from '../frame/useOpenMap';
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
  const { index } = useOpenMap();
  const claim = index.graph().claims.get(id);
  if (claim === undefined) return null;
  const speaker = index.speakerOf(claim);
  const viewpoint = index.viewpointOf(speaker);
  const lists = relationLists(index.graph(), id);
  return (
    <SidePanel label={`Claim: ${claim.gist}`} subject={id}>
      <div className={hueClass(index.viewpointPlace(speaker))}>
        <Words className="text-soft pr-8 text-small" of={claim.gist} />
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
      {viewpoint?.description !== undefined && (
        <section className="mt-6">
          <h3 className="panel-heading">About “{viewpoint.label}”</h3>
          <Words
            className="text-soft border-line mt-1 border-t pt-2 text-tool leading-snug"
            of={viewpoint.description}
          />
        </section>
      )}
    </SidePanel>
  );
}

/** Speaker, viewpoint, and how the words reach us. */
function Origin({ claim }: { readonly claim: Claim }) {
  const { index } = useOpenMap();
  const speaker = index.speakerOf(claim);
  const viewpoint = index.viewpointOf(speaker);
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

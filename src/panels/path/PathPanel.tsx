/** The path between two claims, as a chain of sentences. */
import { counted } from '@/domain/counted';
import { basisWords, DOES, DONE_BY } from '@/domain/relationWords';
import { selectPath } from '@/store/selectors/visible';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';
import { Words } from '@/ui/Words';
import type { Step } from '@/view/scope';
import { ClaimLink } from '../claim/ClaimLink';
import { SidePanel } from '../frame/SidePanel';
import { Sources } from '../relation/RelationEnds';
import { RelationMark } from '../relation/RelationMark';

export function PathPanel({ from, to }: { readonly from: string; readonly to: string }) {
  const way = useStore(selectPath);
  return (
    <SidePanel label="The path between two claims" subject={`${from} ${to}`} onClose={getState().clearScope}>
      <h2 className="pr-8 font-serif text-heading leading-tight font-semibold">
        How are the two claims connected?
      </h2>
      <p className="mt-3 text-base leading-snug">
        From <ClaimLink id={from} /> to <ClaimLink id={to} />
        {way !== null && way.length > 0 && (
          <span className="text-soft">: {counted(way.length, 'step')}.</span>
        )}
      </p>
      {way === null && (
        <p className="mt-4 text-entry">Nothing on this map connects the two claims, in either direction.</p>
      )}
      {way?.length === 0 && <p className="mt-4 text-entry">Both ends are the same claim.</p>}
      <ol className="mt-4">
        {way?.map((step) => (
          <li
            key={`${step.relation.id} ${step.claim}`}
            className="border-line flex gap-2.5 border-t py-3 text-base leading-snug"
          >
            <RelationMark kind={step.relation.kind} />
            <Sentence step={step} />
          </li>
        ))}
      </ol>
      <Button className="mt-3" onClick={() => getState().showPath(to, from)}>
        In the other direction
      </Button>
    </SidePanel>
  );
}

/** «A, together with B, supports C», or «C is supported by A», in the direction of the path. */
function Sentence({ step }: { readonly step: Step }) {
  const { claim, relation, isForward, to } = step;
  const isSupport = relation.kind === 'support';
  const partners = relation.from.filter((id) => id !== claim && id !== to);
  const verb = isForward ? DOES[relation.kind] : `is ${DONE_BY[relation.kind]}`;
  return (
    <div className="min-w-0 space-y-1">
      <p>
        <ClaimLink id={claim} />
        {isForward && <Partners ids={partners} />}
        <span className={isSupport ? 'text-support font-semibold' : 'text-contrast font-semibold'}>
          {' '}
          {verb}{' '}
        </span>
        <ClaimLink id={to} />
        {!isForward && <Partners ids={partners} />}
      </p>
      <Words className="text-soft" of={relation.note} />
      <p className="text-soft text-note">{basisWords(relation)}</p>
    </div>
  );
}

function Partners({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <span className="text-soft">
      {' '}
      together with <Sources ids={ids} />
    </span>
  );
}

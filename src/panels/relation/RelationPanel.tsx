/** Everything about one arrow: its ends, its reason, and the words that state it. */
import { isLinked } from '@/domain/graph';
import { kindTitle, verbOf } from '@/domain/relationWords';
import { Words } from '@/ui/Words';
import { InsideNote } from '../claim/ClaimSteps';
import { QuotePassages } from '../claim/QuotePassages';
import { SidePanel } from '../frame/SidePanel';
import { useOpenMap } from '../frame/useOpenMap';
import { Doubts } from './Doubts';
import { Sources, Target } from './RelationEnds';
import { RelationMark } from './RelationMark';

export function RelationPanel({ id }: { readonly id: string }) {
  const relation = useOpenMap().index.graph().relations.get(id);
  if (relation === undefined) return null;
  const title = kindTitle(relation);
  const verb = `${isLinked(relation) ? 'together ' : ''}${verbOf(relation)}`;
  return (
    <SidePanel label={`${title} between claims`} subject={id}>
      <h2 className="flex items-center gap-2.5 pr-8 font-serif text-heading font-semibold">
        <RelationMark kind={relation.kind} />
        {title}
      </h2>
      <InsideNote id={id} />
      <div className="mt-4 space-y-2 text-lead leading-snug">
        <p>
          <Sources ids={relation.from} />
        </p>
        <p
          className={
            relation.kind === 'support' ? 'text-support font-semibold' : 'text-contrast font-semibold'
          }
        >
          {verb}
        </p>
        <p>
          <Target relation={relation} />
        </p>
      </div>
      <Words className="border-line mt-4 border-t pt-4 text-entry leading-relaxed" of={relation.note} />
      <section className="mt-5">
        <h3 className="panel-heading">
          {relation.basis === 'stated' && 'The article states it'}
          {relation.basis === 'inferred' && 'Inferred by the map'}
          {relation.basis === undefined && 'The file does not say whether this is stated or inferred'}
        </h3>
        {relation.basis === 'inferred' && (
          <p className="text-soft mt-1.5 text-tool">
            The article does not say this in words. The map infers it, for the reason above.
          </p>
        )}
        {relation.quotes !== undefined && relation.quotes.length > 0 && (
          <div className="hue-none mt-3">
            <QuotePassages quotes={relation.quotes} />
          </div>
        )}
      </section>
      <div className="mt-5 space-y-2 text-tool leading-snug">
        <Doubts step={relation} />
      </div>
    </SidePanel>
  );
}

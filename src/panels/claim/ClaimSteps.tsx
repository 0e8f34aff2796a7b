/** The inner steps of a claim, to open and list; and for an inner step, the argument it belongs to. */
import { selectInnerSteps } from '@/store/selectors/document';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';
import { stepWords } from '@/view/words';
import { LongList } from '../frame/LongList';
import { useOpenMap } from '../frame/useOpenMap';
import { ClaimLink } from './ClaimLink';

/** How many steps are shown at first. */
const FIRST_STEPS = 30;

/** Renders nothing for a claim without inner steps. */
export function ClaimSteps({ id }: { readonly id: string }) {
  const inner = useStore((state) => selectInnerSteps(state).get(id));
  const isOpen = useStore((state) => state.view.steps.includes(id));
  if (inner === undefined) return null;
  return (
    <>
      <div className="claim-tools">
        <Button look="tool" aria-expanded={isOpen} onClick={() => getState().toggleSteps(id)}>
          {isOpen ? 'Hide' : 'Show'} its {stepWords(inner.length)}
        </Button>
      </div>
      {isOpen && inner.length > 0 && (
        <div className="border-line mt-1 border-l-3 pl-2.5 text-tool leading-snug">
          <LongList key={id} items={inner} most={FIRST_STEPS} keyOf={(step) => step} classOf={() => 'py-1'}>
            {(step) => <ClaimLink id={step} hasSpeaker={false} />}
          </LongList>
        </div>
      )}
    </>
  );
}

/** Names the argument of an inner claim or relation; renders nothing for others. */
export function InsideNote({ id }: { readonly id: string }) {
  const graph = useOpenMap().index.graph();
  const claim = graph.claims.get(id);
  const argument = (claim ?? graph.relations.get(id))?.within;
  if (argument === undefined) return null;
  // An argument begins with the claims that nothing in it leads to.
  const isPremise =
    claim !== undefined && !(graph.incoming.get(id) ?? []).some(({ within }) => within === argument);
  return (
    <p className="border-line mt-2 border-l-3 pl-2.5 text-tool">
      A {isPremise ? 'premise' : 'step'} inside <ClaimLink id={argument} hasSpeaker={false} />
    </p>
  );
}

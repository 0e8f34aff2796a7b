/** The two ends of a relation, as links. */
import { finalClaim } from '@/domain/graph';
import type { Relation } from '@/domain/schema';
import { ClaimLink } from '../claim/ClaimLink';
import { useOpenMap } from '../frame/useOpenMap';

/** Premises; linked ones are joined by words. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && <span className="text-soft"> together with </span>}
      <ClaimLink id={id} />
    </span>
  ));
}

/** The target of a relation: a claim, or the step from one claim to another. */
export function Target({ relation }: { readonly relation: Relation }) {
  const graph = useOpenMap().index.graph();
  const step = graph.relations.get(relation.to);
  if (step === undefined) return <ClaimLink id={relation.to} />;
  const final = finalClaim(graph, step);
  return (
    <>
      <span className="text-soft">the step from </span>
      <Sources ids={step.from} />
      {final !== undefined && (
        <>
          <span className="text-soft"> to </span>
          <ClaimLink id={final} />
        </>
      )}
    </>
  );
}

/** One relation in a claim's panel: the other end, why, and whether the article or the map says so. */
import { finalClaim } from '@/domain/graph';
import type { Relation } from '@/domain/schema';
import { selectGraph } from '@/store/selectors';
import { useStore } from '@/store/store';
import { basisWords } from './basisWords';
import { ClaimLink } from './ClaimLink';
import { RelationMark } from './RelationMark';

/** `claim`: the claim whose panel this stands in; the entry names the other end. */
export function RelationEntry({ relation, claim }: { readonly relation: Relation; readonly claim: string }) {
  const graph = useStore(selectGraph);
  const selectRelation = useStore((state) => state.selectRelation);
  if (graph === null) return null;
  const isFrom = relation.from.includes(claim);
  const doubts = graph.incoming.get(relation.id) ?? [];
  return (
    <li className="border-line flex gap-2.5 border-t py-2.5 text-[13.5px] leading-snug">
      <RelationMark kind={relation.kind} />
      <div className="min-w-0 space-y-1">
        <div>{isFrom ? <Target relation={relation} /> : <Sources ids={relation.from} />}</div>
        {isFrom && relation.from.length > 1 && (
          <div className="text-soft">
            together with <Sources ids={relation.from.filter((id) => id !== claim)} />
          </div>
        )}
        {relation.note !== undefined && (
          <p className="text-soft">
            <bdi>{relation.note}</bdi>
          </p>
        )}
        <p className="text-soft text-[12.5px]">
          {basisWords(relation)}
          {relation.mutual === true && ' · each contrasts with the other'}
          {' · '}
          <button
            type="button"
            className="underline underline-offset-2"
            onClick={() => selectRelation(relation.id)}
          >
            this arrow
          </button>
        </p>
        {doubts.map((doubt) => (
          <p key={doubt.id} className="text-soft">
            {doubt.kind === 'contrast' ? 'This step is doubted by ' : 'This step is backed by '}
            <Sources ids={doubt.from} />
          </p>
        ))}
      </div>
    </li>
  );
}

/** Several premises that count only together are named as such. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && <span className="text-soft"> together with </span>}
      <ClaimLink id={id} />
    </span>
  ));
}

/** What a relation leads to: a claim, or the step from one claim to another. */
export function Target({ relation }: { readonly relation: Relation }) {
  const graph = useStore(selectGraph);
  const step = graph?.relations.get(relation.to);
  if (graph === null || step === undefined) return <ClaimLink id={relation.to} />;
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

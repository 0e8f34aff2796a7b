/** A relation in the panel of a claim: the other end, the note, and whether it is stated or inferred. */
import { basisWords } from '@/domain/relationWords';
import type { Relation } from '@/domain/schema';
import { getState } from '@/store/store';
import { Button } from '@/ui/Button';
import { Words } from '@/ui/Words';
import { Doubts } from './Doubts';
import { Sources, Target } from './RelationEnds';
import { RelationMark } from './RelationMark';

/** @param props.claim the claim of the panel; the entry names the other end */
export function RelationEntry({ relation, claim }: { readonly relation: Relation; readonly claim: string }) {
  const isFrom = relation.from.includes(claim);
  return (
    <div className="border-line flex gap-2.5 border-t py-2.5 text-tool leading-snug">
      <RelationMark kind={relation.kind} />
      <div className="min-w-0 space-y-1">
        <div>{isFrom ? <Target relation={relation} /> : <Sources ids={relation.from} />}</div>
        {isFrom && relation.from.length > 1 && (
          <div className="text-soft">
            together with <Sources ids={relation.from.filter((id) => id !== claim)} />
          </div>
        )}
        <Words className="text-soft" of={relation.note} />
        <p className="text-soft text-note">
          {basisWords(relation)}
          {relation.mutual === true && ' · each contrasts with the other'}
          {' · '}
          <Button look="text" onClick={() => getState().selectRelation(relation.id)}>
            this arrow
          </Button>
        </p>
        <Doubts step={relation} />
      </div>
    </div>
  );
}

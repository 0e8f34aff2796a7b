/** A relation as one sentence of links: «A together with B support C». */
import { verbOf } from '@/domain/relationWords';
import type { Relation } from '@/domain/schema';
import { Sources, Target } from './RelationEnds';
import { RelationMark } from './RelationMark';

export function RelationLine({ relation }: { readonly relation: Relation }) {
  return (
    <div className="flex gap-2.5">
      <RelationMark kind={relation.kind} />
      <div className="min-w-0">
        <Sources ids={relation.from} />
        <span className="text-soft">{` ${verbOf(relation)} `}</span>
        <Target relation={relation} />
      </div>
    </div>
  );
}

/** What doubts or backs a step itself, rather than the claims at its ends. */
import type { Relation } from '@/domain/schema';
import { Words } from '@/ui/Words';
import { useOpenMap } from '../frame/useOpenMap';
import { Sources } from './RelationEnds';

export function Doubts({ step }: { readonly step: Relation }) {
  const { index } = useOpenMap();
  return (index.graph().incoming.get(step.id) ?? []).map((relation) => (
    <div key={relation.id} className="text-soft">
      {relation.kind === 'contrast' ? 'This step is doubted by ' : 'This step is backed by '}
      <Sources ids={relation.from} />
      <Words className="mt-1" of={relation.note} />
    </div>
  ));
}

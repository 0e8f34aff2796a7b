/** What doubts or backs a step itself, rather than the claims at its ends. */
import type { Relation } from '@/domain/schema';
import { selectGraph } from '@/store/selectors/document';
import { useStore } from '@/store/store';
import { Sources } from './RelationEnds';

export function Doubts({ step }: { readonly step: Relation }) {
  const graph = useStore(selectGraph);
  return (graph?.incoming.get(step.id) ?? []).map((relation) => (
    <div key={relation.id} className="text-soft">
      {relation.kind === 'contrast' ? 'This step is doubted by ' : 'This step is backed by '}
      <Sources ids={relation.from} />
      {relation.note !== undefined && (
        <p className="mt-1">
          <bdi>{relation.note}</bdi>
        </p>
      )}
    </div>
  ));
}

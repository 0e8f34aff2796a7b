/** The mark of a kind of relation, as on the map; the word beside it says the same. */
import type { RelationKind } from '@/domain/schema';

export function RelationMark({ kind }: { readonly kind: RelationKind }) {
  return (
    <svg className="mt-1 size-3 shrink-0" viewBox="0 0 12 12" aria-hidden="true">
      {kind === 'support' ? (
        <path d="M6 1.5 11 10.5H1Z" className="fill-support" />
      ) : (
        <path d="M1.5 6H8.5M9.5 1.5V10.5" className="stroke-contrast" strokeWidth="2.2" fill="none" />
      )}
    </svg>
  );
}

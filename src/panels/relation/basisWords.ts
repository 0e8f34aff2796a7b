/** Whether a relation is the article's or the map's, in words. */
import type { Relation } from '@/domain/schema';

/** «Stated: “This is why”», «Inferred by the map»; nothing where an imported file does not say. */
export function basisWords(relation: Relation): string {
  if (relation.basis === undefined) return 'The file does not say whether this is stated';
  if (relation.basis === 'inferred') return 'Inferred by the map, not stated';
  const words = (relation.quotes ?? []).map((quote) => `“${quote.exact}”`).join(', ');
  return words === '' ? 'Stated in the article' : `Stated: ${words}`;
}

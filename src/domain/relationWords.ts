/** A relation in words, for the page, its pictures and the files that are written. */
import type { Relation, RelationKind } from './schema';

/** What one claim does to another: «supports». */
export const DOES: Record<RelationKind, string> = { support: 'supports', contrast: 'contrasts with' };
/** What a claim does to a step between others: «doubts the step from 1 to 2». */
export const DOES_TO_STEP: Record<RelationKind, string> = { support: 'backs', contrast: 'doubts' };
/** The passive: «is supported by». */
export const DONE_BY: Record<RelationKind, string> = { support: 'supported by', contrast: 'contrasted by' };

/** What the premises of a relation do: «supports», or for linked premises «support». */
export function verbOf({ kind, from }: Pick<Relation, 'kind' | 'from'>): string {
  if (from.length === 1) return DOES[kind];
  return kind === 'support' ? 'support' : 'contrast with';
}

/** The kind of a relation as a title: «Support», «Mutual contrast». */
export function kindTitle({ kind, mutual }: Pick<Relation, 'kind' | 'mutual'>): string {
  if (kind === 'support') return 'Support';
  return mutual === true ? 'Mutual contrast' : 'Contrast';
}

/** Whether the article or the map says it: «Stated: “This is why”», «Inferred by the map, not stated». */
export function basisWords({ basis, quotes = [] }: Pick<Relation, 'basis' | 'quotes'>): string {
  if (basis === undefined) return 'The file does not say whether this is stated or inferred';
  if (basis === 'inferred') return 'Inferred by the map, not stated';
  const words = quotes.map((quote) => `“${quote.exact}”`).join(', ');
  return words === '' ? 'Stated in the article' : `Stated: ${words}`;
}

/** From ids and words, as the store has them, to numbers of a scene. Pure. */
import type { Emphasis } from '@/view/emphasis';
import type { VisiblePart } from '@/view/visible';
import type { Packed } from '@/layout/types';
import { LOOK, type Looks } from './look';
import type { Front } from './paintFront';

/**
 * The looks of the ground: what the filters leave out, what is not there at all, and the rest.
 * @param present what is drawn; `null` for everything
 */
export function looksOf(
  { boxIds, arrowIds }: Packed,
  visible: VisiblePart,
  present: VisiblePart | null,
): Looks {
  const looks = (ids: readonly string[], list: keyof VisiblePart): Uint8Array =>
    Uint8Array.from(ids, (id) => {
      if (present !== null && !present[list].has(id)) return LOOK.absent;
      return visible[list].has(id) ? LOOK.plain : LOOK.hidden;
    });
  return { cards: looks(boxIds, 'claims'), relations: looks(arrowIds, 'relations') };
}

/** What stands out: the selection with what touches it, and what the claim under the pointer touches. */
export function frontOf(
  packed: Packed,
  visible: VisiblePart,
  present: VisiblePart | null,
  emphasis: Emphasis,
  pointed: Emphasis,
): Front {
  const isThere = (list: keyof VisiblePart, id: string): boolean => present?.[list].has(id) !== false;
  const cardOf = (id: string): number | undefined =>
    isThere('claims', id) ? packed.boxPlace(id) : undefined;
  const relationOf = (id: string): number | undefined =>
    isThere('relations', id) ? packed.arrowPlace(id) : undefined;
  return {
    cards: numbered(emphasis.claims, cardOf, visible.claims),
    relations: [
      ...numbered(pointed.relations, relationOf, visible.relations),
      ...numbered(emphasis.relations, relationOf, visible.relations),
    ],
  };
}

/** What is selected stands out in any case; what is filtered out and only near does not. The selected is last. */
function numbered(
  looks: ReadonlyMap<string, 'selected' | 'near'>,
  numberOf: (id: string) => number | undefined,
  visible: ReadonlySet<string>,
): Front['cards'] {
  return [...looks]
    .flatMap(([id, look]) => {
      const number = numberOf(id);
      if (number === undefined || (look === 'near' && !visible.has(id))) return [];
      return [[number, LOOK[look]] as const];
    })
    .toSorted((a, b) => a[1] - b[1]);
}

/** From ids and words, as the store has them, to numbers of a scene. Pure. */
import type { Emphasis } from '@/view/emphasis';
import type { VisiblePart } from '@/view/visible';
import type { Packed } from '@/layout/types';
import { LOOK, type Looks } from './look';
import type { Front } from './paintFront';

/** The looks of the ground: what the filters leave out, and the rest. */
export function looksOf({ boxIds, arrowIds }: Packed, visible: VisiblePart): Looks {
  return {
    cards: Uint8Array.from(boxIds, (id) => (visible.claims.has(id) ? LOOK.plain : LOOK.hidden)),
    relations: Uint8Array.from(arrowIds, (id) => (visible.relations.has(id) ? LOOK.plain : LOOK.hidden)),
  };
}

/** What stands out: the selection with what touches it, and what the claim under the pointer touches. */
export function frontOf(packed: Packed, visible: VisiblePart, emphasis: Emphasis, pointed: Emphasis): Front {
  const cardOf = (id: string): number | undefined => packed.boxPlace(id);
  const relationOf = (id: string): number | undefined => packed.arrowPlace(id);
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

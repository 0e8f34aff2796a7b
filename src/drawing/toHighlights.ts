/** From ids and words, as the store has them, to numbers of a scene. Pure. */
import type { Packed } from '@/layout/types';
import type { Emphasis } from '@/view/emphasis';
import type { VisiblePart } from '@/view/visible';
import type { Front } from './canvas/paintFront';
import { HIGHLIGHT, type Highlights } from './highlight';

/**
 * The looks of the ground: what the filters leave out, what is not there at all, and the rest.
 * @param present what is drawn; `null` for everything
 * @param found ids of the claims that a search has found, beside which all else recedes; `null`: there is none
 */
export function highlightsOf(
  { boxIds, arrowIds }: Packed,
  visible: VisiblePart,
  present: VisiblePart | null,
  found: ReadonlySet<string> | null,
): Highlights {
  const card = (id: string): number =>
    found === null ? HIGHLIGHT.plain : found.has(id) ? HIGHLIGHT.found : HIGHLIGHT.away;
  const relation = (): number => (found === null ? HIGHLIGHT.plain : HIGHLIGHT.away);
  const looks = (ids: readonly string[], list: keyof VisiblePart, seen: (id: string) => number): Uint8Array =>
    Uint8Array.from(ids, (id) => {
      if (!isPresent(present, list, id)) return HIGHLIGHT.absent;
      return visible[list].has(id) ? seen(id) : HIGHLIGHT.hidden;
    });
  return { cards: looks(boxIds, 'claims', card), relations: looks(arrowIds, 'relations', relation) };
}

function isPresent(present: VisiblePart | null, list: keyof VisiblePart, id: string): boolean {
  return present === null || present[list].has(id);
}

/** So many claims that a search has found are ringed from afar; of more, their colour has to tell. */
const MOST_RINGS = 200;

/**
 * What stands out in a search, besides the ground: the few that were found, the one where the keys stand, and
 * what the claim under the pointer touches.
 */
export function frontOfSearch(
  packed: Packed,
  visible: VisiblePart,
  present: VisiblePart | null,
  found: ReadonlySet<string>,
  foundAt: string | null,
  pointed: Emphasis,
): Front {
  const { cardOf, relationOf } = numbersIn(packed, present);
  const ringed = found.size > MOST_RINGS ? [] : [...found].filter((id) => visible.claims.has(id));
  const cards = ringed.flatMap((id) => {
    const number = id === foundAt ? undefined : cardOf(id);
    return number === undefined ? [] : [[number, HIGHLIGHT.found] as const];
  });
  const at = foundAt === null ? undefined : cardOf(foundAt);
  return {
    cards: at === undefined ? cards : [...cards, [at, HIGHLIGHT.selected] as const],
    relations: numbered(pointed.relations, relationOf, visible.relations),
  };
}

/** What stands out: the selection with what touches it, and what the claim under the pointer touches. */
export function frontOf(
  packed: Packed,
  visible: VisiblePart,
  present: VisiblePart | null,
  emphasis: Emphasis,
  pointed: Emphasis,
): Front {
  const { cardOf, relationOf } = numbersIn(packed, present);
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
): Front['relations'] {
  return [...looks]
    .flatMap(([id, look]) => {
      const number = numberOf(id);
      if (number === undefined || (look === 'near' && !visible.has(id))) return [];
      return [[number, HIGHLIGHT[look]] as const];
    })
    .toSorted((a, b) => a[1] - b[1]);
}

/** The numbers of what is drawn, by id. */
function numbersIn(packed: Packed, present: VisiblePart | null) {
  return {
    cardOf: (id: string) => (isPresent(present, 'claims', id) ? packed.boxPlace(id) : undefined),
    relationOf: (id: string) => (isPresent(present, 'relations', id) ? packed.arrowPlace(id) : undefined),
  };
}

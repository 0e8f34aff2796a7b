/** Turns ids and words of the store into numbers of a scene. Pure. */
import type { Packed } from '@/layout/types';
import type { Emphasis } from '@/view/emphasis';
import type { VisiblePart } from '@/view/visible';
import type { Front } from './canvas/paintFront';
import { HIGHLIGHT, type Highlights } from './highlight';

/**
 * The highlights of the ground: filtered out, absent, and the rest.
 * @param present what is drawn; `null` for everything
 * @param found ids of the claims that a search has found, beside which all else recedes; `null` without a search
 */
export function highlightsOf(
  { boxIds, arrowIds }: Packed,
  visible: VisiblePart,
  present: VisiblePart | null,
  found: ReadonlySet<string> | null,
): Highlights {
  const highlights = (ids: readonly string[], list: keyof VisiblePart): Uint8Array =>
    Uint8Array.from(ids, (id) => {
      if (!isPresent(present, list, id)) return HIGHLIGHT.absent;
      if (!visible[list].has(id)) return HIGHLIGHT.hidden;
      if (found === null) return HIGHLIGHT.plain;
      return list === 'claims' && found.has(id) ? HIGHLIGHT.found : HIGHLIGHT.away;
    });
  return { cards: highlights(boxIds, 'claims'), relations: highlights(arrowIds, 'relations') };
}

function isPresent(present: VisiblePart | null, list: keyof VisiblePart, id: string): boolean {
  return present === null || present[list].has(id);
}

/** Most found claims that get rings; of more, the colour alone has to tell. */
const MOST_RINGS = 200;

/** What stands out in a search: found claims, the current result, and what touches the claim under the pointer. */
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

/** What stands out: the selection and the claim under the pointer, with what touches them. */
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

/** What is near stands out unless it is filtered out; the selection always does, and comes last. */
function numbered(
  highlights: ReadonlyMap<string, 'selected' | 'near'>,
  numberOf: (id: string) => number | undefined,
  visible: ReadonlySet<string>,
): Front['relations'] {
  return [...highlights]
    .flatMap(([id, highlight]) => {
      const number = numberOf(id);
      if (number === undefined || (highlight === 'near' && !visible.has(id))) return [];
      return [[number, HIGHLIGHT[highlight]] as const];
    })
    .toSorted((a, b) => a[1] - b[1]);
}

/** Look-ups of numbers by id, for what is drawn. */
function numbersIn(packed: Packed, present: VisiblePart | null) {
  return {
    cardOf: (id: string) => (isPresent(present, 'claims', id) ? packed.boxPlace(id) : undefined),
    relationOf: (id: string) => (isPresent(present, 'relations', id) ? packed.arrowPlace(id) : undefined),
  };
}

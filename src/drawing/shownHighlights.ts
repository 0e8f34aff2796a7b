/** How each card and arrow looks in a picture: what the page shows at this moment, as one byte each. Pure. */
import type { Packed } from '@/layout/types';
import { type Emphasis, NO_EMPHASIS } from '@/view/emphasis';
import type { VisiblePart } from '@/view/visible';
import { HIGHLIGHT, type Highlights } from './highlight';
import { frontOf, highlightsOf } from './toHighlights';

/** What decides about looks; as the store's selectors give it. */
export interface Shown {
  readonly visible: VisiblePart;
  /** `null`: everything that has a place. */
  readonly present: VisiblePart | null;
  readonly emphasis: Emphasis;
}

/** @param packed the numbering of cards and arrows */
export function shownHighlights(packed: Packed, { visible, present, emphasis }: Shown): Highlights {
  const ground = highlightsOf(packed, visible, present, null);
  if (emphasis === NO_EMPHASIS) return ground;
  const front = frontOf(packed, visible, present, emphasis, NO_EMPHASIS);
  const raised = (looks: Uint8Array, list: readonly (readonly [number, number])[]): Uint8Array => {
    const all = looks.map((look) => (look === HIGHLIGHT.plain ? HIGHLIGHT.away : look));
    for (const [number, look] of list) all[number] = look;
    return all;
  };
  return { cards: raised(ground.cards, front.cards), relations: raised(ground.relations, front.relations) };
}

/** Everything as it is when nothing is selected and nothing left out. */
export function plainHighlights({ boxIds, arrowIds }: Packed): Highlights {
  return { cards: new Uint8Array(boxIds.length), relations: new Uint8Array(arrowIds.length) };
}

/** How each card and arrow looks in a picture: what the page shows at this moment, as one byte each. Pure. */
import type { Packed } from '@/layout/types';
import { type Emphasis, NO_EMPHASIS } from '@/view/emphasis';
import type { VisiblePart } from '@/view/visible';
import { LOOK, type Looks } from '../far/look';
import { frontOf, looksOf } from '../far/toLooks';

/** What decides about looks; as the store's selectors give it. */
export interface Shown {
  readonly visible: VisiblePart;
  /** `null`: everything that has a place. */
  readonly present: VisiblePart | null;
  readonly emphasis: Emphasis;
}

/** @param packed the numbering of cards and arrows */
export function pictureLooks(packed: Packed, { visible, present, emphasis }: Shown): Looks {
  const ground = looksOf(packed, visible, present, null);
  if (emphasis === NO_EMPHASIS) return ground;
  const front = frontOf(packed, visible, present, emphasis, NO_EMPHASIS);
  const raised = (looks: Uint8Array, list: readonly (readonly [number, number])[]): Uint8Array => {
    const all = looks.map((look) => (look === LOOK.plain ? LOOK.away : look));
    for (const [number, look] of list) all[number] = look;
    return all;
  };
  return { cards: raised(ground.cards, front.cards), relations: raised(ground.relations, front.relations) };
}

/** Everything as it is when nothing is selected and nothing left out. */
export function plainLooks({ boxIds, arrowIds }: Packed): Looks {
  return { cards: new Uint8Array(boxIds.length), relations: new Uint8Array(arrowIds.length) };
}

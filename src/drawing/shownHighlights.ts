/** Highlights of an exported picture: what the page shows now. Pure. */
import type { Packed } from '@/layout/types';
import { type Emphasis, NO_EMPHASIS } from '@/view/emphasis';
import type { VisiblePart } from '@/view/visible';
import { HIGHLIGHT, type Highlights } from './highlight';
import { frontOf, highlightsOf } from './toHighlights';

/** What decides about highlights, from the store's selectors. */
export interface Shown {
  readonly visible: VisiblePart;
  /** `null`: everything in the layout. */
  readonly present: VisiblePart | null;
  readonly emphasis: Emphasis;
}

/** @param packed the numbering of cards and arrows */
export function shownHighlights(packed: Packed, { visible, present, emphasis }: Shown): Highlights {
  const ground = highlightsOf(packed, visible, present, null);
  if (emphasis === NO_EMPHASIS) return ground;
  const front = frontOf(packed, visible, present, emphasis, NO_EMPHASIS);
  const raised = (highlights: Uint8Array, list: readonly (readonly [number, number])[]): Uint8Array => {
    const all = highlights.map((highlight) => (highlight === HIGHLIGHT.plain ? HIGHLIGHT.away : highlight));
    for (const [number, highlight] of list) all[number] = highlight;
    return all;
  };
  return { cards: raised(ground.cards, front.cards), relations: raised(ground.relations, front.relations) };
}

/** Highlights with nothing selected and nothing filtered out. */
export function plainHighlights({ boxIds, arrowIds }: Packed): Highlights {
  return { cards: new Uint8Array(boxIds.length), relations: new Uint8Array(arrowIds.length) };
}

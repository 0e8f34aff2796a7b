/** Turns a map, or the visible part of it, into boxes and arrows for the layout. Pure. */
import type { ArgumentMap } from '@/domain/schema';
import type { LayoutInput } from '@/layout/types';
import type { VisiblePart } from '@/view/visible';
import { groupingOf, layoutGroups } from './groups';
import { aspectOf, FORMS, type MapLens } from './lens';
import { CARD, type MapShape } from './sizes';

/**
 * @param part the visible part; `null` for the whole map
 * @param order ids of claims in reading order, for the article lens
 */
export function toLayoutInput(
  map: ArgumentMap,
  part: VisiblePart | null,
  shape: MapShape,
  lens: MapLens = 'argument',
  order: readonly string[] = [],
): LayoutInput {
  const claims = map.claims.filter((claim) => part === null || part.claims.has(claim.id));
  const relations = map.relations.filter((relation) => part === null || part.relations.has(relation.id));
  const grouping = groupingOf(map, lens);
  const ranks = new Map(lens === 'article' ? order.map((id, rank) => [id, rank]) : []);
  return {
    boxes: claims.map((claim) => {
      const group = grouping.groupOf(claim);
      const rank = ranks.get(claim.id);
      return {
        id: claim.id,
        ...CARD,
        ...(group === undefined ? {} : { group }),
        ...(rank === undefined ? {} : { rank }),
      };
    }),
    groups: layoutGroups(grouping),
    arrows: relations.map(({ id, from, to }) => ({ id, from, to })),
    aspect: aspectOf({ lens, shape }),
    form: FORMS[lens],
  };
}

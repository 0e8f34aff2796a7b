/** From a map, or the part of it that is left, to boxes and arrows for the layout. Pure. */
import type { ArgumentMap } from '@/domain/schema';
import type { LayoutInput } from '@/layout/types';
import type { VisiblePart } from '@/view/visible';
import { ASPECTS, CARD, type MapShape, TITLE } from './sizes';

export function toLayoutInput(map: ArgumentMap, part: VisiblePart | null, shape: MapShape): LayoutInput {
  const claims = map.claims.filter((claim) => part === null || part.claims.has(claim.id));
  const relations = map.relations.filter((relation) => part === null || part.relations.has(relation.id));
  return {
    boxes: claims.map((claim) => ({
      id: claim.id,
      width: CARD.width,
      height: CARD.height,
      ...(claim.topic === undefined ? {} : { group: claim.topic }),
    })),
    groups: map.topics.map((topic) => ({
      id: topic.id,
      titleWidth: Math.ceil(topic.label.length * TITLE.letterWidth),
      titleHeight: TITLE.height,
    })),
    arrows: relations.map((relation) => ({ id: relation.id, from: relation.from, to: relation.to })),
    aspect: ASPECTS[shape],
  };
}

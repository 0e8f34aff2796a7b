/** How wide a topic's name may be before it reaches the next one on its line. Pure. */
import type { LayoutResult } from '@/layout/types';
import { TITLE } from './sizes';

/**
 * Widths by topic id, px at zoom 1; a name with nothing beside it has no entry.
 * @param groups the rectangles of topics; a name is at the top left corner
 */
export function titleRooms(groups: LayoutResult['groups']): ReadonlyMap<string, number> {
  const rooms = new Map<string, number>();
  const places = [...groups].toSorted(([, a], [, b]) => a.x - b.x);
  for (const [place, [id, { x, y }]] of places.entries()) {
    const next = places
      .slice(place + 1)
      .find(([, other]) => other.x > x && Math.abs(other.y - y) < TITLE.height);
    if (next !== undefined) rooms.set(id, next[1].x - x - TITLE.gap);
  }
  return rooms;
}

/** Speakers without claims. */
import type { ArgumentMap, Speaker } from '@/domain/schema';

/** In the map's order. */
export function silentSpeakers(map: ArgumentMap): readonly Speaker[] {
  const heard = new Set(map.claims.map(({ speaker }) => speaker));
  return map.speakers.filter(({ id }) => !heard.has(id));
}

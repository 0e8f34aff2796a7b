/** What is looked up in a map again and again, by id: made once for a map. */
import type { ArgumentMap, Speaker, Viewpoint } from '@/domain/schema';
import { FILTERS } from './filters';
import { memoizeLast } from './memoizeLast';

/** The map's speakers, by id. */
export const selectSpeakers = memoizeLast(
  (map: ArgumentMap): ReadonlyMap<string, Speaker> =>
    new Map(map.speakers.map((speaker) => [speaker.id, speaker])),
);

/** For each filter the values that the map holds, with their names. */
export const selectOptions = memoizeLast(
  (map: ArgumentMap) => new Map(FILTERS.map((filter) => [filter.id, filter.options(map)])),
);

const placesOf = memoizeLast(
  (map: ArgumentMap): ReadonlyMap<string, number> =>
    new Map(map.viewpoints.map((viewpoint, place) => [viewpoint.id, place])),
);
/** The place of a viewpoint in the map's list, which is what its colour goes by; -1 for none. */
export function viewpointPlace(map: ArgumentMap, speaker: Speaker | undefined): number {
  return speaker?.viewpoint === undefined ? -1 : (placesOf(map).get(speaker.viewpoint) ?? -1);
}

/** The viewpoint that a speaker stands for; `undefined` where none is named, or nobody speaks. */
export function viewpointOf(map: ArgumentMap, speaker: Speaker | undefined): Viewpoint | undefined {
  return map.viewpoints[viewpointPlace(map, speaker)];
}

/** Names of the places of a page, for links within it, and the class names by which its filter finds things. */
import type { ArgumentMap } from '@/domain/schema';
import { hueClass } from '@/ui/hues';
import type { CardLink } from '../writer';

/** Ids of claims that stand in an address as they are: letters, digits, `_`, `.`, `-`, the first a letter or a digit. */
const PLAIN = /^[A-Za-z0-9][\w.-]*$/;

/**
 * The id of the element that tells a claim: its own id where that is plain, so that a link to it holds when the
 * map changes, else its place in the map, behind a colon, which no plain id has.
 */
export function claimAnchor(id: string, place: number): string {
  return PLAIN.test(id) ? `claim-${id}` : `claim:${place + 1}`;
}

/** The classes of what belongs to a viewpoint, by its place in the map's list; -1 for none. */
export function viewpointClasses(place: number): string {
  return `${viewpointClass(place)} ${hueClass(place)}`;
}

/** The one of them by which the filter goes. */
export function viewpointClass(place: number): string {
  return place < 0 ? 'view-none' : `view-${place + 1}`;
}

/** For each claim, by its id, the place of its speaker's viewpoint in the map's list; -1 for none. */
export function viewpointPlaces(map: ArgumentMap): ReadonlyMap<string, number> {
  const places = new Map(map.viewpoints.map(({ id }, place) => [id, place]));
  const ofSpeakers = new Map(map.speakers.map(({ id, viewpoint = '' }) => [id, places.get(viewpoint)]));
  return new Map(map.claims.map(({ id, speaker = '' }) => [id, ofSpeakers.get(speaker) ?? -1]));
}

/** Where the cards of the picture lead: to the claims of the outline. */
export function linkCards(map: ArgumentMap): (claim: string) => CardLink {
  const anchors = new Map(map.claims.map(({ id }, place) => [id, claimAnchor(id, place)]));
  const viewpoints = viewpointPlaces(map);
  return (claim) => ({
    href: `#${anchors.get(claim) ?? ''}`,
    classes: `card ${viewpointClass(viewpoints.get(claim) ?? -1)}`,
  });
}

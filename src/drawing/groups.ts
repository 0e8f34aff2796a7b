/** Claims under one title: topics, or viewpoints in the lens that compares them. Pure. */
import { type ArgumentGraph, finalClaim } from '@/domain/graph';
import type { ArgumentMap, Claim, Relation } from '@/domain/schema';
import type { LayoutGroup } from '@/layout/types';
import { CLAIM_FILTERS } from '@/view/filters';
import type { MapLens } from './lens';
import { CARD, TITLE } from './sizes';

export interface MapGroup {
  readonly id: string;
  readonly label: string;
  /** Place of the viewpoint in the map's list, for its colour, -1 for none; `undefined` for a topic. */
  readonly hue?: number;
}

export interface Grouping {
  /** In the map's order. */
  readonly groups: readonly MapGroup[];
  readonly groupOf: (claim: Claim) => string | undefined;
}

/** The groups of a lens; none where claims are in reading order. */
export function groupingOf(map: ArgumentMap, lens: MapLens): Grouping {
  if (lens === 'article') return { groups: [], groupOf: () => undefined };
  if (lens === 'argument') return { groups: map.topics, groupOf: topicsOf(map) };
  const viewpoints = CLAIM_FILTERS.find(({ id }) => id === 'viewpoints');
  const places = new Map(map.viewpoints.map(({ id }, place) => [id, place]));
  const options = viewpoints?.options(map) ?? [];
  return {
    groups: options.map(({ id, label }) => ({ id, label, hue: places.get(id) ?? -1 })),
    groupOf: viewpoints?.valuesOf(map) ?? (() => undefined),
  };
}

/** A claim's topic; an inner step without one has the topic of its argument. */
function topicsOf({ claims }: ArgumentMap): (claim: Claim) => string | undefined {
  const hosts = new Set(claims.map(({ within }) => within));
  const topics = new Map(claims.flatMap(({ id, topic }) => (hosts.has(id) ? [[id, topic] as const] : [])));
  return ({ topic, within }) => topic ?? (within === undefined ? undefined : topics.get(within));
}

/** Whether a relation is within one viewpoint or runs across viewpoints. */
export type Reach = 'within' | 'across';

/** Finds the reach of a relation; `null` in lenses without reach. */
export function reachOf(
  map: ArgumentMap,
  graph: ArgumentGraph,
  lens: MapLens,
): ((relation: Relation) => Reach) | null {
  if (lens !== 'viewpoints') return null;
  const { groupOf } = groupingOf(map, lens);
  const sideOf = (id: string): string | undefined => {
    const claim = graph.claims.get(id);
    return claim === undefined ? undefined : groupOf(claim);
  };
  return (relation) => {
    const target = finalClaim(graph, relation);
    const side = target === undefined ? undefined : sideOf(target);
    return relation.from.every((from) => sideOf(from) === side) ? 'within' : 'across';
  };
}

/** Letters of a title that fit one line above a card. */
const LINE = Math.floor(CARD.width / TITLE.letterWidth);

/** The groups with space for their titles. Titles of viewpoints are as wide as a card and may take two lines. */
export function layoutGroups({ groups }: Grouping): LayoutGroup[] {
  const isLong = groups.some(({ label, hue }) => hue !== undefined && label.length + COUNT > LINE);
  return groups.map(({ id, label, hue }) => ({
    id,
    titleWidth: hue === undefined ? Math.ceil(label.length * TITLE.letterWidth) : CARD.width,
    titleHeight: hue !== undefined && isLong ? TITLE.twoLines : TITLE.height,
  }));
}

/** Letters that the count of claims behind a viewpoint's name takes. */
const COUNT = 3;

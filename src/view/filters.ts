/** The registry of filters, which panels, address, counts and the visible part read: a new filter is one entry. */
import type { ArgumentMap, Claim, Relation } from '@/domain/schema';
import { type FilterId, NO_VALUE } from './settings';

/** One value of a filter, as the reader sees it. */
export interface FilterOption {
  readonly id: string;
  readonly label: string;
}

interface FilterBase {
  readonly id: FilterId;
  readonly label: string;
  /** The values in the map, in its order, with `NO_VALUE` if something has none. */
  readonly options: (map: ArgumentMap) => readonly FilterOption[];
}

/** A filter over claims: `valuesOf` prepares the look-up once per map. */
export interface ClaimFilter extends FilterBase {
  readonly id: 'viewpoints' | 'speakers' | 'topics';
  readonly subject: 'claims';
  readonly valuesOf: (map: ArgumentMap) => (claim: Claim) => string;
}

/** A filter over relations. */
export interface RelationFilter extends FilterBase {
  readonly id: 'kinds' | 'basis';
  readonly subject: 'relations';
  readonly valueOf: (relation: Relation) => string;
}

export const CLAIM_FILTERS: readonly ClaimFilter[] = [
  {
    id: 'viewpoints',
    subject: 'claims',
    label: 'Viewpoints',
    options: (map) => withAbsent(map, map.viewpoints, viewpointsOf(map), 'No viewpoint named'),
    valuesOf: viewpointsOf,
  },
  {
    id: 'speakers',
    subject: 'claims',
    label: 'Speakers',
    options: (map) => {
      const speakers = map.speakers.map(({ id, name }) => ({ id, label: name }));
      return withAbsent(map, speakers, speakerOf, 'No speaker named');
    },
    valuesOf: () => speakerOf,
  },
  {
    id: 'topics',
    subject: 'claims',
    label: 'Topics',
    options: (map) => withAbsent(map, map.topics, topicOf, 'No topic'),
    valuesOf: () => topicOf,
  },
];

export const RELATION_FILTERS: readonly RelationFilter[] = [
  {
    id: 'kinds',
    subject: 'relations',
    label: 'Kind of relation',
    options: () => [
      { id: 'support', label: 'Support' },
      { id: 'contrast', label: 'Contrast' },
    ],
    valueOf: (relation) => relation.kind,
  },
  {
    id: 'basis',
    subject: 'relations',
    label: 'Where it comes from',
    options: (map) => [
      { id: 'stated', label: 'Stated in the article' },
      { id: 'inferred', label: 'Inferred by the map' },
      ...(map.relations.some((relation) => relation.basis === undefined)
        ? [{ id: NO_VALUE, label: 'Not said' }]
        : []),
    ],
    valueOf: (relation) => relation.basis ?? NO_VALUE,
  },
];

export const FILTERS: readonly (ClaimFilter | RelationFilter)[] = [...CLAIM_FILTERS, ...RELATION_FILTERS];

function viewpointsOf(map: ArgumentMap): (claim: Claim) => string {
  const bySpeaker = new Map(map.speakers.map((speaker) => [speaker.id, speaker.viewpoint ?? NO_VALUE]));
  return (claim) => (claim.speaker === undefined ? NO_VALUE : (bySpeaker.get(claim.speaker) ?? NO_VALUE));
}

function speakerOf(claim: Claim): string {
  return claim.speaker ?? NO_VALUE;
}

function topicOf(claim: Claim): string {
  return claim.topic ?? NO_VALUE;
}

function withAbsent(
  map: ArgumentMap,
  options: readonly FilterOption[],
  valueOf: (claim: Claim) => string,
  absentLabel: string,
): readonly FilterOption[] {
  const listed = options.map(({ id, label }) => ({ id, label }));
  return map.claims.some((claim) => valueOf(claim) === NO_VALUE)
    ? [...listed, { id: NO_VALUE, label: absentLabel }]
    : listed;
}

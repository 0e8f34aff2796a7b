/**
 * What joins the claims of an Argdown file: the edges of the official map, relations that the map omits, and relations that
 * our own writer wrote as arguments.
 */
import { type IArgument, type IRelation, RelationType } from '@argdown/core';
import type { RelationKind } from '@/domain/schema';
import { type Element, type Elements, elementOf, isArgument } from './elements';
import type { Official } from './official';
import type { Own, OwnRelation } from './own';
import { ownOf } from './own';
import { kindOf, type OwnStep, targetOf } from './ownSteps';

export interface Edge {
  readonly from: readonly Element[];
  readonly to: Element;
  /** `undefined` for an unknown type. */
  readonly kind: RelationKind | undefined;
  readonly type: RelationType;
  readonly isMutual: boolean;
  /** An edge of the official map, a relation that it omits, or one of our own. */
  readonly origin: 'map' | 'left out' | 'own';
  /** The argument that one of our own is written as, to which others may lead. */
  readonly argument?: IArgument;
  readonly more: OwnRelation;
}

/** All edges, in the order of the official map. */
export function toEdges(
  official: Official,
  { undrawn }: Elements,
  steps: ReadonlyMap<IArgument, OwnStep>,
): readonly Edge[] {
  const { statements, arguments: all, map } = official;
  const isStep = (element: Element): boolean => isArgument(element) && steps.has(element);
  const known = new Map<Element, Own>();
  const edges: Edge[] = [];
  const add = (from: Element, to: Element, type: RelationType, origin: Edge['origin']): void => {
    const own = known.get(from) ?? ownOf(from.data);
    known.set(from, own);
    const kind = kindOf(type);
    const isMutual = type === RelationType.CONTRARY || type === RelationType.CONTRADICTORY;
    // What the data of the statement says about the relation.
    const more = own.relations.find((one) => one.kind === kind && one.to === to.title) ?? {};
    edges.push({ from: [from], to, kind, type, isMutual, origin, more });
  };
  for (const { from, to, relationType: type } of map.edges) {
    const [start, end] = [elementOf(from, statements, all), elementOf(to, statements, all)];
    if (start === undefined || end === undefined || isStep(start)) continue;
    if (isStep(end) && type !== RelationType.UNDERCUT) continue;
    add(start, end, type, 'map');
  }
  const written = new Set([...steps.values()].map(({ relation }) => relation));
  for (const relation of undrawn) {
    const [start, end] = [targetOf(relation.from, official), targetOf(relation.to, official)];
    if (start === undefined || end === undefined || written.has(relation)) continue;
    add(start, end, relation.relationType, 'left out');
  }
  for (const { argument, kind, isMutual, premises, to, own } of steps.values()) {
    const type = kind === 'support' ? RelationType.SUPPORT : RelationType.ATTACK;
    edges.push({ from: premises, to, kind, type, isMutual, origin: 'own', argument, more: own });
  }
  return edges;
}

/** The name of a relation in the report. */
export function relationWord({ relationType }: IRelation): string {
  const known: readonly string[] = Object.values(RelationType);
  return known.includes(relationType) ? relationType : 'relation of another type';
}

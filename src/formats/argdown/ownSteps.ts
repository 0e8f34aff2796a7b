/**
 * Relations that our own writer has written out as arguments, because Argdown's signs have no place for them: linked
 * premises, and relations to which another relation runs. Each is read back as the one relation that it is.
 */
import {
  ArgdownTypes,
  type IArgument,
  type IEquivalenceClass,
  type IRelation,
  type RelationMember,
  RelationType,
} from '@argdown/core';
import type { RelationKind } from '@/domain/schema';
import { isArgument, isUntitled } from './elements';
import type { Official } from './official';
import { type Own, ownOf } from './own';

export interface OwnStep {
  readonly argument: IArgument;
  readonly kind: RelationKind;
  readonly isMutual: boolean;
  readonly premises: readonly IEquivalenceClass[];
  /** A statement, or an argument that is such a relation, or an ordinary one. */
  readonly to: IEquivalenceClass | IArgument;
  /** The relation of the argument's conclusion that says where it runs; none where it runs to the conclusion. */
  readonly relation: IRelation | undefined;
  readonly own: Own;
}

/** The arguments that are marked so, and have the form that the writer gives them. */
export function toOwnSteps(official: Official): ReadonlyMap<IArgument, OwnStep> {
  const steps = new Map<IArgument, OwnStep>();
  for (const argument of official.arguments.values()) {
    const own = ownOf(argument.data);
    if (!own.isStep) continue;
    const statements = argument.pcs.flatMap(({ title = '' }) => official.statements.get(title) ?? []);
    const [conclusion] = statements.slice(-1);
    const premises = statements.slice(0, -1);
    if (conclusion === undefined || premises.length === 0) continue;
    const base = { argument, premises, own };
    if (!isUntitled(conclusion)) {
      steps.set(argument, {
        ...base,
        kind: 'support',
        isMutual: false,
        to: conclusion,
        relation: undefined,
      });
      continue;
    }
    const [relation, ...others] = conclusion.relations?.filter(({ from }) => from === conclusion) ?? [];
    const kind = relation === undefined ? undefined : kindOf(relation.relationType);
    const to = relation === undefined ? undefined : targetOf(relation.to, official);
    if (others.length > 0 || relation === undefined || kind === undefined || to === undefined) continue;
    const isMutual = relation.relationType === RelationType.CONTRADICTORY;
    steps.set(argument, { ...base, kind, isMutual, to, relation });
  }
  return steps;
}

/** What kind of relation of a map an official one is; none for a type that nobody knows. */
export function kindOf(type: RelationType): RelationKind | undefined {
  if (type === RelationType.SUPPORT || type === RelationType.ENTAILS) return 'support';
  const contrasts = [
    RelationType.ATTACK,
    RelationType.CONTRARY,
    RelationType.CONTRADICTORY,
    RelationType.UNDERCUT,
  ];
  return contrasts.includes(type) ? 'contrast' : undefined;
}

/** The element at which a relation ends; an inference is its argument. */
export function targetOf(
  member: RelationMember | undefined,
  { arguments: all }: Official,
): IEquivalenceClass | IArgument | undefined {
  if (member === undefined || isArgument(member)) return member;
  return member.type === ArgdownTypes.INFERENCE ? all.get(member.argumentTitle ?? '') : member;
}

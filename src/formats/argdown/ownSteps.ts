/**
 * Relations that our writer wrote as arguments, since Argdown has no signs for them: linked premises, and relations that are
 * targets of others. Each is read back as one relation.
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
  /** A statement, an argument that is such a relation, or an ordinary argument. */
  readonly to: IEquivalenceClass | IArgument;
  /** The relation from the conclusion to the target; `undefined` if the conclusion is the target. */
  readonly relation: IRelation | undefined;
  readonly own: Own;
}

/** The arguments that are marked as steps and have the written form. */
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
      const step = { ...base, isMutual: false, to: conclusion, relation: undefined };
      steps.set(argument, { ...step, kind: 'support' });
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

/** The kind of an official relation; `undefined` for an unknown type. */
export function kindOf(type: RelationType): RelationKind | undefined {
  const { SUPPORT, ENTAILS, ATTACK, CONTRARY, CONTRADICTORY, UNDERCUT } = RelationType;
  if (type === SUPPORT || type === ENTAILS) return 'support';
  return [ATTACK, CONTRARY, CONTRADICTORY, UNDERCUT].includes(type) ? 'contrast' : undefined;
}

/** The element at the end of a relation; for an inference, its argument. */
export function targetOf(
  member: RelationMember | undefined,
  { arguments: all }: Official,
): IEquivalenceClass | IArgument | undefined {
  if (member === undefined || isArgument(member)) return member;
  return member.type === ArgdownTypes.INFERENCE ? all.get(member.argumentTitle ?? '') : member;
}

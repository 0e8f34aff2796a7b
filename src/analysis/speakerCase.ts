/**
 * One speaker's part in a debate: what they say, support and contrast, and which objections they face. An objection is answered if the map has a contrast to it, or to the step that it takes.
 */
import { type ArgumentGraph, finalClaim } from '@/domain/graph';
import type { Relation } from '@/domain/schema';

export interface SpeakerCase {
  /** Ids of their claims, in the map's order. */
  readonly claims: readonly string[];
  /** From their claims to those of others. */
  readonly supports: readonly Relation[];
  readonly contrasts: readonly Relation[];
  /** From others' claims to theirs. */
  readonly supportedBy: readonly Relation[];
  /** Contrasts from others to their claims, or to a step from one of theirs, without an answer. */
  readonly unanswered: readonly Relation[];
  /** The same with an answer, whoever gives it. */
  readonly answered: readonly Relation[];
}

/** All in the map's order; empty for a speaker without claims. */
export function speakerCase(graph: ArgumentGraph, speaker: string): SpeakerCase {
  const own = new Set<string>();
  for (const [id, claim] of graph.claims) if (claim.speaker === speaker) own.add(id);
  const supports: Relation[] = [];
  const contrasts: Relation[] = [];
  const supportedBy: Relation[] = [];
  const unanswered: Relation[] = [];
  const answered: Relation[] = [];
  for (const relation of graph.relations.values()) {
    const isOwn = relation.from.some((id) => own.has(id));
    const isAboutOwn = isAbout(graph, relation, own);
    if (isOwn === isAboutOwn) continue;
    if (relation.kind === 'support') (isOwn ? supports : supportedBy).push(relation);
    else if (isOwn) contrasts.push(relation);
    else (isAnswered(graph, relation) ? answered : unanswered).push(relation);
    // A mutual contrast is an objection to them as well, and their own claim answers it.
    if (isOwn && relation.mutual === true) answered.push(relation);
  }
  return { claims: [...own], supports, contrasts, supportedBy, unanswered, answered };
}

/** Whether a relation leads to one of the claims, or doubts a step that comes from one of them. */
function isAbout(graph: ArgumentGraph, relation: Relation, own: ReadonlySet<string>): boolean {
  const step = graph.relations.get(relation.to);
  if (step !== undefined) return step.from.some((id) => own.has(id));
  const final = finalClaim(graph, relation);
  return final !== undefined && own.has(final);
}

function isAnswered(graph: ArgumentGraph, objection: Relation): boolean {
  if (objection.mutual === true) return true;
  const replies = [objection.id, ...objection.from].flatMap((id) => graph.incoming.get(id) ?? []);
  const mutual = objection.from.flatMap((id) => graph.outgoing.get(id) ?? []).filter((out) => out.mutual);
  return [...replies, ...mutual].some((reply) => reply.kind === 'contrast' && reply.id !== objection.id);
}

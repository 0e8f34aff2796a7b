/** Names of cards and arrows for screen readers. */
import { counted } from '@/domain/counted';
import { type ArgumentGraph, finalClaim } from '@/domain/graph';
import { kindTitle } from '@/domain/relationWords';
import type { ArgumentMap, Claim, Relation, Speaker } from '@/domain/schema';

/** «Sergei Shoigu: The world is not safer. Supported by 2, contrasted by none. Russian officials.» */
export function claimLabel(
  graph: ArgumentGraph,
  claim: Claim,
  speaker: Speaker | undefined,
  viewpoint: string | undefined,
): string {
  const about = [...(graph.incoming.get(claim.id) ?? []), ...mutualFrom(graph, claim.id)];
  const count = (kind: Relation['kind']): string => {
    const claims = new Set(
      about
        .filter((relation) => relation.kind === kind)
        .flatMap((relation) => (relation.to === claim.id ? relation.from : [relation.to])),
    );
    return claims.size === 0 ? 'none' : String(claims.size);
  };
  const who = speaker === undefined ? '' : `${speaker.name}: `;
  return `${who}${claim.gist}. Supported by ${count('support')}, contrasted by ${count('contrast')}.${viewpoint === undefined ? '' : ` ${viewpoint}.`}`;
}

/** «Support, stated: “The world is not safer” for “Military cooperation matters more than ever”.» */
export function relationLabel(graph: ArgumentGraph, relation: Relation): string {
  const gist = (id: string): string => `“${graph.claims.get(id)?.gist ?? id}”`;
  const basis = relation.basis === undefined ? '' : `, ${relation.basis}`;
  const from = relation.from.map(gist).join(' together with ');
  const joint = relation.kind === 'support' ? 'for' : 'against';
  const step = graph.relations.get(relation.to);
  const final = finalClaim(graph, relation);
  const target =
    step === undefined
      ? gist(relation.to)
      : `the step from ${step.from.map(gist).join(' and ')}${final === undefined ? '' : ` to ${gist(final)}`}`;
  return `${kindTitle(relation)}${basis}: ${from} ${joint} ${target}`;
}

/** The map's name for screen readers: its size and its keys. */
export function mapLabel(map: ArgumentMap): string {
  return `Map of ${counted(map.claims.length, 'claim')}. Arrow keys move along the argument, Enter opens a claim.`;
}

function mutualFrom(graph: ArgumentGraph, claim: string): readonly Relation[] {
  return (graph.outgoing.get(claim) ?? []).filter((relation) => relation.mutual === true);
}

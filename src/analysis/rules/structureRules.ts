/** Rules about how the parts of a shipped map hang together. */
import { type Fault, toFound } from '@/domain/fault';
import { type ArgumentGraph, cycles, roots } from '@/domain/graph';
import { toFolded } from '../quotes/wordRuns';
import { faultAt, type Rule } from './rule';

/** No claim says again what another one says. */
export const noDuplicates: Rule = {
  name: 'duplicates',
  scope: 'shipped',
  check: ({ map }) =>
    (['gist', 'text'] as const).flatMap((field) => {
      const first = new Map<string, number>();
      return map.claims.flatMap((claim, index) => {
        const folded = toFolded(claim[field]);
        const before = first.get(folded);
        if (folded === '' || before === undefined) {
          first.set(folded, index);
          return [];
        }
        const message = `"${field}" says the same as that of /claims/${before}; one of the two claims must go or say something else.`;
        return [faultAt(['claims', index, field], claim[field], message)];
      });
    }),
};

/** Every claim supports or contrasts something, or is supported or contrasted. */
export const noneAlone: Rule = {
  name: 'alone',
  scope: 'shipped',
  check: ({ map, graph }) =>
    map.claims.flatMap((claim, index) => {
      if (graph.outgoing.has(claim.id) || graph.incoming.has(claim.id)) return [];
      const message = `The claim ${toFound(claim.id)} has no relations; at least one relation must lead from it or to it.`;
      return [faultAt(['claims', index], claim.id, message)];
    }),
};

/** Following the arrows from any claim, one comes to a root; the members of a circle are let off. */
export const leadsToRoot: Rule = {
  name: 'leads-to-root',
  scope: 'shipped',
  check: ({ map, graph }) => {
    const reached = reachingRoots(graph);
    const inCircle = new Set(cycles(graph).flat());
    return map.claims.flatMap((claim, index) => {
      if (reached.has(claim.id) || inCircle.has(claim.id)) return [];
      const message = `The claim ${toFound(claim.id)} leads only into a circle; following its relations must end at a claim that leads no further.`;
      return [faultAt(['claims', index], claim.id, message)];
    });
  },
};

/** Every viewpoint has a speaker, every speaker says something, every topic has a claim. */
export const allUsed: Rule = {
  name: 'used',
  scope: 'shipped',
  check: ({ map }) => [
    ...unused(
      'viewpoints',
      map.viewpoints,
      map.speakers.map((speaker) => speaker.viewpoint),
      'has no speaker',
    ),
    ...unused(
      'speakers',
      map.speakers,
      map.claims.map((claim) => claim.speaker),
      'claims nothing',
    ),
    ...unused(
      'topics',
      map.topics,
      map.claims.map((claim) => claim.topic),
      'has no claim',
    ),
  ],
};

function unused(
  list: 'viewpoints' | 'speakers' | 'topics',
  things: readonly { readonly id: string }[],
  uses: readonly (string | undefined)[],
  state: string,
): readonly Fault[] {
  const used = new Set(uses);
  return things.flatMap(({ id }, index) => {
    if (used.has(id)) return [];
    const message = `The ${list.slice(0, -1)} ${toFound(id)} ${state}; it must be used or left out.`;
    return [faultAt([list, index], id, message)];
  });
}

/** The claims from which some way leads to a root; a step that is undercut passes the undercut's claims on. */
function reachingRoots(graph: ArgumentGraph): ReadonlySet<string> {
  const reached = new Set(roots(graph));
  // A set is walked in the order in which it grows, so this visits everything that leads to a root.
  for (const id of reached) {
    for (const relation of graph.incoming.get(id) ?? []) {
      reached.add(relation.id);
      for (const from of relation.from) reached.add(from);
    }
  }
  return reached;
}

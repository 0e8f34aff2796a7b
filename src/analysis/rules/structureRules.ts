/** Rules about the structure of a shipped map. */
import { type Fault, toFound } from '@/domain/fault';
import { type ArgumentGraph, cycles, roots } from '@/domain/graph';
import type { ArgumentMap } from '@/domain/schema';
import { toFolded } from '../quotes/wordRuns';
import { faultAt, shippedRule } from './rule';

/** No claim repeats another. */
export const noDuplicates = shippedRule('duplicates', ({ map }) =>
  (['gist', 'text'] as const).flatMap((field) => {
    const first = new Map<string, number>();
    return map.claims.flatMap((claim, index) => {
      const folded = toFolded(claim[field]);
      const before = first.get(folded);
      if (folded === '' || before === undefined) {
        first.set(folded, index);
        return [];
      }
      const message = `"${field}" says the same as that of /claims/${before}; remove one of the two claims or reword it.`;
      return [faultAt(['claims', index, field], claim[field], message)];
    });
  }),
);

/** Every claim has a relation. */
export const noneAlone = shippedRule('alone', ({ map, graph }) =>
  map.claims.flatMap((claim, index) => {
    if (graph.outgoing.has(claim.id) || graph.incoming.has(claim.id)) return [];
    const message = `The claim ${toFound(claim.id)} has no relations; at least one relation must lead from it or to it.`;
    return [faultAt(['claims', index], claim.id, message)];
  }),
);

/** The arrows from every claim lead to a root; members of a circle are exempt. */
export const leadsToRoot = shippedRule('leads-to-root', ({ map, graph }) => {
  const reached = reachingRoots(graph);
  const inCircle = new Set(cycles(graph).flat());
  return map.claims.flatMap((claim, index) => {
    if (reached.has(claim.id) || inCircle.has(claim.id)) return [];
    const message = `The claim ${toFound(claim.id)} leads only into a circle; its relations must lead to a claim that leads no further.`;
    return [faultAt(['claims', index], claim.id, message)];
  });
});

/** Every viewpoint has a speaker, every speaker says something, every topic has a claim. */
export const allUsed = shippedRule('used', ({ map }) => [
  ...unused(map, 'viewpoints', new Set(map.speakers.map(({ viewpoint }) => viewpoint)), 'has no speaker'),
  ...unused(map, 'speakers', new Set(map.claims.map(({ speaker }) => speaker)), 'makes no claim'),
  ...unused(map, 'topics', new Set(map.claims.map(({ topic }) => topic)), 'has no claim'),
]);

function unused(
  map: ArgumentMap,
  list: 'viewpoints' | 'speakers' | 'topics',
  used: ReadonlySet<string | undefined>,
  state: string,
): readonly Fault[] {
  return map[list].flatMap(({ id }, index) => {
    if (used.has(id)) return [];
    const message = `The ${list.slice(0, -1)} ${toFound(id)} ${state}; it must be used or left out.`;
    return [faultAt([list, index], id, message)];
  });
}

/** The claims that lead to a root, directly or through others; an undercut leads on through its step. */
function reachingRoots(graph: ArgumentGraph): ReadonlySet<string> {
  const reached = new Set(roots(graph));
  // The loop also visits what is added to the set, so it reaches everything that leads to a root.
  for (const id of reached) {
    for (const relation of graph.incoming.get(id) ?? []) {
      reached.add(relation.id);
      for (const from of relation.from) reached.add(from);
    }
  }
  return reached;
}

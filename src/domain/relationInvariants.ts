/** The invariants of relations: where they come from, where they lead, and that none leads back to itself. */
import { addFault, type Fault, type Path, toFound, toSubject } from './fault';
import type { Skeleton } from './skeleton';
import { addDangling, addQuoteFaults, type Check, entriesOf, type RelationSkeleton } from './references';

/** Adds a fault for everything that is broken in one relation. */
export function addRelationFaults(check: Check, path: Path, relation: RelationSkeleton): void {
  const { ids, faults } = check;
  const { to, mutual } = relation;
  const from = relation.from ?? [];
  const before = new Set<string>();
  for (const [place, id] of entriesOf(from)) {
    const entry = [...path, 'from', place];
    if (before.has(id)) {
      const message = `${toSubject(entry)} names ${toFound(id)} again; each claim may occur only once.`;
      addFault(faults, entry, id, message);
    }
    before.add(id);
    if (ids.claims?.has(id) === false && ids.relations?.has(id) === true) {
      const message = `${toSubject(entry)} is ${toFound(id)}, a relation; a relation must come from claims.`;
      addFault(faults, entry, id, message);
    } else addDangling(check, entry, id, 'claim');
  }
  if (to !== undefined) {
    const known =
      ids.claims === undefined || ids.relations === undefined || ids.claims.has(to) || ids.relations.has(to);
    if (!known) {
      const message = `"to" is ${toFound(to)}; no claim and no relation in this file has that id.`;
      addFault(faults, [...path, 'to'], to, message);
    }
    if (before.has(to)) {
      const message = `"to" is ${toFound(to)}, which "from" names too; no claim may argue for or against itself.`;
      addFault(faults, [...path, 'to'], to, message);
    }
  }
  addQuoteFaults(check, path, relation.quotes);
  if (mutual !== true) return;
  const toClaim =
    to === undefined || ids.claims === undefined || ids.relations?.has(to) !== true || ids.claims.has(to);
  if (relation.kind === 'support' || from.length > 1 || !toClaim) {
    const message =
      '"mutual" is true; only a contrast between one claim and another claim can run both ways.';
    addFault(faults, [...path, 'mutual'], mutual, message);
  }
}

/** Follows each `to` through relations; adds one fault for each circle, at its first relation. */
export function addCircularUndercuts(map: Skeleton, faults: Fault[]): void {
  const relations = new Map<string, { readonly index: number; readonly to: string | undefined }>();
  for (const [index, { id, to }] of entriesOf(map.relations)) {
    if (id !== undefined && !relations.has(id)) relations.set(id, { index, to });
  }
  const done = new Set<string>();
  for (const start of relations.keys()) {
    const path = new Set<string>();
    let current: string | undefined = start;
    while (current !== undefined && relations.has(current) && !done.has(current)) {
      done.add(current);
      path.add(current);
      current = relations.get(current)?.to;
    }
    if (current === undefined || !path.has(current)) continue;
    const order = [...path];
    const circle = order.slice(order.indexOf(current));
    const shown = [...circle.slice(0, 10), ...(circle.length > 10 ? ['…'] : []), current].map(toFound);
    const place = ['relations', relations.get(current)?.index ?? 0, 'to'];
    const message = `This undercut ends up at itself: ${shown.join(' → ')}; it must end at a claim.`;
    addFault(faults, place, relations.get(current)?.to, message);
  }
}

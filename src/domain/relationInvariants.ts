/** What must hold of relations: where they come from, where they lead, and that none leads back to itself. */
import { addFault, type Fault, toFound, toSubject } from './fault';
import type { Skeleton } from './skeleton';
import { type AllIds, addDangling, addQuoteFaults, entriesOf, type RelationSkeleton } from './references';

/** Adds a fault for everything that is broken in one relation. */
export function addRelationFaults(
  relation: RelationSkeleton,
  index: number,
  ids: AllIds,
  faults: Fault[],
): void {
  const path = ['relations', index];
  const { to, mutual } = relation;
  const from = relation.from ?? [];
  const before = new Set<string>();
  for (const [place, id] of entriesOf(from)) {
    const entry = [...path, 'from', place];
    if (before.has(id)) {
      addFault(
        faults,
        entry,
        id,
        `${toSubject(entry)} names ${toFound(id)} again; each claim may stand there once.`,
      );
    }
    before.add(id);
    if (ids.claims?.has(id) === false && ids.relations?.has(id) === true) {
      addFault(
        faults,
        entry,
        id,
        `${toSubject(entry)} is ${toFound(id)}, a relation; a relation must come from claims.`,
      );
    } else addDangling(entry, id, ids.claims, 'claim', faults);
  }
  if (to !== undefined) {
    const known =
      ids.claims === undefined || ids.relations === undefined || ids.claims.has(to) || ids.relations.has(to);
    if (!known) {
      addFault(
        faults,
        [...path, 'to'],
        to,
        `"to" is ${toFound(to)}; no claim and no relation in this file has that id.`,
      );
    }
    if (before.has(to)) {
      addFault(
        faults,
        [...path, 'to'],
        to,
        `"to" is ${toFound(to)}, which "from" names too; no claim may argue for or against itself.`,
      );
    }
  }
  addQuoteFaults(path, relation.quotes, ids, faults);
  if (mutual !== true) return;
  const toClaim =
    to === undefined || ids.claims === undefined || ids.relations?.has(to) !== true || ids.claims.has(to);
  if (relation.kind === 'support' || from.length > 1 || !toClaim) {
    const message =
      '"mutual" is true; only a contrast between one claim and another claim can run both ways.';
    addFault(faults, [...path, 'mutual'], mutual, message);
  }
}

/** Follows each relation's `to` as long as it names relations; one fault for each circle, at its first one. */
export function addCircularUndercuts(map: Skeleton, faults: Fault[]): void {
  const relations = new Map<string, { readonly index: number; readonly to: string | undefined }>();
  for (const [index, { id, to }] of entriesOf(map.relations)) {
    if (id !== undefined && !relations.has(id)) relations.set(id, { index, to });
  }
  const done = new Set<string>();
  for (const start of relations.keys()) {
    const way = new Set<string>();
    let current: string | undefined = start;
    while (current !== undefined && relations.has(current) && !done.has(current)) {
      done.add(current);
      way.add(current);
      current = relations.get(current)?.to;
    }
    if (current === undefined || !way.has(current)) continue;
    const order = [...way];
    const circle = order.slice(order.indexOf(current));
    const shown = [...circle.slice(0, 10), ...(circle.length > 10 ? ['…'] : []), current].map((id) =>
      toFound(id),
    );
    const path = ['relations', relations.get(current)?.index ?? 0, 'to'];
    const message = `This undercut ends up at itself: ${shown.join(' → ')}; it must end at a claim.`;
    addFault(faults, path, relations.get(current)?.to, message);
  }
}

/** What every map must keep and no schema can state: unique ids, references that resolve, no self-reference. */
import { addFault, type Fault, type Path, toFound } from './fault';
import type { Skeleton } from './skeleton';
import { type AllIds, addDangling, addQuoteFaults, collectIds, entriesOf } from './references';
import { addCircularUndercuts, addRelationFaults } from './relationInvariants';
import type { ArgumentMap } from './schema';

/** Every broken invariant, in the order of the lists; empty for a valid map. */
export function checkInvariants(map: ArgumentMap): readonly Fault[] {
  const faults: Fault[] = [];
  addInvariantFaults(map, faults);
  return faults;
}

/** Adds a fault for every invariant that a skeleton breaks. */
export function addInvariantFaults(map: Skeleton, faults: Fault[]): void {
  const ids = collectIds(map, faults);
  for (const [index, source] of entriesOf(map.sources)) addSourceFaults(source, index, faults);
  for (const [index, speaker] of entriesOf(map.speakers)) {
    addDangling(['speakers', index, 'viewpoint'], speaker.viewpoint, ids.viewpoints, 'viewpoint', faults);
  }
  const outer = outerClaims(map);
  for (const [index, claim] of entriesOf(map.claims)) {
    const path = ['claims', index];
    addDangling([...path, 'speaker'], claim.speaker, ids.speakers, 'speaker', faults);
    addDangling([...path, 'topic'], claim.topic, ids.topics, 'topic', faults);
    addQuoteFaults(path, claim.quotes, ids, faults);
    addWithinFaults([...path, 'within'], claim.within, claim.id, outer, ids, faults);
    if (claim.implicit !== true) continue;
    const nobody = 'an implicit claim is one that nobody states';
    if (claim.speaker !== undefined) {
      addFault(faults, [...path, 'speaker'], claim.speaker, `"speaker" must be left out here; ${nobody}.`);
    }
    if (claim.quotes !== undefined && claim.quotes.length > 0) {
      addFault(faults, [...path, 'quotes'], claim.quotes, `"quotes" must be empty here; ${nobody}.`);
    }
  }
  for (const [index, relation] of entriesOf(map.relations)) {
    addRelationFaults(relation, index, ids, faults);
    const path = ['relations', index, 'within'];
    addWithinFaults(path, relation.within, undefined, outer, ids, faults);
  }
  addCircularUndercuts(map, faults);
}

/** The claims that are not inner steps; an inner step has no inner steps of its own. */
function outerClaims(map: Skeleton): ReadonlySet<string> {
  return new Set(
    entriesOf(map.claims).flatMap(([, { id, within }]) =>
      id === undefined || within !== undefined ? [] : [id],
    ),
  );
}

function addWithinFaults(
  path: Path,
  within: string | undefined,
  own: string | undefined,
  outer: ReadonlySet<string>,
  ids: AllIds,
  faults: Fault[],
): void {
  if (within === undefined || ids.claims === undefined) return;
  if (!ids.claims.has(within)) return addDangling(path, within, ids.claims, 'claim', faults);
  if (outer.has(within) && within !== own) return;
  const message = `"within" is ${toFound(within)}, which is itself within an argument; it must name a claim that is within none.`;
  addFault(faults, path, within, message);
}

function addSourceFaults(source: { text?: unknown; body?: unknown }, index: number, faults: Fault[]): void {
  if (source.text === undefined || source.body === undefined) return;
  const message =
    'A source has either "text", the name of its file, or "body", the text itself; this one has both.';
  addFault(faults, ['sources', index, 'body'], source.body, message);
}

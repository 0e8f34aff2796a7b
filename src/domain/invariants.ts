/** What every map must keep and no schema can state: unique ids, references that resolve, no self-reference. */
import { addFault, type Fault, type Path, toFound } from './fault';
import type { Skeleton } from './skeleton';
import { addDangling, addQuoteFaults, type Check, collectIds, entriesOf } from './references';
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
  const check = { ids: collectIds(map, faults), faults };
  for (const [index, source] of entriesOf(map.sources)) addSourceFaults(source, index, faults);
  for (const [index, speaker] of entriesOf(map.speakers)) {
    addDangling(check, ['speakers', index, 'viewpoint'], speaker.viewpoint, 'viewpoint');
  }
  const outer = outerClaims(map);
  for (const [index, claim] of entriesOf(map.claims)) {
    const path = ['claims', index];
    addDangling(check, [...path, 'speaker'], claim.speaker, 'speaker');
    addDangling(check, [...path, 'topic'], claim.topic, 'topic');
    addQuoteFaults(check, path, claim.quotes);
    addWithinFaults(check, path, claim.within, outer, claim.id);
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
    const path = ['relations', index];
    addRelationFaults(check, path, relation);
    addWithinFaults(check, path, relation.within, outer);
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
  check: Check,
  owner: Path,
  within: string | undefined,
  outer: ReadonlySet<string>,
  own?: string,
): void {
  const path = [...owner, 'within'];
  addDangling(check, path, within, 'claim');
  if (within === undefined || check.ids.claims?.has(within) !== true) return;
  if (outer.has(within) && within !== own) return;
  const message = `"within" is ${toFound(within)}, which is itself within an argument; it must name a claim that is within none.`;
  addFault(check.faults, path, within, message);
}

function addSourceFaults(source: { text?: unknown; body?: unknown }, index: number, faults: Fault[]): void {
  if (source.text === undefined || source.body === undefined) return;
  const message =
    'A source has either "text", the name of its file, or "body", the text itself; this one has both.';
  addFault(faults, ['sources', index, 'body'], source.body, message);
}

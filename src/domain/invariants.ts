/**
 * What must hold in every map and no schema can say: ids are unique, references resolve, and nothing
 * argues for or against itself by its own form.
 */
import { addFault, type Fault, toFound } from './fault';
import type { Outline } from './outline';
import { addDangling, addQuoteFaults, collectIds, entriesOf } from './references';
import { addCircularUndercuts, addRelationFaults } from './relationInvariants';
import type { ArgumentMap } from './schema';

/** Every invariant that a map breaks, in the order of the lists; none for a valid map. */
export function checkInvariants(map: ArgumentMap): readonly Fault[] {
  const faults: Fault[] = [];
  addInvariantFaults(map, faults);
  return faults;
}

/** Adds a fault for everything that an outline shows to be broken. */
export function addInvariantFaults(map: Outline, faults: Fault[]): void {
  const ids = collectIds(map, faults);
  for (const [index, source] of entriesOf(map.sources)) addSourceFaults(source, index, faults);
  for (const [index, speaker] of entriesOf(map.speakers)) {
    addDangling(['speakers', index, 'viewpoint'], speaker.viewpoint, ids.viewpoints, 'viewpoint', faults);
  }
  for (const [index, claim] of entriesOf(map.claims)) {
    const path = ['claims', index];
    addDangling([...path, 'speaker'], claim.speaker, ids.speakers, 'speaker', faults);
    addDangling([...path, 'topic'], claim.topic, ids.topics, 'topic', faults);
    addQuoteFaults(path, claim.quotes, ids, faults);
    if (claim.implicit !== true) continue;
    const nobody = 'an implicit claim is one that nobody states';
    if (claim.speaker !== undefined) {
      addFault(
        faults,
        [...path, 'speaker'],
        toFound(claim.speaker),
        `"speaker" must be left out here; ${nobody}.`,
      );
    }
    if (claim.quotes !== undefined && claim.quotes.length > 0) {
      addFault(faults, [...path, 'quotes'], toFound(claim.quotes), `"quotes" must be empty here; ${nobody}.`);
    }
  }
  for (const [index, relation] of entriesOf(map.relations)) addRelationFaults(relation, index, ids, faults);
  addCircularUndercuts(map, faults);
}

function addSourceFaults(source: { text?: unknown; body?: unknown }, index: number, faults: Fault[]): void {
  const both = source.text !== undefined && source.body !== undefined;
  const either = '"text", the name of its file, or "body", the text itself';
  if (both) {
    addFault(
      faults,
      ['sources', index, 'body'],
      toFound(source.body),
      `A source has either ${either}; this one has both.`,
    );
  } else if (source.text === undefined && source.body === undefined) {
    addFault(
      faults,
      ['sources', index, 'text'],
      '',
      `A source must have either ${either}; this one has neither.`,
    );
  }
}

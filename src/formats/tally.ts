/**
 * Keeps the account of a file: of each kind of thing that it holds, how many were read, approximated and left
 * out. The three add up to what the file holds, since whatever is counted is counted as one of them.
 */
import type { Report, ReportNote, ReportPlace } from '@/domain/schema';

/** Of this many things a report names the places. */
const MOST_PLACES = 10_000;

export interface Tally {
  /** Things that became what they are in the file. @param count 1 by default */
  readonly read: (kind: string, count?: number) => void;
  /** A thing that became something like it. @param why one sentence for a reader */
  readonly approximate: (kind: string, why: string, place: ReportPlace) => void;
  /** A thing that is not in the map, though it may be kept with it as unknown data. */
  readonly leaveOut: (kind: string, why: string, place: ReportPlace) => void;
  /** The account so far. */
  readonly report: (format: string, file: string) => Report;
}

export function newTally(): Tally {
  const kinds = new Map<string, Report['kinds'][number]>();
  const notes = new Map<string, ReportNote>();
  let placed = 0;
  const count = (kind: string, effect: 'read' | 'approximated' | 'leftOut', more: number): void => {
    const counts = kinds.get(kind) ?? { kind, held: 0, read: 0, approximated: 0, leftOut: 0 };
    counts.held += more;
    counts[effect] += more;
    kinds.set(kind, counts);
  };
  const note = (effect: ReportNote['effect'], kind: string, why: string, place: ReportPlace): void => {
    count(kind, effect === 'left out' ? 'leftOut' : effect, 1);
    const key = JSON.stringify([effect, kind, why]);
    const known = notes.get(key) ?? { effect, kind, count: 0, why, places: [] };
    known.count += 1;
    notes.set(key, known);
    if (placed >= MOST_PLACES) return;
    placed += 1;
    known.places.push(place);
  };
  return {
    read: (kind, many = 1) => count(kind, 'read', many),
    approximate: (kind, why, place) => note('approximated', kind, why, place),
    leaveOut: (kind, why, place) => note('left out', kind, why, place),
    report: (format, file) => ({
      format,
      ...(file === '' ? {} : { file }),
      kinds: [...kinds.values()],
      notes: [...notes.values()],
    }),
  };
}

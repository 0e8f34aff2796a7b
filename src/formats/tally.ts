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

interface Counts {
  read: number;
  approximated: number;
  leftOut: number;
}

type OpenNote = ReportNote & { places: ReportPlace[] };

export function newTally(): Tally {
  const kinds = new Map<string, Counts>();
  const notes = new Map<string, OpenNote>();
  let placed = 0;
  const countsOf = (kind: string): Counts => {
    const known = kinds.get(kind);
    if (known !== undefined) return known;
    const counts = { read: 0, approximated: 0, leftOut: 0 };
    kinds.set(kind, counts);
    return counts;
  };
  const note = (effect: ReportNote['effect'], kind: string, why: string, place: ReportPlace): void => {
    const key = JSON.stringify([effect, kind, why]);
    let known = notes.get(key);
    if (known === undefined) {
      known = { effect, kind, count: 0, why, places: [] };
      notes.set(key, known);
    }
    known.count += 1;
    if (placed >= MOST_PLACES) return;
    placed += 1;
    known.places.push(place);
  };
  return {
    read: (kind, count = 1) => {
      countsOf(kind).read += count;
    },
    approximate: (kind, why, place) => {
      countsOf(kind).approximated += 1;
      note('approximated', kind, why, place);
    },
    leaveOut: (kind, why, place) => {
      countsOf(kind).leftOut += 1;
      note('left out', kind, why, place);
    },
    report: (format, file) => ({
      format,
      ...(file === '' ? {} : { file }),
      kinds: [...kinds].map(([kind, { read, approximated, leftOut }]) => ({
        kind,
        held: read + approximated + leftOut,
        read,
        approximated,
        leftOut,
      })),
      notes: [...notes.values()],
    }),
  };
}

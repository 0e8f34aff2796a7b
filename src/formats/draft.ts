/**
 * A map in the making, for readers of other formats: assigns ids, brings texts into form, and reports what no map may hold
 * with its place in the file.
 */
import type { Fault, Reading } from '@/domain/fault';
import { toFound } from '@/domain/fault';
import { checkInvariants } from '@/domain/invariants';
import {
  type ArgumentMap,
  type Basis,
  FORMAT_VERSION,
  LIMITS,
  type Quote,
  type RelationKind,
  type Reported,
  type ReportPlace,
  type Speaker,
} from '@/domain/schema';
import { hasShape } from '@/domain/shape';
import type { FormatId, Imported } from './format';
import { newIds, toGist, toLine, toSlug, toText } from './mapText';
import type { Tally } from './tally';

type Source = ArgumentMap['sources'][number];

/** What a reader says about a claim. `undefined` is left out. */
export interface ClaimWish {
  /** Its id in the file, kept if a map may have it. */
  readonly key?: string | undefined;
  /** An empty text is a fault of the file. */
  readonly text: string;
  /** By default the first words of the text. */
  readonly gist?: string | undefined;
  readonly speaker?: string | undefined;
  readonly topic?: string | undefined;
  readonly reported?: Reported | undefined;
  readonly quotes?: readonly Quote[] | undefined;
  readonly implicit?: boolean | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly within?: string | undefined;
  /** What a map has no field for. */
  readonly unknown?: Readonly<Record<string, unknown>> | undefined;
}

/** The same for a relation. */
export interface RelationWish {
  readonly key?: string | undefined;
  readonly kind: RelationKind;
  readonly from: readonly string[];
  readonly to: string;
  readonly mutual?: boolean | undefined;
  readonly basis?: Basis | undefined;
  readonly note?: string | undefined;
  readonly quotes?: readonly Quote[] | undefined;
  readonly within?: string | undefined;
  readonly unknown?: Readonly<Record<string, unknown>> | undefined;
}

export interface Draft {
  /** Each returns an id; the same words have the same id. */
  readonly topic: (label: string) => string;
  readonly viewpoint: (label: string, description?: string) => string;
  readonly speaker: (name: string, more?: Partial<Speaker>) => string;
  /** Adds a source at each call. */
  readonly source: (title: string, more?: Partial<Source>) => string;
  readonly claim: (wish: ClaimWish, place: ReportPlace) => string;
  /**
   * Adds a relation between things in the draft.
   * @returns its id; `null`, and nothing is added, if it would lead from a claim to itself, or from nothing
   */
  readonly relation: (wish: RelationWish) => string | null;
  /** Reports why the file cannot be read. */
  readonly fault: (message: string, place: ReportPlace) => void;
  /** The map, or every fault. */
  readonly finish: (head: DraftHead, tally: Tally) => Reading<Imported>;
}

/** The head of the map. */
export interface DraftHead {
  readonly format: FormatId;
  /** The name of the file, or the empty string. */
  readonly file: string;
  readonly title: string;
  /** By default the title. */
  readonly question?: string;
  /** What a map has no field for, under names that our format does not use. */
  readonly unknown?: Readonly<Record<string, unknown>>;
}

export function newDraft(): Draft {
  const ids = newIds();
  const faults: Fault[] = [];
  const sources: Source[] = [];
  /** Their shape is checked by `finish`. */
  const claims: object[] = [];
  const relations: object[] = [];
  const [topics, viewpoints, speakers] = [
    new Map<string, Labelled>(),
    new Map<string, Labelled>(),
    new Map<string, Speaker>(),
  ];
  const fault = (message: string, place: ReportPlace): void => {
    const { pointer = '', line, column, found = '' } = place;
    const at = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
    faults.push({ pointer, ...at, found, message });
  };
  /** Reports texts beyond the limit; they are never cut. */
  const held = (raw: string, place: ReportPlace): string => {
    const text = toText(raw);
    if (text.length > LIMITS.textLength) {
      const [length, limit] = [text.length, LIMITS.textLength].map((number) => number.toLocaleString('en'));
      fault(`A text here has ${length} characters; the limit is ${limit}.`, place);
    }
    return text;
  };
  return {
    fault,
    topic: (label) =>
      labelled(topics, label, () => ({
        id: ids.take(toSlug(label), 'topic'),
        label: toLine(label) || 'Unnamed',
      })),
    viewpoint: (label, description) =>
      labelled(viewpoints, label, () => ({
        id: ids.take(toSlug(label), 'viewpoint'),
        label: toLine(label) || 'Unnamed',
        ...(description === undefined ? {} : { description }),
      })),
    speaker: (name, more = {}) =>
      labelled(speakers, name, () => ({
        ...more,
        id: ids.take(toSlug(name), 'speaker'),
        name: toLine(name) || 'Unnamed',
      })),
    source: (title, more = {}) => {
      const id = ids.take(toSlug(title), 'source');
      sources.push({ ...more, id, title: toLine(title) || 'Untitled' });
      return id;
    },
    claim: ({ key = '', text: raw, gist, quotes = [], unknown = {}, ...rest }, place) => {
      const text = held(raw, place);
      if (text === '') fault('A claim here has no text; it must say something.', place);
      const id = ids.take(key, 'claim');
      const short = toLine(gist ?? '') || toGist(text) || '–';
      claims.push({ ...unknown, id, gist: short, text, ...given(rest), quotes });
      return id;
    },
    relation: ({ key = '', kind, from, to, unknown = {}, ...rest }) => {
      const start = [...new Set(from)].filter((id) => id !== to);
      if (start.length === 0) return null;
      const id = ids.take(key, 'relation');
      relations.push({ ...unknown, id, kind, from: start, to, ...given(rest) });
      return id;
    },
    finish: ({ format, file, title, question, unknown = {} }, tally) => {
      const name = toLine(title).slice(0, 300).toWellFormed() || 'Untitled';
      const report = tally.report(format, file);
      const map: Record<string, unknown> = {
        ...unknown,
        version: FORMAT_VERSION,
        id: toSlug(name),
        title: name,
        question: toLine(question ?? '') || name,
        origin: report,
        sources,
        viewpoints: [...viewpoints.values()],
        speakers: [...speakers.values()],
        topics: [...topics.values()],
        claims,
        relations,
      };
      if (claims.length > LIMITS.claims || relations.length > LIMITS.relations) {
        const limits = `${LIMITS.claims.toLocaleString('en')} claims and ${LIMITS.relations.toLocaleString('en')} relations`;
        fault(
          `The file holds ${claims.length} claims and ${relations.length} relations; the limit is ${limits}.`,
          {},
        );
      }
      if (faults.length > 0) return { ok: false, faults };
      if (!hasShape(map, faults)) return { ok: false, faults };
      const broken = checkInvariants(map);
      return broken.length > 0 ? { ok: false, faults: broken } : { ok: true, value: { map, report } };
    },
  };
}

/** The fields that are not `undefined`. */
function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

interface Labelled {
  readonly id: string;
}

/** The id of the thing with these words, which is added if needed. */
function labelled<T extends Labelled>(known: Map<string, T>, words: string, make: () => T): string {
  const key = toLine(words);
  const found = known.get(key);
  if (found !== undefined) return found.id;
  const made = make();
  known.set(key, made);
  return made.id;
}

/** A place with its content, shortened. */
export function placeOf(place: Omit<ReportPlace, 'found'>, found: unknown): ReportPlace {
  return { ...place, found: toFound(found) };
}

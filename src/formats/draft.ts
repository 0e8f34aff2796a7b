/**
 * A map in the making, for readers of other formats: assigns ids, brings texts into form, and reports what no map may hold
 * with its place in the file.
 */
import { grouped } from '@/domain/counted';
import { type Fault, type Reading, toFound } from '@/domain/fault';
import { checkInvariants } from '@/domain/invariants';
import {
  type ArgumentMap,
  type Claim,
  FORMAT_VERSION,
  LIMITS,
  type Quote,
  type Relation,
  type ReportPlace,
  type Speaker,
  type Viewpoint,
} from '@/domain/schema';
import { hasShape } from '@/domain/shape';
import type { FormatId, Imported, Raw } from './format';
import { given } from './kept';
import { newIds, toGist, toLine, toSlug, toText } from './mapText';
import type { Tally } from './tally';

type Source = ArgumentMap['sources'][number];

/** Some fields of a claim or relation, of which a reader gives what it knows. */
type Known<T, Field extends keyof T> = { readonly [F in Field]?: T[F] | undefined };

/** What a reader may say about a claim or a relation. `undefined` is left out. */
interface Wish {
  /** Its id in the file, kept if a map may have it. */
  readonly key?: string | undefined;
  readonly quotes?: readonly Quote[] | undefined;
  /** What a map has no field for. */
  readonly unknown?: Raw | undefined;
}

export interface ClaimWish
  extends Wish,
    Known<Claim, 'gist' | 'speaker' | 'topic' | 'reported' | 'implicit' | 'within'> {
  /** An empty text is a fault of the file. The gist is by default its first words. */
  readonly text: string;
  readonly tags?: readonly string[] | undefined;
}

export interface RelationWish extends Wish, Known<Relation, 'mutual' | 'basis' | 'note' | 'within'> {
  readonly kind: Relation['kind'];
  readonly from: readonly string[];
  readonly to: string;
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
  readonly question?: string | undefined;
  /** What a map has no field for, under names that our format does not use. */
  readonly unknown?: Raw | undefined;
}

export function newDraft(): Draft {
  const newId = newIds();
  const faults: Fault[] = [];
  const sources: Source[] = [];
  /** Their shape is checked by `finish`. */
  const claims: object[] = [];
  const relations: object[] = [];
  const topics = new Map<string, ArgumentMap['topics'][number]>();
  const viewpoints = new Map<string, Viewpoint>();
  const speakers = new Map<string, Speaker>();
  /** The id of the thing with these words, which is added if needed. */
  const labelled = <T extends { readonly id: string }>(
    known: Map<string, T>,
    words: string,
    kind: string,
    make: (id: string, label: string) => T,
  ): string => {
    const label = toLine(words);
    const thing = known.get(label) ?? make(newId(toSlug(words), kind), label || 'Unnamed');
    known.set(label, thing);
    return thing.id;
  };
  const fault = (message: string, { pointer = '', line, column, found = '' }: ReportPlace): void => {
    faults.push({ pointer, ...given({ line, column }), found, message });
  };
  /** Reports texts beyond the limit; they are never cut. */
  const held = (raw: string, place: ReportPlace): string => {
    const text = toText(raw);
    if (text.length > LIMITS.textLength) {
      const limit = grouped(LIMITS.textLength);
      fault(`A text here has ${grouped(text.length)} characters; the limit is ${limit}.`, place);
    }
    return text;
  };
  return {
    fault,
    topic: (words) => labelled(topics, words, 'topic', (id, label) => ({ id, label })),
    viewpoint: (words, description) =>
      labelled(viewpoints, words, 'viewpoint', (id, label) => ({ id, label, ...given({ description }) })),
    speaker: (words, more = {}) =>
      labelled(speakers, words, 'speaker', (id, name) => ({ ...more, id, name })),
    source: (title, more = {}) => {
      const id = newId(toSlug(title), 'source');
      sources.push({ ...more, id, title: toLine(title) || 'Untitled' });
      return id;
    },
    claim: ({ key = '', text: raw, gist, quotes = [], unknown = {}, ...rest }, place) => {
      const text = held(raw, place);
      if (text === '') fault('A claim here has no text; it must say something.', place);
      const id = newId(key, 'claim');
      const short = toLine(gist ?? '') || toGist(text) || '–';
      claims.push({ ...unknown, id, gist: short, text, ...given(rest), quotes });
      return id;
    },
    relation: ({ key = '', kind, from, to, unknown = {}, ...rest }) => {
      const start = [...new Set(from)].filter((id) => id !== to);
      if (start.length === 0) return null;
      const id = newId(key, 'relation');
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
        const limits = `${grouped(LIMITS.claims)} claims and ${grouped(LIMITS.relations)} relations`;
        const sizes = `${claims.length} claims and ${relations.length} relations`;
        fault(`The file holds ${sizes}; the limit is ${limits}.`, {});
      }
      if (faults.length > 0 || !hasShape(map, faults)) return { ok: false, faults };
      const broken = checkInvariants(map);
      return broken.length > 0 ? { ok: false, faults: broken } : { ok: true, value: { map, report } };
    },
  };
}

/** A place with its content, shortened. */
export function placeOf(place: Omit<ReportPlace, 'found'>, found: unknown): ReportPlace {
  return { ...place, found: toFound(found) };
}

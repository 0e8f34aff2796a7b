/** The front matter of a file: title and question of the map, and the lists that claims refer to. */
import { type ReportPlace, type Speaker } from '@/domain/schema';
import { isRecord } from '@/domain/shape';
import type { Draft } from '../draft';
import type { Raw } from '../format';
import { given } from '../kept';
import { toAddress, toDate, toLine } from '../mapText';
import type { Tally } from '../tally';
import type { Sources } from './sources';

/** The parts that belong to the head of the map. */
export interface FrontMatter {
  title: string;
  question?: string;
  licence?: string;
  /** What a map has no field for; `undefined` if nothing is left. */
  kept?: unknown;
}

const START: ReportPlace = { line: 1, column: 1 };
const KEPT = 'A map has no such field; it is kept with the map as data.';
const KEPT_LIST = 'One of its entries cannot be held in full by a map, so the whole list is kept as data.';

/** Counts each field once; settings of the official map are obeyed and kept. */
export function readFrontMatter(value: unknown, draft: Draft, sources: Sources, tally: Tally): FrontMatter {
  if (value === undefined || value === null) return { title: '' };
  if (!isRecord(value)) {
    tally.leaveOut('front matter', KEPT, START);
    return { title: '', kept: value };
  }
  const front: FrontMatter = { title: '' };
  const kept: Record<string, unknown> = {};
  // Speakers refer to viewpoints, so the list that describes viewpoints comes first.
  const fields = Object.entries(value).toSorted(
    ([a], [b]) => Number(b === 'viewpoints') - Number(a === 'viewpoints'),
  );
  for (const [field, content] of fields) {
    if ((field === 'title' || field === 'question') && isText(content)) front[field] = String(content);
    else if (field === 'licence' && typeof content === 'string') front.licence = content;
    else if (!readList(field, content, draft, sources)) {
      kept[field] = content;
      const why = Array.isArray(content) && Object.hasOwn(LISTS, field) ? KEPT_LIST : KEPT;
      tally.leaveOut('front matter', why, { ...START, found: field });
      continue;
    }
    tally.read('front matter');
  }
  return Object.keys(kept).length === 0 ? front : { ...front, kept };
}

/** Reads a list of the map. @returns false, with nothing read, if it is none, or if an entry has a field that would be lost */
function readList(field: string, list: unknown, draft: Draft, sources: Sources): boolean {
  const shape = Object.hasOwn(LISTS, field) ? LISTS[field] : undefined;
  if (shape === undefined || !Array.isArray(list) || list.length === 0) return false;
  // A topic is a text, every other entry an object.
  const entries: readonly unknown[] = field === 'topics' ? list.map((label: unknown) => ({ label })) : list;
  if (!entries.every((one): one is Raw => fits(one, shape))) return false;
  const names = entries.map((entry) => String(entry[shape.name]));
  // The second entry with a name would be taken for the first, and its description lost.
  if (field !== 'topics' && new Set(names.map(toLine)).size < names.length) return false;
  for (const [index, entry] of entries.entries()) {
    const name = names[index] ?? '';
    if (field === 'topics') draft.topic(name);
    else if (field === 'viewpoints') draft.viewpoint(name, textOf(entry, 'description'));
    else if (field === 'speakers') draft.speaker(name, toSpeaker(entry, draft));
    else sources.ofTitle(name, toSource(entry));
  }
  return true;
}

function toSpeaker(raw: Raw, draft: Draft): Partial<Speaker> {
  const { kind, viewpoint } = raw;
  return given({
    short: textOf(raw, 'short'),
    role: textOf(raw, 'role'),
    affiliation: textOf(raw, 'affiliation'),
    viewpoint: isText(viewpoint) ? draft.viewpoint(String(viewpoint)) : undefined,
    kind: isSpeakerKind(kind) ? kind : undefined,
  });
}

function toSource(raw: Raw) {
  return given({
    publisher: textOf(raw, 'publisher'),
    author: textOf(raw, 'author'),
    published: toDate(textOf(raw, 'published') ?? ''),
    url: toAddress(textOf(raw, 'url') ?? ''),
  });
}

function textOf(raw: Raw, field: string): string | undefined {
  const value = raw[field];
  return isString(value) ? String(value) : undefined;
}

function isString(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isText(value: unknown): value is string | number {
  return isString(value) && String(value).trim() !== '';
}

function isSpeakerKind(value: unknown): value is NonNullable<Speaker['kind']> {
  return value === 'person' || value === 'group' || value === 'author';
}

/** The lists of the map: the field with the name of an entry, and what its other fields may hold. */
interface Shape {
  readonly name: string;
  readonly fields: Readonly<Record<string, (value: unknown) => boolean>>;
}

const LISTS: Readonly<Record<string, Shape>> = {
  topics: { name: 'label', fields: {} },
  viewpoints: { name: 'label', fields: { description: isString } },
  speakers: {
    name: 'name',
    fields: {
      short: isString,
      role: isString,
      affiliation: isString,
      viewpoint: isText,
      kind: isSpeakerKind,
    },
  },
  sources: {
    name: 'title',
    fields: {
      publisher: isString,
      author: isString,
      published: (value) => isString(value) && toDate(String(value)) !== undefined,
      url: (value) => isString(value) && toAddress(String(value)) !== undefined,
    },
  },
};

/** Whether a value is an object with a name and otherwise only readable fields. */
function fits(value: unknown, { name, fields }: Shape): value is Raw {
  if (!isRecord(value) || !isText(value[name])) return false;
  return Object.entries(value).every(
    ([field, content]) =>
      field === name ||
      content === null ||
      (Object.hasOwn(fields, field) && fields[field]?.(content) === true),
  );
}

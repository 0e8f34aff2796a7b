/** The front matter of a file: title and question of the map, and the lists that claims refer to. */
import { type ReportPlace, type Speaker } from '@/domain/schema';
import { isRecord } from '@/domain/shape';
import type { Draft } from '../draft';
import { toAddress, toDate, toLine } from '../mapText';
import type { Tally } from '../tally';
import type { Sources } from './sources';

/** The parts that belong to the head of the map. */
export interface FrontMatter {
  readonly title: string;
  readonly question?: string;
  readonly licence?: string;
  /** What a map has no field for; `undefined` if nothing is left. */
  readonly kept?: unknown;
}

type Raw = Readonly<Record<string, unknown>>;

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
  let title = '';
  let question: string | undefined;
  let licence: string | undefined;
  const kept: Record<string, unknown> = {};
  // Speakers refer to viewpoints, so the list that describes viewpoints comes first.
  const fields = Object.entries(value).toSorted(
    ([a], [b]) => Number(b === 'viewpoints') - Number(a === 'viewpoints'),
  );
  for (const [field, content] of fields) {
    if (field === 'title' && isText(content)) title = String(content);
    else if (field === 'question' && isText(content)) question = String(content);
    else if (field === 'licence' && typeof content === 'string') licence = content;
    else if (!readList(field, content, draft, sources)) {
      kept[field] = content;
      const isList = Array.isArray(content) && LISTS.has(field);
      tally.leaveOut('front matter', isList ? KEPT_LIST : KEPT, { ...START, found: field });
      continue;
    }
    tally.read('front matter');
  }
  return {
    title,
    ...(question === undefined ? {} : { question }),
    ...(licence === undefined ? {} : { licence }),
    ...(Object.keys(kept).length === 0 ? {} : { kept }),
  };
}

const LISTS: ReadonlySet<string> = new Set(['topics', 'viewpoints', 'speakers', 'sources']);

/** Reads a list of the map. @returns false, with nothing read, if it is none, or if an entry has a field that would be lost */
function readList(field: string, list: unknown, draft: Draft, sources: Sources): boolean {
  if (!Array.isArray(list) || list.length === 0) return false;
  if (field === 'topics') return each(list, isText, String, (label) => draft.topic(String(label)));
  if (field === 'viewpoints') {
    return each(
      list,
      isEntry('label', { description: isString }),
      ({ label }) => String(label),
      (raw) => draft.viewpoint(String(raw['label']), textOf(raw, 'description')),
    );
  }
  if (field === 'speakers') {
    return each(
      list,
      isEntry('name', SPEAKER),
      ({ name }) => String(name),
      (raw) => draft.speaker(String(raw['name']), toSpeaker(raw, draft)),
    );
  }
  if (field !== 'sources') return false;
  return each(
    list,
    isEntry('title', SOURCE),
    ({ title }) => String(title),
    (raw) => sources.ofTitle(String(raw['title']), toSource(raw)),
  );
}

function each<T>(
  list: readonly unknown[],
  isOne: (one: unknown) => one is T,
  nameOf: (one: T) => string,
  take: (one: T) => unknown,
): boolean {
  const fitting = list.filter(isOne);
  if (fitting.length < list.length) return false;
  const names = new Set(fitting.map((one) => toLine(nameOf(one))));
  // The second entry with a name would be taken for the first, and its description lost.
  if (names.size < fitting.length && fitting.some(isRecord)) return false;
  for (const one of fitting) take(one);
  return true;
}

function toSpeaker(raw: Raw, draft: Draft): Partial<Speaker> {
  const { kind, viewpoint } = raw;
  return {
    ...texts(raw, ['short', 'role', 'affiliation']),
    ...(isText(viewpoint) ? { viewpoint: draft.viewpoint(String(viewpoint)) } : {}),
    ...(kind === 'person' || kind === 'group' || kind === 'author' ? { kind } : {}),
  };
}

function toSource(raw: Raw) {
  const url = toAddress(textOf(raw, 'url') ?? '');
  const published = toDate(textOf(raw, 'published') ?? '');
  return {
    ...texts(raw, ['publisher', 'author']),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  };
}

function texts(raw: Raw, fields: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = textOf(raw, field);
      return text === undefined ? [] : [[field, text]];
    }),
  );
}

function textOf(raw: Raw, field: string): string | undefined {
  const value = raw[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function isText(value: unknown): value is string | number {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}

type Check = (value: unknown) => boolean;

const isString: Check = (value) => typeof value === 'string' || typeof value === 'number';
const SPEAKER: Readonly<Record<string, Check>> = {
  short: isString,
  role: isString,
  affiliation: isString,
  viewpoint: isText,
  kind: (value) => value === 'person' || value === 'group' || value === 'author',
};
const SOURCE: Readonly<Record<string, Check>> = {
  publisher: isString,
  author: isString,
  published: (value) => isString(value) && toDate(String(value)) !== undefined,
  url: (value) => isString(value) && toAddress(String(value)) !== undefined,
};

/** Whether a value is an object with a name and otherwise only readable fields. */
const isEntry =
  (name: string, fields: Readonly<Record<string, Check>>) =>
  (value: unknown): value is Raw =>
    isRecord(value) &&
    isText(value[name]) &&
    Object.entries(value).every(
      ([field, content]) =>
        field === name ||
        content === null ||
        (Object.hasOwn(fields, field) && fields[field]?.(content) === true),
    );

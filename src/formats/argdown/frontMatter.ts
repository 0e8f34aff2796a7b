/** The front matter of a file: the map's title and question, and the lists that its claims name. */

import { type ReportPlace, type Speaker } from '@/domain/schema';
import { isRecord } from '@/domain/shape';
import type { Draft } from '../draft';
import type { Tally } from '../tally';
import { toAddress, toDate } from '../words';
import type { Sources } from './sources';

/** What of it stands over the map. */
export interface FrontMatter {
  readonly title: string;
  readonly question?: string;
  readonly licence?: string;
  /** What a map has no field for; `undefined` where nothing is left. */
  readonly kept?: unknown;
}

type Raw = Readonly<Record<string, unknown>>;

const START: ReportPlace = { line: 1, column: 1 };
const KEPT = 'A map has no such field; it is kept with the map as data.';

/** Each field is counted once; those that steer the official map are obeyed and kept. */
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
  for (const [field, content] of Object.entries(value)) {
    if (field === 'title' && isText(content)) title = String(content);
    else if (field === 'question' && isText(content)) question = String(content);
    else if (field === 'licence' && typeof content === 'string') licence = content;
    else if (!readList(field, content, draft, sources)) {
      kept[field] = content;
      tally.leaveOut('front matter', KEPT, { ...START, found: field });
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

/** Reads a list of speakers, viewpoints, topics or sources; false, and nothing read, where it is none. */
function readList(field: string, list: unknown, draft: Draft, sources: Sources): boolean {
  if (!Array.isArray(list) || list.length === 0) return false;
  if (field === 'topics') return each(list, isText, (label) => draft.topic(String(label)));
  if (field === 'viewpoints') {
    return each(list, isNamed('label'), (raw) =>
      draft.viewpoint(String(raw['label']), textOf(raw, 'description')),
    );
  }
  if (field === 'speakers') {
    return each(list, isNamed('name'), (raw) => draft.speaker(String(raw['name']), toSpeaker(raw, draft)));
  }
  if (field !== 'sources') return false;
  return each(list, isNamed('title'), (raw) => sources.ofTitle(String(raw['title']), toSource(raw)));
}

function each<T>(
  list: readonly unknown[],
  isOne: (one: unknown) => one is T,
  take: (one: T) => unknown,
): boolean {
  const fitting = list.filter(isOne);
  if (fitting.length < list.length) return false;
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

const isNamed =
  (field: string) =>
  (value: unknown): value is Raw =>
    isRecord(value) && isText(value[field]);

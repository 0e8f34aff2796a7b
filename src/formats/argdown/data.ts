/**
 * The YAML data of an element: quotes, sources and speakers. No standard gives the fields names; these are the names in
 * published files. What is not understood is kept.
 */
import type { Quote } from '@/domain/schema';
import { isRecord } from '@/domain/shape';
import type { Draft } from '../draft';
import type { Raw } from '../format';
import { keptFields } from '../kept';
import { toAddress, toText } from '../mapText';
import { isTexts, OWN } from './own';
import type { Sources } from './sources';

/** What the data of one element gives to its claim. */
export interface ElementData {
  readonly speaker: string | undefined;
  readonly quotes: readonly Quote[];
  readonly tags: readonly string[];
  /** What a claim has no field for; `undefined` if nothing is left. */
  readonly kept: Raw | undefined;
}

/** Reads the data of elements. @param fallback title of the source for quotes that name none */
export function newDataReader(draft: Draft, sources: Sources, fallback: string) {
  return (data: unknown): ElementData => {
    if (!isRecord(data)) {
      const isNothing = data === undefined || data === null;
      return { speaker: undefined, quotes: [], tags: [], kept: isNothing ? undefined : { value: data } };
    }
    const used = new Set<string>([OWN]);
    const speaker = readSpeaker(data, used, draft);
    const quotes = readQuotes(data, used, sources, fallback);
    const tags = isTexts(data['tags']) ? data['tags'] : [];
    if (tags.length > 0) used.add('tags');
    return { speaker, quotes, tags, kept: keptFields(data, used) };
  };
}

function readSpeaker(data: Raw, used: Set<string>, draft: Draft): string | undefined {
  for (const field of ['speaker', 'author']) {
    const value = data[field];
    const name = isRecord(value) ? value['name'] : value;
    if (typeof name !== 'string' || toText(name) === '') continue;
    // A speaker with more than a name is kept as described.
    if (!isRecord(value) || Object.keys(value).length === 1) used.add(field);
    return draft.speaker(name);
  }
  return undefined;
}

function readQuotes(data: Raw, used: Set<string>, sources: Sources, fallback: string): readonly Quote[] {
  const { address, title } = sourceOf(data);
  const common = (): string =>
    address === undefined ? sources.ofTitle(title ?? fallback) : sources.ofAddress(address, title);
  const quotes: RawQuote[] = [];
  for (const field of ['quote', 'quotes', 'quotation', 'source', 'sources']) {
    const list = asList(data[field]);
    // A source in quotation marks is not a title but a quote.
    const isOne = (value: unknown): boolean => !field.startsWith('source') || toPassage(value) !== undefined;
    const read = list.filter(isOne).flatMap(toQuote);
    if (read.length === 0 || read.length < list.length) continue;
    quotes.push(...read);
    used.add(field);
  }
  if (quotes.some(({ title: own }) => own === undefined)) {
    for (const field of ['source', 'url', 'chapter']) {
      if (data[field] === title || data[field] === address) used.add(field);
    }
  } else if (address !== undefined || title !== undefined) {
    // Only quotes tie claims to sources, so the name stays in the data as well.
    common();
  }
  return quotes.map(({ title: own, ...quote }) => ({
    source: own === undefined ? common() : sources.ofTitle(own),
    ...quote,
  }));
}

/** A quote, with the title of its source if it names one. */
interface RawQuote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly title?: string;
}

/** What the data of an element names as its source. */
function sourceOf(data: Raw): { readonly address: string | undefined; readonly title: string | undefined } {
  const titles = ['source', 'chapter'].flatMap((field) => {
    const value = data[field];
    return typeof value === 'string' && toText(value) !== '' && toPassage(value) === undefined ? [value] : [];
  });
  const [address] = [data['url'], ...titles].flatMap((value) =>
    typeof value === 'string' ? (toAddress(value) ?? []) : [],
  );
  return { address, title: titles.find((title) => toAddress(title) === undefined) };
}

/** Reads a quote: a text, or an object with its source and the words around it. */
function toQuote(value: unknown): readonly RawQuote[] {
  if (typeof value === 'string') {
    const exact = toPassage(value) ?? toText(value);
    return exact === '' ? [] : [{ exact }];
  }
  if (!isRecord(value)) return [];
  const { exact: own, text, source: title, prefix, suffix, ...rest } = value;
  const raw = own ?? text;
  const exact = typeof raw === 'string' ? toText(raw) : '';
  const isWhole = [title, prefix, suffix].every((one) => one === undefined || typeof one === 'string');
  const hasOne = own === undefined || text === undefined;
  if (exact === '' || !isWhole || !hasOne || Object.keys(rest).length > 0) return [];
  return [
    {
      exact,
      ...(typeof title === 'string' && toText(title) !== '' ? { title } : {}),
      ...(typeof prefix === 'string' ? { prefix } : {}),
      ...(typeof suffix === 'string' ? { suffix } : {}),
    },
  ];
}

/** The words between quotation marks around the whole text. */
function toPassage(value: unknown): string | undefined {
  const text = typeof value === 'string' ? toText(value) : '';
  const exact = /^["“„«]([^]*)["”“»]$/.exec(text)?.[1]?.trim();
  return exact === '' ? undefined : exact;
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/**
 * The view as an address: `?map=moscow-2016&lens=viewpoints&claim=<id>&viewpoints=<id>,<id>&focus=<id>&depth=2`.
 * Readable by a person; ids are percent-encoded, the commas between them are not. Without a filter all values are
 * shown, with an empty one (`viewpoints=`) none.
 */
import { FILTERS } from './filters';
import { LINKED } from './mapName';
import {
  DEPTHS,
  type FilterId,
  FIRST_VIEW,
  LENSES,
  type Scope,
  type Selection,
  type ViewSettings,
} from './settings';

/** Words of an address that this page does not have. */
export interface Unknown {
  readonly lens?: string;
  readonly depth?: string;
}

/** The unknown words of an address, which `readAddress` ignores. */
export function unknownWords(query: string): Unknown {
  const parts = splitQuery(query);
  const lens = readOne(parts.get('lens'));
  const depth = readOne(parts.get('depth'));
  return {
    ...(lens === null || isOneOf(LENSES, lens) ? {} : { lens }),
    ...(depth === null || isOneOf(DEPTHS, depth) ? {} : { depth }),
  };
}

/** Reads the query part of an address (with or without `?`). Unknown keys are ignored; nothing throws. */
export function readAddress(query: string): ViewSettings {
  const parts = splitQuery(query);
  const filters: Record<FilterId, readonly string[] | null> = { ...FIRST_VIEW.filters };
  for (const filter of FILTERS) {
    const raw = parts.get(filter.id);
    if (raw !== undefined) filters[filter.id] = readList(raw);
  }
  const lens = readOne(parts.get('lens'));
  return {
    map: readMap(parts),
    selection: readSelection(parts),
    filters,
    hidden: parts.get('hidden') === 'remove' ? 'remove' : 'fade',
    lens: lens !== null && isOneOf(LENSES, lens) ? lens : null,
    isTextOpen: parts.get('text') === 'open',
    scope: readScope(parts),
    folded: readList(parts.get('folded') ?? ''),
    steps: readList(parts.get('steps') ?? ''),
    isEmbedded: parts.get('embed') === '1',
  };
}

/** Writes the settings as a query with `?`: keys in a fixed order, without defaults. */
export function writeAddress(settings: ViewSettings): string {
  const parts: string[] = [];
  if (settings.map !== null) parts.push(writeMap(settings.map));
  if (settings.isEmbedded) parts.push('embed=1');
  if (settings.lens !== null) parts.push(`lens=${settings.lens}`);
  if (settings.selection !== null) {
    parts.push(`${settings.selection.type}=${encode(settings.selection.id)}`);
  }
  for (const filter of FILTERS) {
    const values = settings.filters[filter.id];
    if (values !== null) parts.push(`${filter.id}=${values.map(encode).join(',')}`);
  }
  if (settings.hidden === 'remove') parts.push('hidden=remove');
  if (settings.scope !== null) parts.push(writeScope(settings.scope));
  if (settings.folded.length > 0) parts.push(`folded=${settings.folded.map(encode).join(',')}`);
  if (settings.steps.length > 0) parts.push(`steps=${settings.steps.map(encode).join(',')}`);
  if (settings.isTextOpen) parts.push('text=open');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** A linked file is named by its path, and kept in the settings as `file:` and that path. */
function readMap(parts: ReadonlyMap<string, string>): string | null {
  const path = readOne(parts.get('file'));
  return path === null ? readOne(parts.get('map')) : `${LINKED}${path}`;
}

function writeMap(map: string): string {
  if (!map.startsWith(LINKED)) return `map=${encode(map)}`;
  // Slashes stay, so that a person can read and write it.
  return `file=${encode(map.slice(LINKED.length)).replaceAll('%2F', '/')}`;
}

function readSelection(parts: ReadonlyMap<string, string>): Selection | null {
  for (const type of ['claim', 'relation', 'speaker'] as const) {
    const id = readOne(parts.get(type));
    if (id !== null) return { type, id };
  }
  return null;
}

function readScope(parts: ReadonlyMap<string, string>): Scope | null {
  const claim = readOne(parts.get('focus'));
  if (claim !== null) {
    const depth = readOne(parts.get('depth')) ?? '';
    return { type: 'focus', claim, depth: isOneOf(DEPTHS, depth) ? depth : '1' };
  }
  const [from, to, ...more] = readList(parts.get('path') ?? '');
  return from === undefined || to === undefined || more.length > 0 ? null : { type: 'path', from, to };
}

function writeScope(scope: Scope): string {
  if (scope.type === 'path') return `path=${encode(scope.from)},${encode(scope.to)}`;
  return `focus=${encode(scope.claim)}${scope.depth === '1' ? '' : `&depth=${scope.depth}`}`;
}

function isOneOf<T extends string>(words: readonly T[], word: string): word is T {
  return (words as readonly string[]).includes(word);
}

function readOne(raw: string | undefined): string | null {
  return raw === undefined || raw === '' ? null : decode(raw);
}

function readList(raw: string): readonly string[] {
  // Older addresses have bars between ids.
  const parts = raw.split(/[,|]/).filter((part) => part !== '');
  return [...new Set(parts.map(decode))];
}

/** Not with URLSearchParams, which decodes before commas between ids can be told from those in ids. */
function splitQuery(query: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of query.replace(/^\?/, '').split('&')) {
    const at = part.indexOf('=');
    if (at > 0) parts.set(decode(part.slice(0, at)), part.slice(at + 1));
  }
  return parts;
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/**
 * The address form of what the reader asked to see:
 * `?map=moscow-2016&lens=viewpoints&claim=<id>&viewpoints=<id>,<id>&focus=<id>&depth=2`. Readable and writable by a person; every id is percent-encoded, the commas between them are not (a bar
 * between them was read as well).
 * An absent filter means all, an empty one (`viewpoints=`) none: two different things.
 */
import { FILTERS } from './filters';
import { LINKED } from './mapName';
import {
  DEPTHS,
  FIRST_VIEW,
  type Filters,
  LENSES,
  type Scope,
  type Selection,
  type ViewSettings,
} from './settings';

/** What an address names that no map and no version of the page has. */
export interface Unknown {
  readonly lens?: string;
  readonly depth?: string;
}

/** Finds words in an address that mean nothing, which `readAddress` passes over. */
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
  const filters: Record<keyof Filters, readonly string[] | null> = { ...FIRST_VIEW.filters };
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

/** Writes the settings as a query part with `?`, the keys in a fixed order, without what says nothing. */
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

/** A file beside the page is named by its path, and kept among the settings as `file:` and that path. */
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
  return raw === ''
    ? []
    : [
        ...new Set(
          raw
            .split(/[,|]/)
            .filter((part) => part !== '')
            .map(decode),
        ),
      ];
}

/** By hand and not by URLSearchParams, which decodes before the commas between ids can be told from those in them. */
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

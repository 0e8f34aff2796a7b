/**
 * The address form of what the reader asked to see: `?map=moscow-2016&claim=<id>&viewpoints=<id>,<id>`.
 * Readable and writable by a person; every id is percent-encoded, the commas between them are not (a bar
 * between them is read as well).
 * An absent filter means all, an empty one (`viewpoints=`) none: two different things.
 */
import { FILTERS } from './filters';
import { FIRST_VIEW, type Filters, LENSES, type Selection, type ViewSettings } from './settings';

/** Reads the query part of an address (with or without `?`). Unknown keys are ignored; nothing throws. */
export function readAddress(query: string): ViewSettings {
  const parts = splitQuery(query);
  const filters: Record<keyof Filters, readonly string[] | null> = { ...FIRST_VIEW.filters };
  for (const filter of FILTERS) {
    const raw = parts.get(filter.id);
    if (raw !== undefined) filters[filter.id] = readList(raw);
  }
  return {
    map: readOne(parts.get('map')),
    selection: readSelection(parts),
    filters,
    hidden: parts.get('hidden') === 'remove' ? 'remove' : 'fade',
    lens: LENSES.find((lens) => lens === parts.get('lens')) ?? null,
  };
}

/** Writes the settings as a query part with `?`, the keys in a fixed order, without what says nothing. */
export function writeAddress(settings: ViewSettings): string {
  const parts: string[] = [];
  if (settings.map !== null) parts.push(`map=${encode(settings.map)}`);
  if (settings.lens !== null) parts.push(`lens=${settings.lens}`);
  if (settings.selection !== null) {
    parts.push(`${settings.selection.type}=${encode(settings.selection.id)}`);
  }
  for (const filter of FILTERS) {
    const values = settings.filters[filter.id];
    if (values !== null) parts.push(`${filter.id}=${values.map(encode).join(',')}`);
  }
  if (settings.hidden === 'remove') parts.push('hidden=remove');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function readSelection(parts: ReadonlyMap<string, string>): Selection | null {
  const claim = readOne(parts.get('claim'));
  if (claim !== null) return { type: 'claim', id: claim };
  const relation = readOne(parts.get('relation'));
  return relation === null ? null : { type: 'relation', id: relation };
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

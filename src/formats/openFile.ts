/**
 * From a file of any format to a map. A ladder: bytes, text, JSON where it is some, format, reader. Content decides
 * the format and the ending is a hint; where both leave it open, the reader is asked and nothing is guessed.
 */
import type { Fault, Reading } from '@/domain/fault';
import { locate, locateFaults } from '@/domain/locate';
import { readJson } from '@/domain/readJson';
import type { Report } from '@/domain/schema';
import { decodeText } from './decodeText';
import type { Format, FormatId, Imported, Recognition, TextFile } from './format';
import { FORMATS } from './readers';

export type OpenedFile =
  /** The format is known; `read` does the rest, takes the time, and never throws on any content. */
  | { readonly state: 'known'; readonly format: Format; readonly read: () => Reading<Imported> }
  /** Nothing tells these formats apart: somebody has to say which it is. */
  | { readonly state: 'unclear'; readonly formats: readonly Format[] }
  | { readonly state: 'faults'; readonly faults: readonly Fault[] };

/**
 * Looks at a file.
 * @param name of the file, with or without a folder; the empty string where it has none
 * @param asked the format that somebody has named; then nothing is asked of the content
 * @returns rejects only where the code of a format does not come
 */
export async function openFile(bytes: Uint8Array, name: string, asked?: FormatId): Promise<OpenedFile> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { state: 'faults', faults: decoded.faults };
  const text = decoded.value;
  const looksJson = /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(text);
  const json = looksJson ? readJson(text) : undefined;
  const own = name.replace(/^.*[/\\]/, '');
  const file: TextFile = { text, name: own, json: json?.ok === true ? json : undefined };
  const { formats, isClear } = recognise(file, asked);
  const [format] = formats;
  // Text that begins like JSON and is none: its own faults say more than that no format knows it.
  if (json?.ok === false && (format === undefined || text.trimStart().startsWith('{'))) {
    return { state: 'faults', faults: json.faults };
  }
  if (format === undefined) {
    const labels = FORMATS.map(({ label }) => label).join(', ');
    const message = `This file is in no format that Standpoint reads: ${labels}.`;
    return { state: 'faults', faults: [{ pointer: '', found: '', message }] };
  }
  if (!isClear) return { state: 'unclear', formats };
  const read = await format.load();
  return { state: 'known', format, read: () => located(file, read(file)) };
}

/** The formats that a file may be of; clear where no person has to choose. */
function recognise(file: TextFile, asked: FormatId | undefined) {
  if (asked !== undefined) return { formats: FORMATS.filter(({ id }) => id === asked), isClear: true };
  const name = file.name.toLowerCase();
  const said = FORMATS.map((format) => ({ format, answer: format.recognise(file) }));
  for (const level of ['sure', 'possible'] satisfies Recognition[]) {
    const formats = said.filter(({ answer }) => answer === level).map(({ format }) => format);
    const hinted = formats.filter(({ endings }) => endings.some((ending) => name.endsWith(ending)));
    if (hinted.length === 1) return { formats: hinted, isClear: true };
    if (formats.length === 0) continue;
    // Any text might be Argdown, but a JSON value that one format alone may be is of that one.
    return { formats, isClear: formats.length === 1 && (level === 'sure' || file.json !== undefined) };
  }
  return { formats: [], isClear: false };
}

/** Gives the places of a JSON file their lines and columns. */
function located(file: TextFile, reading: Reading<Imported>): Reading<Imported> {
  if (file.json === undefined) return reading;
  if (!reading.ok) return { ok: false, faults: locateFaults(file.text, reading.faults) };
  const { map, report } = reading.value;
  const placed = locatedReport(file.text, report);
  const origin = map.origin === report ? { origin: placed } : {};
  return { ok: true, value: { map: { ...map, ...origin }, report: placed } };
}

function locatedReport(text: string, report: Report): Report {
  const pointers = report.notes.flatMap(({ places }) => places.flatMap(({ pointer }) => pointer ?? []));
  if (pointers.length === 0) return report;
  const places = locate(text, pointers);
  const notes = report.notes.map((note) => ({
    ...note,
    places: note.places.map((place) => {
      const at = place.pointer === undefined ? undefined : places.get(place.pointer);
      return at === undefined ? place : { ...place, line: at.line, column: at.column };
    }),
  }));
  return { ...report, notes };
}

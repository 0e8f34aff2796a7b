/** From a path to a map: a file of any format, or standard input, with the texts beside it. */
import { dirname, join } from 'node:path';
import { type Fault, toFound } from '@/domain/fault';
import type { ArgumentMap, Report } from '@/domain/schema';
import { type Format, type FormatId, TIME_LIMIT, tooSlow } from '@/formats/format';
import { openFile } from '@/formats/openFile';
import { STANDPOINT } from '@/formats/standpoint/format';
import { type FileBytes, readBytes, readText, shippedFolder, type Unreadable } from './files';
import { type Io, STREAM } from './io';
import { withinTime } from './limited';

/** A map from a file, and all that the file brought. */
export interface OpenedMap {
  readonly state: 'map';
  readonly map: ArgumentMap;
  readonly report: Report;
  readonly format: Format;
  /** The content of the file; the places of our own maps are located in it. */
  readonly bytes: Uint8Array;
  /** The texts of the sources by source id, from the file or beside it. */
  readonly texts: ReadonlyMap<string, string>;
  /** One for each text file that cannot be read. */
  readonly missingTexts: readonly Fault[];
}

export type MapFile =
  | OpenedMap
  | { readonly state: 'faults'; readonly faults: readonly Fault[] }
  | { readonly state: 'unreadable'; readonly unreadable: Unreadable };

/**
 * Reads a file of any format.
 * @param path of the file; `-` for standard input
 * @param asked the format to read it as; a `map.json` is always ours
 */
export async function openPath(path: string, asked: FormatId | undefined, io: Io): Promise<MapFile> {
  const file = path === STREAM ? await readInput(io) : readBytes(path);
  if (!file.ok) {
    if (file.fault !== undefined) return { state: 'faults', faults: [file.fault] };
    return { state: 'unreadable', unreadable: { path, reason: file.reason } };
  }
  const own = shippedFolder(path) === undefined ? asked : STANDPOINT.id;
  const opened = await openFile(file.bytes, path === STREAM ? '' : path, own);
  if (opened.state === 'faults') return opened;
  if (opened.state === 'unclear') return { state: 'faults', faults: [unclear(opened.formats)] };
  const { format } = opened;
  const { timeLimit = TIME_LIMIT } = format;
  const reading = withinTime(opened.read, timeLimit);
  if (!reading.isDone) return { state: 'faults', faults: [tooSlow(format, timeLimit)] };
  if (!reading.value.ok) return { state: 'faults', faults: reading.value.faults };
  const { map, report } = reading.value.value;
  const { texts, faults } = readSources(map, path === STREAM ? undefined : dirname(path));
  return { state: 'map', map, report, format, bytes: file.bytes, texts, missingTexts: faults };
}

async function readInput(io: Io): Promise<FileBytes> {
  try {
    return { ok: true, bytes: await io.input() };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function unclear(formats: readonly Format[]): Fault {
  const labels = formats.map(({ label }) => label).join(' or ');
  const options = formats.map(({ id }) => `--from ${id}`).join(' or ');
  const message = `The file could be ${labels}, and nothing in it tells which; use ${options}.`;
  return { pointer: '', found: '', message };
}

/** The texts of the sources, and a fault for each that cannot be read. */
function readSources(map: ArgumentMap, folder: string | undefined) {
  const texts = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [index, { id, text, body }] of map.sources.entries()) {
    if (body !== undefined) texts.set(id, body);
    if (text === undefined) continue;
    const file =
      folder === undefined
        ? { ok: false as const, reason: 'standard input has no files beside it' }
        : readText(join(folder, text));
    if (file.ok) texts.set(id, file.text);
    else {
      const message = `"text" is ${toFound(text)}; the text file must be beside the map, but it cannot be read: ${file.reason.replace(/\.$/, '')}.`;
      faults.push({ pointer: `/sources/${index}/text`, found: toFound(text), message });
    }
  }
  return { texts, faults };
}

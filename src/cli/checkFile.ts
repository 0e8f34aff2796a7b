/** One map file held against everything that is known of it: the format, its sources, the rules. */
import { dirname, join } from 'node:path';
import { checkMap } from '@/analysis/checkMap';
import { type Fault, toFound } from '@/domain/fault';
import { locateFaults } from '@/domain/locate';
import { readMap } from '@/domain/readMap';
import type { ArgumentMap } from '@/domain/schema';
import { readTextFile, shippedFolder, type Unreadable } from './files';

/** What was found in one file. Faults make it invalid, advice does not. */
export interface FileReport {
  readonly path: string;
  /** `null` where no map could be read. */
  readonly map: ArgumentMap | null;
  readonly faults: readonly Fault[];
  readonly advice: readonly Fault[];
}

/** What became of a file: a report, or the reason why it could not be read at all. */
export type Checked =
  | { readonly ok: true; readonly report: FileReport }
  | { readonly ok: false; readonly unreadable: Unreadable };

/** A map with the text of its file, or what stands in the way of it. */
export type MapFile =
  | { readonly state: 'map'; readonly map: ArgumentMap; readonly text: string }
  | { readonly state: 'faults'; readonly faults: readonly Fault[] }
  | { readonly state: 'unreadable'; readonly unreadable: Unreadable };

/** Reads a map file. */
export function readMapFile(path: string): MapFile {
  const file = readTextFile(path);
  if (!file.ok) {
    if (file.fault !== undefined) return { state: 'faults', faults: [file.fault] };
    return { state: 'unreadable', unreadable: { path, reason: file.reason } };
  }
  const reading = readMap(file.text);
  if (!reading.ok) return { state: 'faults', faults: reading.faults };
  return { state: 'map', map: reading.value, text: file.text };
}

/**
 * Checks a map file. A `map.json` ships with the product and is held to every rule; any other file need only
 * be valid and quote rightly, and the other rules are advice to it.
 */
export function checkFile(path: string): Checked {
  const file = readMapFile(path);
  if (file.state === 'unreadable') return { ok: false, unreadable: file.unreadable };
  if (file.state === 'faults')
    return { ok: true, report: { path, map: null, faults: file.faults, advice: [] } };
  const { map, text } = file;
  const folder = shippedFolder(path);
  const { texts, faults } = readSources(map, dirname(path));
  const advice: Fault[] = [];
  if (folder !== undefined && folder !== map.id) {
    const message = `"id" is ${toFound(map.id)}; it must be the name of the map's folder, ${toFound(folder)}.`;
    faults.push({ pointer: '/id', found: toFound(map.id), message });
  }
  for (const finding of checkMap(map, texts)) {
    (finding.scope === 'every' || folder !== undefined ? faults : advice).push(finding);
  }
  const report = { path, map, faults: locateFaults(text, faults), advice: locateFaults(text, advice) };
  return { ok: true, report };
}

/** The texts beside a map, and a fault for each that cannot be read. */
function readSources(map: ArgumentMap, folder: string): { texts: Map<string, string>; faults: Fault[] } {
  const texts = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [index, source] of map.sources.entries()) {
    if (source.text === undefined) continue;
    const file = readTextFile(join(folder, source.text));
    if (file.ok) texts.set(source.id, file.text);
    else {
      const message = `"text" is ${toFound(source.text)}; the text file must stand beside the map, and cannot be read: ${file.reason}.`;
      faults.push({ pointer: `/sources/${index}/text`, found: toFound(source.text), message });
    }
  }
  return { texts, faults };
}

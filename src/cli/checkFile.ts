/** One file held against everything that is known of it: its format, its sources, the rules. */
import { checkMap, RULES } from '@/analysis/rules/checkMap';
import { type Fault, toFound } from '@/domain/fault';
import { locateFaults } from '@/domain/locate';
import type { ArgumentMap, Report } from '@/domain/schema';
import { decodeText } from '@/formats/decodeText';
import type { FormatId } from '@/formats/format';
import { STANDPOINT } from '@/formats/standpoint/format';
import { shippedFolder, type Unreadable } from './files';
import type { Io } from './io';
import { type OpenedMap, openPath } from './openPath';

/** What was found in one file. Faults make it invalid, advice does not. */
export interface FileReport {
  readonly path: string;
  /** `null` where no map could be read. */
  readonly map: ArgumentMap | null;
  /** The format's id, and what became of what the file held; `null` where no map could be read. */
  readonly format: FormatId | null;
  readonly report: Report | null;
  readonly faults: readonly Fault[];
  readonly advice: readonly Fault[];
}

/** What became of a file: a report, or the reason why it could not be read at all. */
export type Checked =
  | { readonly ok: true; readonly report: FileReport }
  | { readonly ok: false; readonly unreadable: Unreadable };

/**
 * Checks a file of any format. A `map.json` ships with the product and is held to every rule; any other file of
 * ours need only be valid and quote rightly, and the other rules are advice to it. A file of another format is
 * held to its format; that its quotes stand in the texts that it brings is advice, since few formats ask for it.
 */
export async function checkFile(path: string, asked: FormatId | undefined, io: Io): Promise<Checked> {
  const file = await openPath(path, asked, io);
  if (file.state === 'unreadable') return { ok: false, unreadable: file.unreadable };
  if (file.state === 'faults') {
    const nothing = { map: null, format: null, report: null, advice: [] };
    return { ok: true, report: { path, ...nothing, faults: file.faults } };
  }
  const { map, report, format } = file;
  const found = format.id === STANDPOINT.id ? checkOwn(path, file) : checkForeign(file);
  return { ok: true, report: { path, map, format: format.id, report, ...found } };
}

interface Findings {
  readonly faults: readonly Fault[];
  readonly advice: readonly Fault[];
}

function checkOwn(path: string, { map, texts, missingTexts, bytes }: OpenedMap): Findings {
  const folder = shippedFolder(path);
  const faults: Fault[] = [...missingTexts];
  const advice: Fault[] = [];
  if (folder !== undefined && folder !== map.id) {
    const message = `"id" is ${toFound(map.id)}; it must be the name of the map's folder, ${toFound(folder)}.`;
    faults.push({ pointer: '/id', found: toFound(map.id), message });
  }
  for (const finding of checkMap(map, texts)) {
    (finding.scope === 'every' || folder !== undefined ? faults : advice).push(finding);
  }
  const decoded = decodeText(bytes);
  const text = decoded.ok ? decoded.value : '';
  return { faults: locateFaults(text, faults), advice: locateFaults(text, advice) };
}

/** The places are those of the map that was made of the file: its own have no quotes to speak of. */
function checkForeign({ map, texts }: OpenedMap): Findings {
  const rules = RULES.filter(({ scope }) => scope === 'every');
  return { faults: [], advice: checkMap(map, texts, rules) };
}

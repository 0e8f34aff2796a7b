/** Checks one file: its format, its sources, the rules. */
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

/** The findings of one file. Faults make it invalid, advice does not. */
export interface FileReport {
  readonly path: string;
  /** `null` if no map could be read, as are format and report. */
  readonly map: ArgumentMap | null;
  readonly format: FormatId | null;
  readonly report: Report | null;
  readonly faults: readonly Fault[];
  readonly advice: readonly Fault[];
}

/** The report of a file, or why it could not be read. */
export type Checked =
  | { readonly ok: true; readonly report: FileReport }
  | { readonly ok: false; readonly unreadable: Unreadable };

/**
 * Checks a file of any format. A `map.json` ships with the product and must keep every rule. Any other file of our
 * format must be valid and quote correctly; the other rules give advice. A file of another format must keep to that
 * format; a wrong quote is only advice, since few formats require quotes.
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

type Findings = Pick<FileReport, 'faults' | 'advice'>;

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

/** Places refer to the map that was made of the file, since the file itself has no quotes. */
function checkForeign({ map, texts }: OpenedMap): Findings {
  const rules = RULES.filter(({ scope }) => scope === 'every');
  return { faults: [], advice: checkMap(map, texts, rules) };
}

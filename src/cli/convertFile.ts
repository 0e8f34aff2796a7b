/** Reads one file in one format and writes it in another, and reports on both. */
import { type Facts, toFacts } from '@/analysis/facts';
import type { Fault } from '@/domain/fault';
import type { Report, ReportNote } from '@/domain/schema';
import type { FormatId } from '@/formats/format';
import { STANDPOINT } from '@/formats/standpoint/format';
import type { Writer } from '@/formats/writer';
import { isSameFile, type Unreadable, writeWhole } from './files';
import { type Io, type ReadOptions, STREAM } from './io';
import { openPath } from './openPath';

export interface ConvertOptions extends ReadOptions {
  /** Found by `--to`, or by the ending of the output. */
  readonly writer: Writer;
  /** Whether to replace an existing file. */
  readonly force: boolean;
}

/** The file to read and the file to write; `-` is standard input or output. */
export interface Pair {
  readonly input: string;
  readonly output: string;
}

export type Converted = Pair &
  (
    | {
        readonly state: 'done';
        readonly from: FormatId;
        readonly report: Report;
        readonly losses: readonly ReportNote[];
        /** What the map holds, for `--json`; else `null`. */
        readonly facts: Facts | null;
        /** What was written. */
        readonly text: string;
      }
    | { readonly state: 'faults'; readonly faults: readonly Fault[] }
    | { readonly state: 'unreadable'; readonly unreadable: Unreadable; readonly isOutput: boolean }
  );

/**
 * Converts one file; `output` is not written if it is `-`.
 * @param folders whether to create the folders of `output`
 */
export async function convertFile(
  pair: Pair,
  { from, writer, force, json }: ConvertOptions,
  folders: boolean,
  io: Io,
): Promise<Converted> {
  const { input, output } = pair;
  const refused = (reason: string): Converted => {
    return { ...pair, state: 'unreadable', unreadable: { path: output, reason }, isOutput: true };
  };
  if (isSameFile(input, output)) return refused('it is the file that is read');
  const opened = await openPath(input, from, io);
  if (opened.state === 'faults') return { ...pair, ...opened };
  if (opened.state === 'unreadable') return { ...pair, ...opened, isOutput: false };
  const { map, report, format, texts, missingTexts } = opened;
  const write = await writer.load();
  const drawing = writer.drawsMap === true ? await import('./drawMap') : undefined;
  const linkCard = writer.linkCards?.(map) ?? null;
  const beside = drawing === undefined ? { texts } : { texts, svg: await drawing.drawMap(map, linkCard) };
  const { text, losses } = write(map, beside);
  if (output !== STREAM) {
    const failure = writeWhole(output, text, { force, folders });
    if (failure !== null) return refused(failure);
  }
  const origin = format.id === STANDPOINT.id ? undefined : format.id;
  return {
    ...pair,
    state: 'done',
    from: format.id,
    report,
    losses: [...missingTexts.map(lostText), ...losses],
    facts: json ? toFacts(map, origin) : null,
    text,
  };
}

function lostText({ pointer, found, message }: Fault): ReportNote {
  return { effect: 'left out', kind: 'source text', count: 1, why: message, places: [{ pointer, found }] };
}

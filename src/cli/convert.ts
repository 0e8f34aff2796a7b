/** The command `convert`: files of any format that can be read into any that can be written. */
import { basename, dirname, join, relative } from 'node:path';
import { toVisible } from '@/domain/fault';
import type { FormatId } from '@/formats/format';
import { toStem } from '@/formats/mapText';
import type { Writer } from '@/formats/writer';
import { type Converted, convertFile } from './convertFile';
import { faultLine, unreadableLine } from './faultLines';
import { findFiles, isOneFile, shippedFolder, type Unreadable } from './files';
import { EXIT, type Io, STREAM, toJsonText } from './io';
import { noteLines, reportLines } from './reportLines';

export interface ConvertOptions {
  readonly json: boolean;
  readonly from: FormatId | undefined;
  /** Already found: by `--to`, or by the ending of the output. */
  readonly writer: Writer;
  readonly force: boolean;
}

/** One file to be read, and the one to be written. */
interface Pair {
  readonly input: string;
  readonly output: string;
}

/**
 * Converts one file into one, or many into the files of a folder.
 * @param inputs files, folders, `-`
 * @param output a file or `-` for one input; else a folder, in which each file has its old name and a new ending
 */
export async function convert(
  inputs: readonly string[],
  output: string,
  options: ConvertOptions,
  io: Io,
): Promise<number> {
  const isOne = hasOneInput(inputs);
  if (!isOne && output === STREAM) {
    const reason = 'standard output takes one map; name a folder for many';
    return finish([], [{ path: output, reason }], options, io);
  }
  const { pairs, unreadable } = plan(inputs, output, options.writer, isOne);
  const done: Done[] = [];
  for (const [place, pair] of pairs.entries()) {
    if (!options.json && pairs.length > 1)
      io.err(`[${place + 1}/${pairs.length}] ${toVisible(pair.input)}\n`);
    const converted = await convertFile({ ...pair, ...options, counts: options.json, folders: !isOne }, io);
    if (!options.json) print(pair, converted, io);
    // What many files hold is written by now; only its account is kept.
    done.push({
      pair,
      converted: converted.state === 'done' && !isOne ? { ...converted, text: '' } : converted,
    });
  }
  return finish(done, unreadable, options, io, isOne);
}

/** Whether the inputs mean one file, and the output another. */
export function hasOneInput(inputs: readonly string[]): boolean {
  const [only] = inputs;
  return inputs.length === 1 && only !== undefined && (only === STREAM || isOneFile(only));
}

interface Done {
  readonly pair: Pair;
  readonly converted: Converted;
}

/** Which files are read, and where each goes; two that would go to one place are refused. */
function plan(inputs: readonly string[], output: string, writer: Writer, isOne: boolean) {
  const pairs: Pair[] = [];
  const unreadable: Unreadable[] = [];
  const taken = new Map<string, string>();
  for (const input of inputs) {
    const found = findFiles(input);
    if (!found.ok) {
      unreadable.push(found.unreadable);
      continue;
    }
    for (const file of found.files) {
      const target = isOne ? output : join(output, nameIn(input, file, writer));
      const other = taken.get(target);
      if (other === undefined) pairs.push({ input: file, output: target });
      else unreadable.push({ path: file, reason: `it would be written to ${target}, as ${other} is` });
      taken.set(target, other ?? file);
    }
  }
  return { pairs, unreadable };
}

/** The name of a file beneath the folder of the outputs: as beneath its own folder, with the new ending. */
function nameIn(input: string, file: string, { endings: [ending] }: Writer): string {
  if (file === STREAM) return `map${ending}`;
  const folder = shippedFolder(file);
  const way = input === file ? '' : dirname(relative(input, file));
  // A `map.json` is called as its folder is.
  if (folder !== undefined) return join(input === file ? '' : dirname(way), `${folder}${ending}`);
  return join(way, `${toStem(basename(file))}${ending}`);
}

function print({ input, output }: Pair, converted: Converted, io: Io): void {
  if (converted.state === 'faults') {
    io.err(converted.faults.map((fault) => faultLine(input, fault)).join(''));
    return;
  }
  if (converted.state === 'unreadable') {
    const { path, reason } = converted.unreadable;
    if (converted.isOutput) io.err(`${toVisible(path)}: cannot be written: ${toVisible(reason)}\n`);
    else io.err(unreadableLine(converted.unreadable));
    return;
  }
  // On standard output the map stands alone.
  const say = output === STREAM ? io.err : io.out;
  if (output === STREAM) io.out(converted.text);
  else say(`${toVisible(input)} (${converted.from}) → ${toVisible(output)}\n`);
  say(reportLines(input, converted.report));
  say(noteLines(output === STREAM ? input : output, converted.losses));
}

function finish(
  done: readonly Done[],
  unreadable: readonly Unreadable[],
  { json, writer }: ConvertOptions,
  io: Io,
  isOne = true,
): number {
  if (json) {
    const files = done.map((one) => toJson(one, writer));
    const [only] = files;
    if (isOne && only !== undefined) io.out(toJsonText(only));
    else
      io.out(toJsonText({ ok: unreadable.length === 0 && files.every(({ ok }) => ok), files, unreadable }));
  } else io.err(unreadable.map(unreadableLine).join(''));
  const states = new Set(done.map(({ converted }) => converted.state));
  if (unreadable.length > 0 || states.has('unreadable')) return EXIT.unreadable;
  return states.has('faults') ? EXIT.faults : EXIT.ok;
}

function toJson({ pair: { input, output }, converted }: Done, writer: Writer) {
  const about = { in: input, out: output };
  if (converted.state === 'faults') return { ok: false, ...about, faults: converted.faults };
  if (converted.state === 'unreadable') return { ok: false, ...about, unreadable: [converted.unreadable] };
  const { from, report, losses, facts, text } = converted;
  const format = { from, to: writer.id };
  return { ok: true, ...about, format, report, losses, facts, ...(output === STREAM ? { text } : {}) };
}

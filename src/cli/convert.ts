/** The command `convert`: reads files of any format and writes them in another. */
import { basename, dirname, join, relative } from 'node:path';
import { toVisible } from '@/domain/fault';
import { toStem } from '@/formats/mapText';
import type { Writer } from '@/formats/writer';
import { type Converted, convertFile, type ConvertOptions, type Pair } from './convertFile';
import { faultLine, unreadableLine } from './faultLines';
import { findFiles, isOneFile, shippedFolder, type Unreadable } from './files';
import { EXIT, type Io, STREAM, toJsonText } from './io';
import { noteLines, reportLines } from './reportLines';

/**
 * Converts one file into one, or many into the files of a folder.
 * @param inputs files, folders, `-`
 * @param output for one input a file or `-`; else a folder, in which each file keeps its name with a new ending
 */
export async function convert(
  inputs: readonly string[],
  output: string,
  options: ConvertOptions,
  io: Io,
): Promise<number> {
  const isOne = hasOneInput(inputs);
  const { pairs, unreadable } = plan(inputs, output, options.writer, isOne);
  const done: Converted[] = [];
  for (const [place, pair] of pairs.entries()) {
    if (!options.json && pairs.length > 1)
      io.err(`[${place + 1}/${pairs.length}] ${toVisible(pair.input)}\n`);
    const converted = await convertFile(pair, options, !isOne, io);
    if (!options.json) print(converted, io);
    // The texts of many files are written by now and need no memory; only the reports are kept.
    done.push(converted.state === 'done' && !isOne ? { ...converted, text: '' } : converted);
  }
  return finish(done, unreadable, options, io, isOne);
}

/** Whether the inputs name one file, so that the output is a file as well. */
export function hasOneInput(inputs: readonly string[]): boolean {
  const [only] = inputs;
  return inputs.length === 1 && only !== undefined && (only === STREAM || isOneFile(only));
}

/** Pairs each file to read with a file to write; refuses two with the same target. */
function plan(inputs: readonly string[], output: string, writer: Writer, isOne: boolean) {
  if (!isOne && output === STREAM) {
    const reason = 'standard output takes one map; name a folder for many';
    return { pairs: [], unreadable: [{ path: output, reason }] };
  }
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

/** The path of an output below the output folder: the path of the input below its folder, with the new ending. */
function nameIn(input: string, file: string, { endings: [ending] }: Writer): string {
  if (file === STREAM) return `map${ending}`;
  const folder = shippedFolder(file);
  const below = input === file ? '' : dirname(relative(input, file));
  // A `map.json` takes the name of its folder.
  if (folder !== undefined) return join(input === file ? '' : dirname(below), `${folder}${ending}`);
  return join(below, `${toStem(basename(file))}${ending}`);
}

function print(converted: Converted, io: Io): void {
  const { input, output } = converted;
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
  // Standard output gets the map alone.
  const say = output === STREAM ? io.err : io.out;
  if (output === STREAM) io.out(converted.text);
  else say(`${toVisible(input)} (${converted.from}) → ${toVisible(output)}\n`);
  say(reportLines(input, converted.report));
  say(noteLines(output === STREAM ? input : output, converted.losses));
}

function finish(
  done: readonly Converted[],
  unreadable: readonly Unreadable[],
  { json, writer }: ConvertOptions,
  io: Io,
  isOne: boolean,
): number {
  if (json) {
    const files = done.map((one) => toJson(one, writer));
    const [only] = files;
    const ok = unreadable.length === 0 && files.every((file) => file.ok);
    io.out(toJsonText(isOne && only !== undefined ? only : { ok, files, unreadable }));
  } else io.err(unreadable.map(unreadableLine).join(''));
  const states = new Set(done.map(({ state }) => state));
  if (unreadable.length > 0 || states.has('unreadable')) return EXIT.unreadable;
  return states.has('faults') ? EXIT.faults : EXIT.ok;
}

function toJson(converted: Converted, writer: Writer) {
  const { input, output } = converted;
  const about = { in: input, out: output };
  if (converted.state === 'faults') return { ok: false, ...about, faults: converted.faults };
  if (converted.state === 'unreadable') return { ok: false, ...about, unreadable: [converted.unreadable] };
  const { from, report, losses, facts, text } = converted;
  const format = { from, to: writer.id };
  return { ok: true, ...about, format, report, losses, facts, ...(output === STREAM ? { text } : {}) };
}

/**
 * Files and folders for the commands: which maps a path means, and what stands in a text file. Nothing here
 * throws; what cannot be read comes back as a sentence.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Fault } from '@/domain/fault';
import { TOO_LARGE } from '@/domain/readJson';
import { LIMITS } from '@/domain/schema';

/** The name of a shipped map's file, in the folder that is named by its id. */
const MAP_FILE = 'map.json';

/** A path that could not be read, and why. */
export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

/** What a path on the command line means: map files, in order, or why there is none. */
export type Found =
  | { readonly ok: true; readonly files: readonly string[] }
  | { readonly ok: false; readonly unreadable: Unreadable };

/**
 * The map files that a path means: the file itself; the `map.json` of a folder; or, of a folder without one,
 * those of the folders in it, at any depth. Hidden folders, `node_modules` and links to folders are passed
 * over.
 */
export function findMaps(path: string): Found {
  try {
    if (!statSync(path).isDirectory()) return { ok: true, files: [path] };
    const files = mapsIn(path);
    if (files.length > 0) return { ok: true, files };
    return { ok: false, unreadable: { path, reason: `no ${MAP_FILE} in this folder or in those inside it` } };
  } catch (error) {
    return { ok: false, unreadable: { path, reason: reasonOf(error) } };
  }
}

/** The name of the folder that a shipped map lies in, which must be its id; `undefined` for other files. */
export function shippedFolder(path: string): string | undefined {
  return basename(path) === MAP_FILE ? basename(dirname(resolve(path))) : undefined;
}

/** The content of a text file, or why there is none: it cannot be read, or what is read is no text of ours. */
export type TextFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string; readonly fault?: Fault };

/** Reads a file as UTF-8, up to the size limit of a map. A byte order mark stays. */
export function readTextFile(path: string): TextFile {
  try {
    const state = statSync(path);
    if (!state.isFile()) return { ok: false, reason: 'not a file' };
    if (state.size > LIMITS.fileBytes) return { ok: false, reason: 'too large', fault: TOO_LARGE };
    const bytes = readFileSync(path);
    try {
      return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    } catch {
      const message = 'The file is not UTF-8 text; it must be saved as UTF-8.';
      return { ok: false, reason: 'not UTF-8 text', fault: { pointer: '', found: '', message } };
    }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function mapsIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  if (entries.some((entry) => entry.name === MAP_FILE && !entry.isDirectory()))
    return [join(folder, MAP_FILE)];
  return entries
    .filter(({ name }) => name !== 'node_modules' && !name.startsWith('.'))
    .flatMap((entry) => (entry.isDirectory() ? mapsIn(join(folder, entry.name)) : []));
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['ENOTDIR', 'no such file or folder'],
  ['EACCES', 'no permission to read it'],
  ['EPERM', 'no permission to read it'],
]);

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const known = 'code' in error ? REASONS.get(String(error.code)) : undefined;
  return known ?? error.message;
}

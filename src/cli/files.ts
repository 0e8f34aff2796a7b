/** Files and folders for the commands. Nothing here throws; a failure is reported in a sentence. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Fault } from '@/domain/fault';
import { TOO_LARGE } from '@/domain/readJson';
import { LIMITS } from '@/domain/schema';
import { decodeText } from '@/formats/decodeText';
import { allEndings } from '@/formats/readers';
import { STREAM } from './io';

/** The file name of a shipped map; the folder is named by its id. */
const MAP_FILE = 'map.json';

/** A path that could not be read or written, and why. */
export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

/** The files that a path names, in order, or why there are none. */
export type Found =
  | { readonly ok: true; readonly files: readonly string[] }
  | { readonly ok: false; readonly unreadable: Unreadable };

/**
 * The files that a path names: standard input; the file itself; the `map.json` of a folder, or of the folders inside it,
 * at any depth; or, if there is none, every file with the ending of a format. Skips hidden files and folders,
 * `node_modules` and links to folders.
 */
export function findFiles(path: string): Found {
  if (path === STREAM) return { ok: true, files: [path] };
  try {
    if (!statSync(path).isDirectory()) return { ok: true, files: [path] };
    const maps = filesIn(path, (name) => name === MAP_FILE);
    const files = maps.length > 0 ? maps : filesIn(path, hasKnownEnding);
    if (files.length > 0) return { ok: true, files };
    const reason = `no ${MAP_FILE} in this folder or in those inside it, nor a file of a format that can be read`;
    return { ok: false, unreadable: { path, reason } };
  } catch (error) {
    return { ok: false, unreadable: { path, reason: reasonOf(error) } };
  }
}

/** Whether a path names one file: it is not a folder, or it is the folder of one map. */
export function isOneFile(path: string): boolean {
  return (
    statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true || existsSync(join(path, MAP_FILE))
  );
}

/** The name of the folder of a shipped map, which must be its id; `undefined` for other files. */
export function shippedFolder(path: string): string | undefined {
  return basename(path) === MAP_FILE ? basename(dirname(resolve(path))) : undefined;
}

/** The bytes of a file, or why there are none: it cannot be read, or it is larger than a file may be. */
export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string; readonly fault?: Fault };

/** Reads a file, up to the size limit of a map. */
export function readBytes(path: string): FileBytes {
  try {
    const state = statSync(path);
    if (state.isDirectory()) return { ok: false, reason: 'not a file' };
    if (state.size > LIMITS.fileBytes) return { ok: false, reason: 'too large', fault: TOO_LARGE };
    return { ok: true, bytes: readFileSync(path) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** Reads the text of a source, which may be empty, without a byte order mark. */
export function readText(path: string) {
  const file = readBytes(path);
  if (!file.ok) return file;
  if (file.bytes.length === 0) return { ok: true, text: '' } as const;
  const decoded = decodeText(file.bytes);
  if (decoded.ok) return { ok: true, text: decoded.value } as const;
  return { ok: false, reason: decoded.faults[0]?.message ?? 'not a text' } as const;
}

/** Whether two paths name the same existing file. */
export function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

/**
 * Writes a file atomically: another program sees the old one or the new one.
 * @param force whether to replace an existing file
 * @param folders whether to create missing folders
 * @returns why it could not be written; `null` on success
 */
export function writeWhole(
  path: string,
  text: string,
  { force = false, folders = false } = {},
): string | null {
  const part = `${path}.${process.pid}.part`;
  try {
    if (!force && existsSync(path)) return 'the file already exists; use --force to replace it';
    if (folders) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(part, text, { flag: 'wx' });
    renameSync(part, path);
    return null;
  } catch (error) {
    rmSync(part, { force: true });
    return reasonOf(error, 'write');
  }
}

function filesIn(folder: string, isWanted: (name: string) => boolean): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const map = entries.find((entry) => entry.name === MAP_FILE && !entry.isDirectory());
  if (map !== undefined && isWanted(MAP_FILE)) return [join(folder, MAP_FILE)];
  return entries
    .filter(({ name }) => name !== 'node_modules' && !name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path, isWanted);
      const target = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
      return target?.isFile() === true && isWanted(entry.name) ? [path] : [];
    });
}

function hasKnownEnding(name: string): boolean {
  const lower = name.toLowerCase();
  return allEndings().some((ending) => lower.endsWith(ending));
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['ENOTDIR', 'no such file or folder'],
  ['EISDIR', 'it is a folder'],
  ['ENOSPC', 'no space is left'],
]);

function reasonOf(error: unknown, aim: 'read' | 'write' = 'read'): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') return `no permission to ${aim} it`;
  return REASONS.get(code) ?? error.message;
}

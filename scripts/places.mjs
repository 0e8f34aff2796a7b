/**
 * What the linter's rules cannot say of the rooms of `src`: where files stand, where relative imports and the
 * addresses of workers lead, and that a room without React does not load it through another. Who may import whom is
 * in `.oxlintrc.json`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isForTests, namedIn, roomOf, targetOf, withoutEnding } from './imports.mjs';
import { ROOT } from './install.mjs';

const OUTSIDE = new Set(['src/first.ts', 'src/main.tsx']);
/** Folders that would take anything. */
const SHAPELESS = ['utils', 'helpers', 'common'];
const WITH_REACT = new Set(['ui', 'panels', 'canvas', 'app']);

/** @typedef {{ path: string, text: string }} SourceFile `path` relative to the project, with `/` */

/** @typedef {ReadonlyMap<string, readonly string[]>} Borders for each room those that it may import */

/** The borders as the linter has them. @returns {Borders} */
export function readBorders() {
  const { overrides } = JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8'));
  return new Map(
    overrides.flatMap((/** @type {{ files: string[], rules: object }} */ { files, rules }) => {
      const room = /^src\/(\w+)\/\*\*$/.exec(files[0] ?? '')?.[1];
      if (room === undefined || files.length > 1 || !('no-restricted-imports' in rules)) return [];
      const allowed = JSON.stringify(rules['no-restricted-imports']).matchAll(/"!@\/(\w+)\/\*\*"/g);
      return [[room, [...allowed].map(([, other = '']) => other)]];
    }),
  );
}

/**
 * Every breach, a sentence each, with file and line.
 * @param {readonly SourceFile[]} files
 * @param {Borders} borders
 */
export function findMisplaced(files, borders) {
  const named = new Map(files.map(({ path, text }) => [path, namedIn(path, text)]));
  const wayToReact = reactFrom(named);
  return [...named].flatMap(([path, names]) => [
    ...misplaced(path, borders),
    ...names.flatMap(({ kind, what, line }) => {
      const breach = breachOf(kind, what, path, borders);
      return breach === null ? [] : [`${breach}: ${path}:${line}`];
    }),
    ...reactIn(path, wayToReact),
  ]);
}

/** @param {string} path @param {Borders} borders */
function misplaced(path, borders) {
  const room = roomOf(path);
  const found = [];
  if (room === null && !OUTSIDE.has(path)) found.push('only first and main stand outside a room');
  if (room !== null && !borders.has(room)) found.push(`.oxlintrc.json has no room called ${room}`);
  if (SHAPELESS.some((name) => path.includes(`/${name}/`))) {
    found.push(`a folder says what it holds, which ${SHAPELESS.join(', ')} do not`);
  }
  if (/\/index\.tsx?$/.test(path)) found.push('no index files: import the file that has the thing');
  return found.map((sentence) => `${sentence}: ${path}`);
}

/** @param {'import' | 'address'} kind @param {string | null} what @param {string} path @param {Borders} borders */
function breachOf(kind, what, path, borders) {
  if (what === null) return `the linter sees no more than a plain text as what an ${kind} names`;
  const room = roomOf(path);
  const target = targetOf(path, what);
  if (target === null || room === null || (isForTests(path) && !target.startsWith('src/'))) return null;
  const other = roomOf(`${target}.ts`);
  if (other === room) return what.startsWith('@/') ? `within a room, import ./file and not ${what}` : null;
  if (!what.startsWith('@/')) return `between rooms, import @/room/file and not ${what}`;
  if (kind === 'import') return null;
  return other !== null && borders.get(room)?.includes(other) && target.endsWith('Worker')
    ? null
    : `${room} may not start ${what}`;
}

/** @param {string} path @param {(path: string) => string | null} wayToReact */
function reactIn(path, wayToReact) {
  const room = roomOf(path);
  if (room === null || WITH_REACT.has(room) || isForTests(path)) return [];
  const way = path.endsWith('.tsx') ? path : wayToReact(withoutEnding(path));
  return way === null ? [] : [`${room} is without React: ${way}`];
}

/**
 * The way from a file to React, through whatever it imports, or `null`.
 * @param {ReadonlyMap<string, readonly import('./imports.mjs').Named[]>} named
 * @returns {(path: string) => string | null}
 */
function reactFrom(named) {
  const byName = new Map([...named].map(([path, names]) => [withoutEnding(path), names]));
  /** @type {Map<string, string | null>} */
  const ways = new Map();
  /** @type {(path: string) => string | null} */
  const wayFrom = (path) => {
    const known = ways.get(path);
    if (known !== undefined) return known;
    // Holds where the file is met again on its own way.
    ways.set(path, null);
    const steps = (byName.get(path) ?? []).map(({ what }) => {
      if (what === null || /^react(-|\/|$)/.test(what)) return what;
      const target = targetOf(path, what);
      return target === null ? null : wayFrom(target);
    });
    const step = steps.find((one) => one !== null);
    const way = step === undefined ? null : `${path} → ${step}`;
    ways.set(path, way);
    return way;
  };
  return wayFrom;
}

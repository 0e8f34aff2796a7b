/** What a source file names of others, read from its syntax tree: comments and texts cannot mislead it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { ROOT } from './install.mjs';

/**
 * @typedef {object} Named
 * @property {'import' | 'address'} kind `import`, `export … from` and `import()`, of types too; or what
 *   `new URL(…, import.meta.url)` points to, which is how a worker is started
 * @property {string | null} what as it is written; `null` where it is not a plain text
 * @property {number} line from 1
 */

/**
 * Everything that a file names but in `import('…')` types, which the linter refuses.
 * @param {string} path for its ending: TypeScript or JSX
 * @param {string} text
 * @returns {Named[]}
 * @throws {Error} where the file is no TypeScript
 */
export function namedIn(path, text) {
  const parsed = parseSync(path, text);
  const [error] = parsed.errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const { staticImports, staticExports, dynamicImports, importMetas } = parsed.module;
  const requests = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest),
    ...staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest ?? [])),
    ...dynamicImports.map(({ moduleRequest }) => moduleRequest),
  ];
  return [
    ...requests.map(({ start, end }) => named('import', text, start, end)),
    // The whole tree is slow to walk, and few files say `import.meta`.
    ...(importMetas.length === 0 ? [] : addressesIn(parsed.program, text)),
  ];
}

/** @param {import('vite').ESTree.Program} program @param {string} text */
function addressesIn(program, text) {
  /** @type {Named[]} */
  const found = [];
  new Visitor({
    NewExpression: ({ callee, arguments: [address, base] }) => {
      const isOurs = base?.type === 'MemberExpression' && base.object.type === 'MetaProperty';
      if (callee.type !== 'Identifier' || callee.name !== 'URL' || address === undefined || !isOurs) return;
      found.push(named('address', text, address.start, address.end));
    },
  }).visit(program);
  return found;
}

/**
 * @param {Named['kind']} kind
 * @param {string} text
 * @param {number} start of what stands between the brackets or after `from`, quotes included
 * @param {number} end
 * @returns {Named}
 */
function named(kind, text, start, end) {
  const what = /^(['"])(.*)\1$/.exec(text.slice(start, end))?.[2] ?? null;
  return { kind, what, line: text.slice(0, start).split('\n').length };
}

/**
 * Where an import of ours leads, as a path of the project without its ending; `null` for a package.
 * @param {string} path of the file that imports, with `/`
 * @param {string} what
 */
export function targetOf(path, what) {
  if (what.startsWith('@/')) return withoutEnding(`src/${what.slice(2)}`);
  if (!what.startsWith('.')) return null;
  const parts = path.split('/').slice(0, -1);
  for (const step of what.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return withoutEnding(parts.join('/'));
}

/** @param {string} path */
export function withoutEnding(path) {
  return path.replace(/\.tsx?$/, '');
}

/** Every TypeScript file of `src`, its path relative to the project and with `/`. */
export function sourceFiles() {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** The room that a file of `src` is in; `null` for what stands outside of one. @param {string} path */
export function roomOf(path) {
  const [top, room, ...rest] = path.split('/');
  return top === 'src' && room !== undefined && rest.length > 0 ? room : null;
}

/** Whether a file is a test, or there for tests alone. @param {string} path */
export function isForTests(path) {
  return /\.test\.tsx?$/.test(path) || path.includes('/testing/');
}

/**
 * The command line as JavaScript that Node can load: bundled from its TypeScript sources when they have changed, and
 * kept under `.cache/cli/`. What is fetched lazily (the code of a format) stays a file of its own, so a command
 * starts with what it needs.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './install.mjs';

const CACHE = path.join(ROOT, '.cache', 'cli');
/** How many older bundles are kept: somebody may be running one. */
const KEPT = 2;

/** The address of the bundle's entry, for `import()`. */
export async function bundledCli() {
  const folder = path.join(CACHE, sourcesKey());
  if (!existsSync(folder)) await bundle(folder);
  return pathToFileURL(path.join(folder, 'cli.js')).href;
}

/** Changes whenever a source, or what it is bundled with, does: names, sizes and times of change. */
function sourcesKey() {
  const hash = createHash('sha256');
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true })
    .map(String)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => path.join('src', file));
  for (const file of [...files.toSorted(), 'package-lock.json', 'scripts/bundledCli.mjs']) {
    const { mtimeMs, size } = statSync(path.join(ROOT, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 24);
}

/**
 * Bundles into a folder that has its name only once it is whole; two commands at once do no harm.
 * @param {string} folder
 */
async function bundle(folder) {
  const { build } = await import('vite');
  const unfinished = `${folder}.${randomUUID()}`;
  mkdirSync(CACHE, { recursive: true });
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    // One file is read faster than the many of a library.
    ssr: { noExternal: true },
    resolve: { alias: { '@': path.join(ROOT, 'src') } },
    build: {
      ssr: path.join(ROOT, 'src/cli/cli.ts'),
      outDir: unfinished,
      target: 'node20',
      copyPublicDir: false,
    },
  });
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  const others = readdirSync(CACHE)
    .map((name) => path.join(CACHE, name))
    .filter((other) => other !== folder && existsSync(other))
    .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const other of others.slice(KEPT)) rmSync(other, { recursive: true, force: true });
}

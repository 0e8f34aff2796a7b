/**
 * Makes sure that the dependencies are there before another script uses them. Promises: after
 * `ensureInstalled`, node_modules is what package-lock.json asks for, development tools included; two scripts
 * started at once do not install at once; one sentence says what was done; npm's own output shows only if it
 * failed. Uses nothing but Node.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { runNpm } from './npm.mjs';

/** The project's folder, with a closing separator. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What Vite and the other tools run on: 20.19 and later of 20, and from 22.12 on. */
const OLDEST_NODE = '20.19 (of Node 20) or 22.12';

/**
 * Ends the process with code 1 if Node is too old or the install fails, after saying so.
 * @param {{ log: (line: string) => void }} options where the sentences go
 */
export function ensureInstalled({ log }) {
  if (isOlder(process.versions.node)) {
    log(`Standpoint needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  const failure = withLock(join(ROOT, '.cache', 'install.lock'), () => {
    if (isInstalled()) return null;
    return install(log);
  });
  if (failure === null) return;
  log(failure);
  log('The dependencies could not be installed (`npm ci` failed, see above); nothing else was done.');
  process.exit(1);
}

/**
 * @param {(line: string) => void} log
 * @returns {string | null} npm's output if it failed
 */
function install(log) {
  log('Installing the dependencies (npm ci) …');
  const start = Date.now();
  // `--include=dev`: NODE_ENV=production in the environment would leave out what builds and tests the site.
  const { code, output } = runNpm('ci --include=dev --no-audit --no-fund --loglevel=error', ROOT);
  if (code !== 0) return output;
  log(`Installed the dependencies in ${((Date.now() - start) / 1000).toFixed(0)} s.`);
  return null;
}

/**
 * Whether npm's own record of what it put into node_modules agrees with the lock file. npm writes that record
 * last, so an install that was cut off does not pass. Optional packages may be missing: most are for other
 * systems.
 */
function isInstalled() {
  const record = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  try {
    const there = readPackages(record);
    const wanted = Object.entries(readPackages(join(ROOT, 'package-lock.json')));
    return wanted.every(
      ([path, entry]) =>
        path === '' || (there[path] ? there[path].integrity === entry.integrity : entry.optional === true),
    );
  } catch {
    return false;
  }
}

/** @param {string} path */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** @param {string} version */
function isOlder(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < 20 || major === 21 || (major === 20 && minor < 19) || (major === 22 && minor < 12);
}

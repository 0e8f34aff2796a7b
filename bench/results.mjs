/**
 * `bench/results.json`: what was measured last, part by part, so that a run of one part leaves the others as
 * they were. Every part tells when it was measured, on what, and which build of the site it saw.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../scripts/install.mjs';

const FILE = path.join(ROOT, 'bench', 'results.json');

export function readResults() {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
}

/**
 * Puts one part in the place of its last state.
 * @param {string[]} place keys from the outside in: `['page', '2000']`
 * @param {object} part
 */
export function keepResult(place, part) {
  const results = readResults();
  let at = results;
  for (const key of place.slice(0, -1)) at = at[key] ??= {};
  at[place.at(-1) ?? ''] = part;
  // In one step: a run that is stopped while it writes leaves the file from before.
  writeFileSync(`${FILE}.part`, `${JSON.stringify(results, null, 2)}\n`);
  renameSync(`${FILE}.part`, FILE);
}

/**
 * @param {{ chromium?: string, site?: string }} what the browser's version and the site's fingerprint, where
 *   there are any
 */
export function conditions(what = {}) {
  return {
    date: new Date().toISOString().slice(0, 16),
    node: process.versions.node,
    cores: os.availableParallelism(),
    ...what,
  };
}

/** A built site's fingerprint: the names of its files hold the hashes of their contents. */
export function fingerprint(folder) {
  const hash = createHash('sha256');
  for (const name of readdirSync(path.join(folder, 'assets')).toSorted()) hash.update(`${name}\n`);
  hash.update(readFileSync(path.join(folder, 'index.html')));
  return hash.digest('hex').slice(0, 12);
}

/**
 * One process at a time for work that two must not do at once (installing, unpacking). Promises: the work
 * runs alone; whoever comes second waits; a lock left behind by a process that died is taken over.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** After this a lock is taken for left behind, ms. */
const LONGEST_MS = 10 * 60_000;

/**
 * @template T
 * @param {string} folder the lock: a folder that exists while somebody holds it
 * @param {() => T} work synchronous, so that the lock cannot outlive it
 * @returns {T}
 */
export function withLock(folder, work) {
  mkdirSync(dirname(folder), { recursive: true });
  while (!take(folder)) {
    if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  try {
    return work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function take(folder) {
  try {
    // Creating a folder is atomic on every file system; checking and then writing a file is not.
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(folder, 'pid'), String(process.pid));
  return true;
}

/** @param {string} folder */
function isAbandoned(folder) {
  try {
    // No install takes this long, so whoever holds it is gone, even if another process has its number now.
    if (Date.now() - statSync(folder).mtimeMs > LONGEST_MS) return true;
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    if (pid === 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // EPERM: alive, but another user's. ENOENT: just taken (pid not written yet) or just given back.
    return codeOf(error) === 'ESRCH';
  }
}

/** What Node calls the reason of a failure. @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : null;
}

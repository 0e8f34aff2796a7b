/**
 * Runs npm for the other scripts, quietly and alike on Linux, macOS and Windows. Promises: never throws for
 * what npm says; gives its exit code and all that it printed. Uses nothing but Node, so it works before an
 * install.
 */
import { spawnSync } from 'node:child_process';

/**
 * @param {string} command what follows `npm `: fixed words only, since a shell reads them
 * @param {string} cwd the folder to run in
 * @returns {{ code: number, output: string }} npm's exit code (1 if it could not be started) and its output
 */
export function runNpm(command, cwd) {
  // One string and a shell: npm is a script (`npm.cmd`) on Windows, which cannot be started without one.
  const result = spawnSync(`npm ${command}`, {
    cwd,
    shell: true,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const output = [result.stdout, result.stderr, result.error?.message].filter(Boolean).join('\n').trim();
  return { code: result.status ?? 1, output };
}

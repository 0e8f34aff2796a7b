/** One step of `npm test`: runs its command, shows its output, and counts what it found. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/**
 * @param {{ name: string, command: string, report?: string }} step
 * @param {string} root
 * @param {(line: string) => void} log
 * @returns {Promise<{ passed: number, failed: number }>} a runner's own counts, or one check for the step
 */
export async function runStep(step, root, log) {
  log(`\n── ${step.name}: ${step.command}`);
  const start = Date.now();
  mkdirSync(join(root, '.cache'), { recursive: true });
  const report = step.report === undefined ? null : join(root, step.report);
  if (report !== null) rmSync(report, { force: true });
  const code = await run(step.command, root, {
    STANDPOINT_REPORT: report ?? '',
    STANDPOINT_TEST_PORT: String(await freePort()),
  });
  const result =
    report === null ? { passed: Number(code === 0), failed: Number(code !== 0) } : count(report, code, log);
  const seconds = Math.round((Date.now() - start) / 1000);
  log(`── ${step.name}: ${result.passed} passed, ${result.failed} failed, ${seconds} s`);
  return result;
}

/**
 * @param {string} command
 * @param {string} cwd
 * @param {Record<string, string>} env
 * @returns {Promise<number>} its exit code
 */
function run(command, cwd, env) {
  const PATH = [join(cwd, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  return new Promise((done) => {
    const child = spawn(command, {
      cwd,
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env, PATH },
    });
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });
}

/**
 * Counts from a JSON report of Vitest or Playwright. No test at all, or a skipped one, is a failure.
 * @param {string} report
 * @param {number} code
 * @param {(line: string) => void} log
 */
function count(report, code, log) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, stats } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    passed = stats ? stats.expected : numPassedTests;
    failed = stats ? stats.unexpected + stats.flaky : numFailedTests;
    skipped = stats ? stats.skipped : numPendingTests + numTodoTests;
  } catch {
    log('The runner left no report: it did not get as far as its tests.');
  }
  if (skipped > 0) log(`${skipped} tests were skipped; tests never skip, so they count as failed.`);
  const isHollow = failed + skipped === 0 && (code !== 0 || passed === 0);
  return { passed, failed: failed + skipped + Number(isHollow) };
}

/** A port that nobody listens on at this moment. @returns {Promise<number>} */
function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address instanceof Object ? done(address.port) : fail(new Error('No port is free.')),
      );
    });
  });
}

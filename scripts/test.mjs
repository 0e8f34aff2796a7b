/**
 * `npm test`: everything that must hold, from a fresh clone. Each step says what it is; a failing one does not
 * stop the next, so that everything wrong is seen in one run. The last line is `N passed, N failed`.
 * `npm test -- unit journeys` runs some of the steps.
 */
import { ensureInstalled, ROOT } from './install.mjs';
import { runStep } from './step.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command
 * @property {string} [report] the runner's own counts, as JSON
 * @property {string} [needs] the step without which it makes no sense
 */

/** The tests of one project of Vitest. @param {string} name @param {string} more options @returns {Step} */
function vitest(name, more = '') {
  const report = `.cache/${name}.json`;
  const reporters = `--reporter=default --reporter=json --outputFile.json=${report}`;
  return { name, command: `vitest run --project ${name} ${reporters}${more}`, report };
}

/** In this order. @type {Step[]} */
const STEPS = [
  { name: 'format', command: 'biome format .' },
  { name: 'lint', command: 'oxlint --type-aware --deny-warnings' },
  { name: 'types', command: 'tsc -b' },
  vitest('unit', ' --coverage'),
  { name: 'coverage', command: 'node scripts/coverage.mjs', needs: 'unit' },
  vitest('fuzz'),
  { name: 'data', command: 'node scripts/map.mjs check data' },
  { name: 'build', command: 'vite build --logLevel warn' },
  { name: 'dead-code', command: 'knip' },
  { name: 'journeys', command: 'playwright test', report: '.cache/journeys.json', needs: 'build' },
];

const log = (/** @type {string} */ line) => console.log(line);
// Whatever the environment says, what is tested is the site as it ships.
delete process.env['NODE_ENV'];
ensureInstalled({ log });

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  log(`There is no step “${unknown[0]}”; the steps are ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const chosen = STEPS.filter(({ name }) => asked.length === 0 || asked.includes(name));
/** @type {Map<string, { passed: number, failed: number }>} */
const results = new Map();
for (const step of chosen) {
  const isBlocked = step.needs !== undefined && (results.get(step.needs)?.failed ?? 0) > 0;
  if (isBlocked) log(`\n── ${step.name}: cannot run, since ${step.needs} failed`);
  results.set(step.name, isBlocked ? { passed: 0, failed: 1 } : await runStep(step, ROOT, log));
}

const sum = (/** @type {'passed' | 'failed'} */ key) =>
  [...results.values()].reduce((total, result) => total + result[key], 0);
const broken = [...results].filter(([, result]) => result.failed > 0).map(([name]) => name);
log(
  broken.length === 0 ? '\nEverything holds.' : `\nSomething is wrong in: ${broken.join(', ')} (see above).`,
);
log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = broken.length === 0 ? 0 : 1;

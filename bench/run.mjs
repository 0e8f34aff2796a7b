/**
 * `npm run bench`: measures everything and writes `bench/results.json` and `docs/performance.md`. What is
 * measured, and how, stands in that page.
 *
 * `--steps page,waiting,opening,layout,lighthouse`, `--sizes 50,500`, `--repetitions 1` and `--only ours,bare` measure
 * a part; the other steps and sizes stay as they were measured last. `--resume` passes over the sizes that an earlier, broken run has
 * finished with the same site. `--no-build` measures the pages that are there.
 */
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../scripts/install.mjs';

const log = (line) => console.log(line);
ensureInstalled({ log });
const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: 'page,waiting,opening,layout,lighthouse' },
    sizes: { type: 'string' },
    repetitions: { type: 'string', default: '5' },
    only: { type: 'string' },
    resume: { type: 'boolean', default: false },
    build: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const { runSteps } = await import('./steps.mjs');
await runSteps({
  steps: values.steps.split(','),
  sizes: values.sizes?.split(',').map(Number),
  repetitions: Number(values.repetitions),
  only: values.only?.split(','),
  isResumed: values.resume,
  isBuilt: values.build,
  log,
});

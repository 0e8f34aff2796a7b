/**
 * Compares layouts on the same boxes and arrows: `node bench/layout.mjs [--json] [--sizes=50,500] [--runs=5]`,
 * after `npm ci` in this folder.
 *
 * Arrows to arrows are left out, as no other engine knows them; linked sources are separate arrows for all
 * but ours. Crossings are counted twice, by the same program: on the lines that each engine gives, and on
 * straight lines from middle to middle of the same boxes, which judges the places alone. A run that takes
 * longer than a minute is ended, and that engine is not tried on anything larger.
 */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ENGINES, givenTo } from './layoutEngines.mjs';
import {
  load,
  seededInput,
  separate,
  shippedInput,
  straightened,
  withoutUndercuts,
} from './layoutInputs.mjs';

const { measureLayout } = await load('layout/measure.ts');
const SIZES = [50, 500, 2000, 5000, 10000, 20000];
const VIEWPORT = { width: 1200, height: 800 };
const LIMIT_MS = 60_000;
/** A run longer than this is made this often. */
const LONG_MS = 5000;
const LONG_RUNS = 2;

/**
 * One row for each map and engine: times in ms (median, least, most), size in px, figures of the result.
 * `stopped` stands in a row instead of figures where a run took longer than a minute, or failed.
 * @param {{ sizes?: readonly number[], runs?: number, engines?: readonly string[] }} options
 */
export async function layoutRows({
  sizes = SIZES,
  runs = 5,
  engines = ENGINES.map(({ name }) => name),
} = {}) {
  const maps = [
    { map: 'shipped', input: shippedInput() },
    ...sizes.map((size) => ({ map: `seeded ${size}`, input: seededInput(size) })),
  ];
  const rows = [];
  const given = new Set();
  for (const { map, input } of maps) {
    for (const engine of ENGINES.filter(({ name }) => engines.includes(name))) {
      if (given.has(engine)) continue;
      const { times, result, stopped } = await timed(engine.name, givenTo(engine, input), runs);
      if (stopped !== undefined) given.add(engine);
      const head = { map, claims: input.boxes.length, engine: engine.name };
      rows.push(
        stopped === undefined ? { ...head, ...figures(engine, input, result, times) } : { ...head, stopped },
      );
    }
  }
  return rows;
}

function figures(engine, input, result, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const own = measureLayout(givenTo(engine, input), result, VIEWPORT);
  const plain = separate(withoutUndercuts(input));
  const straight = measureLayout(plain, straightened(plain, result), VIEWPORT);
  return {
    ms: Math.round(sorted[Math.floor(sorted.length / 2)]),
    msLeast: Math.round(sorted[0]),
    msMost: Math.round(sorted.at(-1)),
    runs: times.length,
    width: Math.round(result.width),
    height: Math.round(result.height),
    aspect: Number((result.width / result.height).toFixed(2)),
    crossings: own.crossings,
    crossingsStraight: straight.crossings,
    overlaps: own.overlaps + own.titleOverlaps,
    throughCards: own.throughBoxes,
    bends: own.bends,
    length: own.length,
  };
}

/** Times of several runs after a first one that warms up, and the last result. */
async function timed(name, input, runs) {
  const worker = new Worker(fileURLToPath(new URL('layoutWorker.mjs', import.meta.url)), {
    workerData: { name, input },
  });
  try {
    await told(worker);
    const first = await runOnce(worker);
    if (first.stopped !== undefined) return first;
    const times = first.ms > LONG_MS ? [first.ms] : [];
    let { result } = first;
    while (times.length < (first.ms > LONG_MS ? LONG_RUNS : runs)) {
      const next = await runOnce(worker);
      if (next.stopped !== undefined) return next;
      times.push(next.ms);
      ({ result } = next);
    }
    return { times, result };
  } finally {
    await worker.terminate();
  }
}

async function runOnce(worker) {
  const answer = told(worker);
  worker.postMessage('run', []);
  const { promise: late, resolve } = withResolvers();
  const timer = setTimeout(() => resolve({ stopped: `over ${LIMIT_MS / 1000} s` }), LIMIT_MS);
  const { failed, ...rest } = await Promise.race([answer, late]);
  clearTimeout(timer);
  return failed === undefined ? rest : { stopped: failed };
}

function told(worker) {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function withResolvers() {
  let resolve;
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function option(name) {
  return process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = option('sizes')?.split(',').map(Number);
  const runs = option('runs');
  const engines = option('engines')?.split(';');
  const rows = await layoutRows({
    ...(sizes && { sizes }),
    ...(runs && { runs: Number(runs) }),
    ...(engines && { engines }),
  });
  if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
  else {
    const heads =
      'map|engine|ms|msLeast|msMost|width|height|aspect|crossings|crossingsStraight|overlaps|throughCards|bends|length|stopped'.split(
        '|',
      );
    console.log(`| ${heads.join(' | ')} |\n|${heads.map(() => ' --- ').join('|')}|`);
    for (const row of rows) console.log(`| ${heads.map((head) => row[head] ?? '').join(' | ')} |`);
  }
}

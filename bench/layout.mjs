/**
 * Compares layout engines on the same boxes and arrows, seen in a map area of 1200 × 800 px:
 * `node bench/layout.mjs [--json]`, after `npm install` in this folder.
 *
 * Arrows to arrows are left out, as no other engine knows them; linked sources are separate arrows for all
 * but ours. Times are the median of five runs after a warm-up.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { instance } from '@viz-js/viz';
import { runnerImport } from 'vite';
import { withDagre } from './dagre.mjs';
import { withDot } from './dot.mjs';
import { withElk } from './elk.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const VIEWPORT = { width: 1200, height: 800 };
/** Size of a card's letters at zoom 1, in px. */
const LETTERS = 15;

async function load(file) {
  return (await runnerImport(`${root}src/layout/${file}`, { root, configFile: false, logLevel: 'error' }))
    .module;
}

const { arrange } = await load('arrange.ts');
const { fixtureInput } = await load('fixture.ts');
const { measureLayout } = await load('measure.ts');

/** The shipped map, with cards of one size. */
function moscow() {
  const map = JSON.parse(readFileSync(`${root}data/moscow-2016/map.json`, 'utf8'));
  return {
    boxes: map.claims.map(({ id, topic }) => ({ id, group: topic, width: 204, height: 68 })),
    groups: map.topics.map(({ id, label }) => ({ id, titleWidth: label.length * 9.5, titleHeight: 24 })),
    arrows: map.relations.map(({ id, from, to }) => ({ id, from, to })),
    aspect: 1.5,
  };
}

function withoutUndercuts(input) {
  const boxes = new Set(input.boxes.map((box) => box.id));
  return { ...input, arrows: input.arrows.filter((arrow) => boxes.has(arrow.to)) };
}

function separate(input) {
  const arrows = input.arrows.flatMap(({ id, from, to }) =>
    from.map((source) => ({ id: `${id} ${source}`, from: [source], to })),
  );
  return { ...input, arrows };
}

const viz = await instance();
const ENGINES = [
  { name: 'ours', run: (input) => arrange(input) },
  { name: 'ours, effort 10', run: (input) => arrange(input, { effort: 10 }), runs: 1 },
  { name: 'elk layered, right', run: (input) => withElk(separate(input)), split: true },
  { name: 'dagre, LR', run: (input) => withDagre(separate(input)), split: true },
  { name: 'dot, LR', run: (input) => withDot(viz, separate(input), 'LR'), split: true },
  { name: 'dot, TB', run: (input) => withDot(viz, separate(input), 'TB'), split: true },
];

async function timed(run, runs) {
  const times = [];
  let result = await run();
  for (let count = 0; count < runs; count += 1) {
    const start = performance.now();
    result = await run();
    times.push(performance.now() - start);
  }
  return { result, ms: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] };
}

const rows = [];
for (const [map, whole] of [
  ['fixture, 42 cards', fixtureInput(1.5)],
  ['Moscow 2016, 53 cards', moscow()],
]) {
  const input = withoutUndercuts(whole);
  for (const { name, run, runs = 5, split = false } of ENGINES) {
    const { result, ms } = await timed(() => run(input), runs);
    const figures = measureLayout(split ? separate(input) : input, result, VIEWPORT);
    rows.push({
      map,
      engine: name,
      'width × height': `${Math.round(result.width)} × ${Math.round(result.height)}`,
      zoom: Number(figures.zoom.toFixed(2)),
      'letters px': Number((LETTERS * figures.zoom).toFixed(1)),
      crossings: figures.crossings,
      'through cards': figures.throughBoxes,
      bends: figures.bends,
      'length px': figures.length,
      ms: Math.round(ms),
    });
  }
}

if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else {
  const heads = Object.keys(rows[0]);
  console.log(`| ${heads.join(' | ')} |\n|${heads.map(() => ' --- ').join('|')}|`);
  for (const row of rows) console.log(`| ${Object.values(row).join(' | ')} |`);
}
process.exit(0);

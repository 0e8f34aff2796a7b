/**
 * Writes `docs/performance.md` and its pictures from `bench/results.json`. Nothing in them is written by
 * hand, so that what falls short stands there as well: `node bench/report.mjs` writes them anew.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../scripts/install.mjs';
import { judge } from './bars.mjs';
import { CONTESTANTS } from './contestants.mjs';
import { DEFINITIONS } from './figures.mjs';
import { drawGrowth } from './growth.mjs';
import { readResults } from './results.mjs';
import { table, thousands, withSpread } from './words.mjs';

export function writeReport() {
  const results = readResults();
  const pictures = path.join(ROOT, 'docs', 'pictures');
  mkdirSync(pictures, { recursive: true });
  const drawn = drawGrowth(results.page ?? {});
  for (const { file, svg } of drawn) writeFileSync(path.join(pictures, file), svg);
  const parts = [
    introduction(results),
    bars(results),
    '## How it grows',
    drawn.map(({ file, title }) => `![${title}, over the number of claims](pictures/${file})`).join('\n'),
    measures(),
    ...Object.entries(results.page ?? {}).map(([claims, part]) => pageTable(claims, part)),
    layoutTable(results.layout),
    waitingWords(results.waiting),
    openingWords(results.opening),
    lighthouseTable(results.lighthouse),
  ];
  writeFileSync(
    path.join(ROOT, 'docs', 'performance.md'),
    `${parts.filter((part) => part !== null).join('\n\n')}\n`,
  );
}

function introduction({ page = {} }) {
  const parts = Object.values(page);
  const different = (list) => [...new Set(list)].join('; ');
  const days = different(parts.map(({ date }) => date.slice(0, 10)));
  const machines = different(
    parts.map(({ cores, node, chromium }) => `${cores} cores, Node ${node}, Chromium ${chromium}`),
  );
  const repetitions = Math.min(...parts.map((part) => part.repetitions));
  const when =
    parts.length === 0
      ? 'No page has been measured yet.'
      : `Measured on ${days} with ${machines}, headless and drawn in software: a machine with a graphics card is faster, and above all WebGL is. All contestants were visited in turn (A B C, A B C …), at least ${repetitions} times each.`;
  return `# Performance

Written by \`npm run bench\` from \`bench/results.json\`; nothing here is written by hand. ${when} Every visit has a browser context of its own, at 1440 × 900 px, with movements of the view itself switched off. Every figure is the median of the visits, with the least and the most in brackets. Times on a shared machine are noisy, so **compare within this page**.

Maps are generated (\`bench/seededMap.mjs\`): 1.3 relations a claim, texts of 60 to 160 characters, circles, linked premises, undercuts, 12 topics, 8 viewpoints. What is measured of Standpoint is its built page, driven from outside by mouse and wheel. Peers get the same map, its positions and as little page as possible; only Argdown's viewers take no positions and lay out themselves, up to 500 claims.`;
}

function bars(results) {
  const rows = judge(results).map(({ figure, bar, measured, holds }) => [
    figure,
    bar,
    measured,
    holds === null ? '–' : holds ? 'holds' : '**falls short**',
  ]);
  return `## What it has to show\n\nThe bars are those that were set before it was built.\n\n${table(['figure', 'bar', 'measured', ''], rows)}`;
}

function measures() {
  return `## What is measured, and how\n\n${DEFINITIONS.map(({ name, how }) => `- **${name}**: ${how}`).join('\n')}\n- A page that is not painted within 20 s, or takes over 60 s for a gesture, is stopped, and not tried on larger maps; one whose slower frames (95 %) take over half a second is only loaded there.`;
}

/** One size: every contestant's figures. Gestures as frame in the middle / 95th percentile / longest task. */
function pageTable(claims, { contestants, repetitions, date }) {
  const gesture = (own, key) =>
    own[`${key}.median`] === undefined
      ? '–'
      : [own[`${key}.median`], own[`${key}.p95`]].map((figure) => withSpread(figure)).join(' / ') +
        (own[`${key}.longest`].median > 0 ? `, task ${withSpread(own[`${key}.longest`])}` : '');
  const rows = Object.entries(contestants).map(([name, own]) => [
    name === 'ours' ? `**${CONTESTANTS[name].label}**` : CONTESTANTS[name].label,
    withSpread(own.load),
    gesture(own, 'panWhole'),
    gesture(own, 'zoom'),
    gesture(own, 'panNear'),
    withSpread(own.hover),
    withSpread(own.select),
    withSpread(own.filter),
    withSpread(own.heap, 1),
    withSpread(own.nodes),
  ]);
  const sentences = Object.entries(contestants).flatMap(([name, own]) => {
    if (own.stopped !== undefined) return [`${CONTESTANTS[name].label} was stopped: ${own.stopped}.`];
    return own.isLoadOnly
      ? [`${CONTESTANTS[name].label} was only loaded, for what it took on smaller maps.`]
      : [];
  });
  const heads = 'load|pan, whole map|zoom|pan, near|hover|select|filter|heap MB|elements'.split('|');
  return [
    `## ${thousands(Number(claims))} claims\n`,
    `${repetitions} visits each, ${date.replace('T', ' ')} UTC; ms. Gestures: frame in the middle / 95th percentile, longest task if any was over 50 ms.\n`,
    table(['', ...heads], rows),
    ...sentences.map((sentence) => `\n${sentence}`),
  ].join('\n');
}

function layoutTable(layout) {
  if (layout === undefined) return null;
  const rows = layout.rows.map((row) => [
    row.map,
    row.engine,
    ...(row.stopped === undefined
      ? [
          withSpread({ median: row.ms, min: row.msLeast, max: row.msMost }),
          `${thousands(row.width)} × ${thousands(row.height)}`,
          String(row.aspect ?? '–'),
          thousands(row.crossings),
          thousands(row.crossingsStraight),
          thousands(row.overlaps),
        ]
      : [row.stopped, '–', '–', '–', '–', '–']),
  ]);
  const heads = 'map|engine|ms|size, px|aspect|crossings|of straight lines|overlaps'.split('|');
  return `## Layout\n\nIn Node, each engine in a worker of its own; what is compared stands in [layout.md](layout.md).\n\n${table(heads, rows)}`;
}

function waitingWords(waiting) {
  if (waiting === undefined) return null;
  const { claims, ms, longestTask, longestDrawing } = waiting;
  return `In the page, with no positions at hand: ${thousands(claims)} claims are laid out in ${withSpread(ms)} ms, from the sentence that says so until the positions are there. Meanwhile the longest task of the page over 50 ms takes ${longestTask.max === 0 ? 'nothing, as there is none' : `${withSpread(longestTask)} ms`}; the longest of those that take the positions in and draw them ${longestDrawing.max === 0 ? 'nothing' : `${withSpread(longestDrawing)} ms`}.`;
}

function openingWords(opening) {
  if (opening === undefined) return null;
  const { claims, bytes, ms, longest, converted, answer, ended, date } = opening;
  return `## A file of the reader’s own

${ms.of} visits, ${date.replace('T', ' ')} UTC. An AIF file of ${thousands(claims)} claims and ${(bytes / 1e6).toFixed(1)} MB, chosen in the built page: read, reported on, kept and painted after ${withSpread(ms)} ms; meanwhile ${longestWords(longest)}. The command line makes our own format of it in ${withSpread(converted)} ms, its start included.

An Argdown file that keeps the official parser busy: its worker is ended ${withSpread(ended)} ms after the choice; meanwhile the page’s own timer answers at most ${withSpread(answer)} ms late.`;
}

/** Of tasks over 50 ms, which are all that the browser tells of. */
function longestWords(longest) {
  if (longest.max === 0) return 'no task of the page takes more than 50 ms';
  if (longest.median === 0)
    return `no task of the page takes more than 50 ms in most visits, and the longest of all ${Math.round(longest.max)} ms`;
  return `the longest task of the page takes ${withSpread(longest)} ms`;
}

function lighthouseTable(lighthouse) {
  if (lighthouse === undefined) return null;
  const rows = ['desktop', 'mobile'].map((preset) => {
    const own = lighthouse[preset];
    return [
      preset,
      ...['performance', 'accessibility', 'best-practices'].map((key) => String(own[key])),
      own.cls.toFixed(3),
      ...['fcp', 'lcp', 'tbt'].map((key) => thousands(Math.round(own[key]))),
    ];
  });
  const heads =
    'settings|performance|accessibility|best practices|layout shift|first paint, ms|largest paint, ms|blocking, ms';
  return `## Lighthouse\n\nThe built site with the maps that ship, from a static host with gzip; the middle of three runs.\n\n${table(heads.split('|'), rows)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeReport();

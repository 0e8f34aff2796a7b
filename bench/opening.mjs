/**
 * How the page fares while a reader's file is opened: a large one, from the drop until its map is painted, and one
 * that keeps its worker busy until it is ended; and how long the command line takes for the large one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../scripts/install.mjs';
import { SCREEN } from './page.mjs';
import { busyArgdown, seededAif } from './seededFiles.mjs';
import { CACHE } from './seededMaps.mjs';
import { spread } from './statistics.mjs';

/** Longer is given up, ms. */
const LIMIT = 120_000;
const COMMENTS = 80_000;
/** Between the page and the command line, ms. */
const REST = 3000;

/** @param {{ browser: import('@playwright/test').Browser, address: string, claims: number, repetitions: number,
 *   log: (line: string) => void }} what */
export async function measureOpening({ browser, address, claims, repetitions, log }) {
  const folder = path.join(CACHE, 'files');
  mkdirSync(folder, { recursive: true });
  const large = path.join(folder, `${claims}.aif.json`);
  const busy = path.join(folder, 'busy.argdown');
  writeFileSync(large, seededAif(claims));
  writeFileSync(busy, busyArgdown(COMMENTS));
  const rows = [];
  // The first start after a change of the sources bundles them.
  convert(large, path.join(folder, `${claims}.json`));
  for (let repetition = 1; repetition <= repetitions; repetition += 1) {
    const { ms, longest } = await openLarge(browser, address, large, claims);
    // A browser that lets go of a large page takes a core with it.
    await new Promise((resolve) => setTimeout(resolve, REST));
    const converted = convert(large, path.join(folder, `${claims}.json`));
    const ended = await openBusy(browser, address, busy);
    rows.push({ ms, longest, converted, ...ended });
    log(`  opening, ${repetition}/${repetitions}: ${JSON.stringify(rows.at(-1))}`);
  }
  const of = (key) => spread(rows.map((row) => row[key]));
  return {
    claims,
    bytes: statSync(large).size,
    ms: of('ms'),
    longest: of('longest'),
    converted: of('converted'),
    answer: of('answer'),
    ended: of('ended'),
  };
}

async function pageOf(browser, address) {
  const context = await browser.newContext(SCREEN);
  await context.addInitScript({ path: `${ROOT}bench/probe.js` });
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT);
  await page.goto(`${address}/`);
  await page.evaluate(() => window.probe.loaded);
  // What the page fetches ahead is there by then.
  await page.waitForTimeout(2500);
  await page.keyboard.press('o');
  const field = page.getByLabel('Files to open');
  await field.waitFor({ state: 'attached' });
  return { context, page, field };
}

/** From the choice of the file until its map is painted, and the longest task meanwhile over 50 ms. */
async function openLarge(browser, address, file, claims) {
  const { context, page, field } = await pageOf(browser, address);
  const done = page.evaluate(
    async (wanted) => {
      const from = await new Promise((resolve) => {
        document.addEventListener('change', () => resolve(performance.now()), { capture: true, once: true });
      });
      const isThere = () =>
        document.querySelector('.page-header')?.textContent.includes(wanted) &&
        document.querySelector('.map')?.getAttribute('data-drawn') === 'true';
      while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const until = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 500));
      const tasks = window.probe.longTasks().filter(({ start, end }) => end > from && start < until);
      return { ms: until - from, longest: Math.max(0, ...tasks.map(({ start, end }) => end - start)) };
    },
    `${claims.toLocaleString('en')} claims`,
  );
  await field.setInputFiles(file);
  const figures = await done;
  await context.close();
  return figures;
}

/** While the worker is busy: the latest answer of the page's own timer, and when the worker was ended. */
async function openBusy(browser, address, file) {
  const { context, page, field } = await pageOf(browser, address);
  const done = page.evaluate(async () => {
    const STEP = 10;
    const from = await new Promise((resolve) => {
      document.addEventListener('change', () => resolve(performance.now()), { capture: true, once: true });
    });
    let before = performance.now();
    let answer = 0;
    while (document.querySelector('dialog[open]') === null || performance.now() - from < 1000) {
      await new Promise((resolve) => setTimeout(resolve, STEP));
      const now = performance.now();
      answer = Math.max(answer, now - before - STEP);
      before = now;
    }
    return { answer, ended: performance.now() - from };
  });
  await field.setInputFiles(file);
  const figures = await done;
  await context.close();
  return figures;
}

/** The command line, from its start to its end, ms. */
function convert(file, output) {
  const from = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts', 'map.mjs'), 'convert', file, output, '--force'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The file could not be converted:\n${stderr}`);
  return performance.now() - from;
}

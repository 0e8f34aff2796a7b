/**
 * How the real page fares while it lays a map out itself, because no positions came with it: the time from
 * the sentence that says so until the positions are there, the longest task of the page meanwhile, and the
 * longest of those in which it takes them in and draws them.
 */
import { ROOT } from '../scripts/install.mjs';
import { CONTESTANTS } from './contestants.mjs';
import { SCREEN } from './page.mjs';
import { spread } from './statistics.mjs';

/** Longer is given up, ms. */
const LIMIT = 120_000;

/** @param {{ browser: import('@playwright/test').Browser, address: string, claims: number, repetitions: number,
 *   log: (line: string) => void }} what */
export async function measureWaiting({ browser, address, claims, repetitions, log }) {
  const times = [];
  const longest = [];
  const drawing = [];
  for (let repetition = 1; repetition <= repetitions; repetition += 1) {
    const context = await browser.newContext(SCREEN);
    await context.addInitScript({ path: `${ROOT}bench/probe.js` });
    await context.addInitScript(watchWait);
    await context.route('**/positions.json', (route) => route.fulfill({ status: 404 }));
    const page = await context.newPage();
    page.setDefaultTimeout(LIMIT);
    await page.goto(address + CONTESTANTS.ours.address(claims), { waitUntil: 'commit' });
    const { wait, tasks, drawn } = await page.evaluate(async () => ({
      drawn: await window.probe.loaded,
      wait: window.wait,
      tasks: window.probe.longTasks(),
    }));
    const { from = Number.NaN, until = Number.NaN } = wait;
    const longestOf = (list) => Math.max(0, ...list.map(({ end, start }) => end - start));
    times.push(until - from);
    longest.push(longestOf(tasks.filter(({ start, end }) => start >= from && end <= until)));
    drawing.push(longestOf(tasks.filter(({ start, end }) => end > until && start < drawn)));
    log(
      `  ${claims} claims laid out in the page, ${repetition}/${repetitions}: ${Math.round(times.at(-1))} ms`,
    );
    await context.close();
  }
  return { claims, ms: spread(times), longestTask: spread(longest), longestDrawing: spread(drawing) };
}

/** Notes in the page when the wait begins and ends; within the very task that takes its sentence away. */
function watchWait() {
  window.wait = {};
  new MutationObserver(() => {
    const isThere = document.querySelector('.map-wait') !== null;
    if (isThere) window.wait.from ??= performance.now();
    else if (window.wait.from !== undefined) window.wait.until ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

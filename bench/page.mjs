/**
 * All contestants on maps of all sizes, in turn: A B C D, A B C D …, so that whatever the machine does
 * besides falls on all of them. Each visit has a browser context of its own, in one browser a size.
 */
import { CONTESTANTS } from './contestants.mjs';
import { spread } from './statistics.mjs';
import { TooLong, visit } from './visit.mjs';
import { ROOT } from '../scripts/install.mjs';

/** The screen: a laptop's, at one pixel a pixel. Movements of the view itself are switched off. */
/** @type {import('@playwright/test').BrowserContextOptions} */
export const SCREEN = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' };
/** Who takes longer than this for the slower frames of a gesture is only loaded on larger maps, ms. */
const UNUSABLE = 500;
/** A page that hangs is waited for no longer than this when it is closed, ms. */
const CLOSING = 15_000;

/**
 * @param {object} options
 * @param {() => Promise<import('@playwright/test').Browser>} options.launch
 * @param {string} options.address of the host
 * @param {number[]} options.sizes in ascending order
 * @param {string[]} options.names keys of `CONTESTANTS`
 * @param {number} options.repetitions
 * @param {(line: string) => void} options.log
 * @param {Record<string, { contestants: object }>} options.known sizes that an earlier run has finished
 * @param {(claims: number, contestants: object) => void} options.keep called after each size
 */
export async function measurePages({ launch, address, sizes, names, repetitions, known, keep, log }) {
  /** How much of each contestant is still tried: all, its load, or nothing. */
  const scope = new Map(names.map((name) => [name, 'all']));
  for (const claims of [...new Set([...Object.keys(known).map(Number), ...sizes])].toSorted(
    (a, b) => a - b,
  )) {
    let contestants = known[claims]?.contestants;
    if (contestants === undefined) {
      const present = names.filter(
        (name) => claims <= CONTESTANTS[name].largest && scope.get(name) !== 'none',
      );
      contestants = await measureSize({ launch, address, claims, present, scope, repetitions, log });
      keep(claims, contestants);
    }
    for (const [name, own] of Object.entries(contestants)) scope.set(name, scopeAfter(own));
  }
}

/** What is still tried on larger maps of a contestant with these figures. */
function scopeAfter({ stopped, isLoadOnly, 'panWhole.p95': pan, 'zoom.p95': zoom }) {
  if (stopped?.startsWith('load')) return 'none';
  const slowest = Math.max(pan?.median ?? 0, zoom?.median ?? 0);
  return stopped !== undefined || isLoadOnly || slowest > UNUSABLE ? 'load' : 'all';
}

async function measureSize({ launch, address, claims, present, scope, repetitions, log }) {
  const taken = new Map(present.map((name) => [name, { figures: [], stopped: null }]));
  let browser = await launch();
  for (let repetition = 1; repetition <= repetitions; repetition += 1) {
    for (const name of present) {
      const own = taken.get(name);
      if (own.stopped?.startsWith('load')) continue;
      const { figures, failure } = await visitOnce(browser, {
        address: address + CONTESTANTS[name].address(claims),
        contestant: CONTESTANTS[name],
        claims,
        isLoadOnly: scope.get(name) === 'load' || own.stopped !== null,
      });
      own.figures.push(figures);
      if (failure instanceof TooLong) {
        own.stopped = failure.message;
        await closed(browser);
        browser = await launch();
      }
      log(line({ claims, repetition, repetitions, name, figures, failure }));
    }
  }
  await closed(browser);
  return Object.fromEntries(
    present.map((name) => [name, summary(taken.get(name), scope.get(name) === 'load')]),
  );
}

/** A failure of any kind is told of, and what was measured before it stands. */
async function visitOnce(browser, what) {
  const context = await browser.newContext(SCREEN);
  const figures = {};
  try {
    await context.addInitScript({ path: `${ROOT}bench/probe.js` });
    await visit(await context.newPage(), what, figures);
    return { figures, failure: null };
  } catch (failure) {
    return { figures, failure };
  } finally {
    await Promise.race([context.close(), new Promise((resolve) => setTimeout(resolve, CLOSING))]);
  }
}

/** A browser whose page hangs is ended all the same: Playwright ends the process it has started. */
async function closed(browser) {
  await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, CLOSING))]);
}

function summary({ figures, stopped }, isLoadOnly) {
  const keys = [...new Set(figures.flatMap((each) => Object.keys(each)))];
  return {
    ...Object.fromEntries(keys.map((key) => [key, spread(figures.map((each) => each[key] ?? null))])),
    ...(stopped === null ? {} : { stopped }),
    ...(isLoadOnly ? { isLoadOnly } : {}),
  };
}

function line({ claims, repetition, repetitions, name, figures, failure }) {
  const time = new Date().toISOString().slice(11, 19);
  const shown = ['load', 'panWhole.p95', 'zoom.p95', 'panNear.p95', 'hover', 'select', 'filter', 'heap']
    .filter((key) => typeof figures[key] === 'number')
    .map((key) => `${key} ${Math.round(figures[key])}`);
  if (failure !== null) shown.push(String(failure.message).split('\n')[0] ?? '');
  return `${time}  ${claims} claims, ${repetition}/${repetitions}, ${name}: ${shown.join(', ')}`;
}

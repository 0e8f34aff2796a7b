/**
 * One contestant on one map, from navigation to the last gesture. Promises: puts every figure that could be
 * taken where it is told to, `null` for those that the contestant does not have, and throws where it takes
 * too long, so that what was measured before that stands.
 */
import { heapOf } from './heap.mjs';
import { pan, zoom, zoomNear } from './gestures.mjs';
import { spots } from './spots.mjs';
import { median, quantile } from './statistics.mjs';

/** A page that is not painted by then is given up, ms. */
const LOAD_LIMIT = 20_000;
/** A gesture, or a row of clicks, that takes longer is given up, ms. */
const GESTURE_LIMIT = 60_000;
/** How long the page is left alone between gestures, ms. */
const REST = 80;
/** How many claims are pointed at and clicked. */
const CLICKS = 3;
/** How many of the eight viewpoints are switched off, one after the other: a good third of the claims. */
const SWITCHES = 3;

/** A limit was passed; its message begins with what took so long. */
export class TooLong extends Error {}

/**
 * @param {import('@playwright/test').Page} page a new one, with the probe in it
 * @param {{ address: string, contestant: import('./contestants.mjs').Contestant, claims: number, isLoadOnly: boolean }} what
 * @param {Record<string, number | null>} figures where they are put
 */
export async function visit(page, { address, contestant, claims, isLoadOnly }, figures) {
  await withLimit(
    'load',
    async () => {
      await page.goto(address, { waitUntil: 'commit' });
      figures.load = await page.evaluate(() => window.probe.loaded);
    },
    LOAD_LIMIT,
  );
  if (isLoadOnly) return;
  await contestant.prepare?.(page, claims);
  await page.waitForTimeout(REST);
  figures.heap = await heapOf(page);
  figures.nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  await withLimit(
    'hover and click',
    async () => {
      Object.assign(figures, await pointAndClick(page));
    },
    GESTURE_LIMIT,
  );
  figures.filter = null;
  if (contestant.hasFilter) {
    await withLimit(
      'filter',
      async () => {
        figures.filter = await filter(page);
      },
      GESTURE_LIMIT,
    );
  }
  const recorded = (name, work) =>
    withLimit(name, async () => Object.assign(figures, await record(page, name, work)), GESTURE_LIMIT);
  const { empty, middle } = await spots(page);
  await recorded('panWhole', () => pan(page, empty));
  await recorded('zoom', () => zoom(page, middle, contestant.wheel));
  await withLimit('zoom near', () => zoomNear(page, middle, contestant.wheel), GESTURE_LIMIT);
  await page.waitForTimeout(REST);
  const near = await spots(page);
  await recorded('panNear', () => pan(page, near.empty));
}

async function withLimit(name, work, limit) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TooLong(`${name}: over ${limit / 1000} s`)), limit);
  });
  const working = work();
  // Whatever it says once the page is closed under it is of no interest.
  working.catch(() => {});
  try {
    return await Promise.race([working, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Points at and then clicks claims in the whole map, each from a rested page; Escape takes the selection back. */
async function pointAndClick(page) {
  const hover = [];
  const select = [];
  for (let count = 0; count < CLICKS; count += 1) {
    const { empty, claims } = await spots(page);
    const at = claims[count];
    await page.mouse.move(empty.x, empty.y);
    await page.waitForTimeout(REST);
    hover.push(await timed(page, 'pointermove', () => page.mouse.move(at.x, at.y)));
    await page.waitForTimeout(REST);
    select.push(await timed(page, 'pointerup', () => page.mouse.click(at.x, at.y)));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(3 * REST);
  }
  return { hover: median(hover), select: median(select) };
}

/** Switches viewpoints off and on again by their boxes. */
async function filter(page) {
  const times = [];
  const boxes = page.locator('nav input[type=checkbox]');
  for (const isOff of [true, false]) {
    for (let index = 0; index < SWITCHES; index += 1) {
      const { x, y, width, height } = await boxes.nth(index).boundingBox();
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.waitForTimeout(REST);
      times.push(await timed(page, 'pointerup', () => page.mouse.click(x + width / 2, y + height / 2)));
      if ((await boxes.nth(index).isChecked()) === isOff) throw new Error('A filter’s box did not change.');
    }
  }
  return median(times);
}

async function timed(page, type, act) {
  await page.evaluate((awaited) => window.probe.expect(awaited), type);
  await act();
  return page.evaluate(() => window.probe.seen());
}

async function record(page, name, work) {
  await page.waitForTimeout(REST);
  await page.evaluate(() => window.probe.startRecording());
  await work();
  const { intervals, longTasks } = await page.evaluate(() => window.probe.stopRecording());
  return {
    [`${name}.median`]: median(intervals),
    [`${name}.p95`]: quantile(intervals, 0.95),
    [`${name}.max`]: Math.max(...intervals),
    [`${name}.longTasks`]: longTasks.length,
    [`${name}.longest`]: Math.max(0, ...longTasks),
  };
}

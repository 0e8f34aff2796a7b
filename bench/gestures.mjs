/** What a hand does to a map, as input that comes to the browser from outside the page. */
import { ZOOM_STEP } from './contestants.mjs';

/** How long each of the long gestures lasts, ms. */
const LENGTH = 3000;
/** How often a mouse or a wheel reports, ms. */
const REPORT = 1000 / 60;
/** How far a drag goes to each side, px. */
const REACH = { x: 240, y: 110 };
/** How long the wheel turns one way, ms: some 45 steps, which make the map about eight times larger. */
const TURN = 750;
/** Turns of the wheel in one, on the way to a far place. */
const QUICK = 6;
/** Zoom at which cards are read. */
const NEAR = 1;

/** Drags the map round for 3 s from an empty place. */
export async function pan(page, from) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await reports((elapsed) => {
    const angle = (elapsed / LENGTH) * 4 * Math.PI;
    return page.mouse.move(from.x + REACH.x * Math.sin(angle), from.y + REACH.y * Math.sin(angle / 2));
  });
  await page.mouse.up();
}

/** Turns the wheel for 3 s over one place, in and out by turns. */
export async function zoom(page, at, wheel) {
  await page.mouse.move(at.x, at.y);
  await reports((elapsed) => page.mouse.wheel(0, Math.floor(elapsed / TURN) % 2 === 0 ? -wheel : wheel));
}

/** Turns the wheel over one place until cards can be read there; quickly first, where the page heeds that. */
export async function zoomNear(page, at, wheel) {
  await page.mouse.move(at.x, at.y);
  await page.evaluate((near) => window.bench.enlarge?.(near / window.bench.zoom()), NEAR);
  for (let turns = 0; turns < 400; turns += 1) {
    const missing = NEAR / (await page.evaluate(() => window.bench.zoom()));
    if (missing <= ZOOM_STEP) return;
    await page.mouse.wheel(0, missing > ZOOM_STEP ** QUICK ? -wheel * QUICK : -wheel);
  }
  throw new Error('The wheel does not bring the map near.');
}

/**
 * Reports as often as a mouse does, whether or not the page keeps up, as hardware would. The browser joins
 * those that the page has not taken yet.
 */
async function reports(report) {
  const start = performance.now();
  const taken = [];
  for (let elapsed = 0; elapsed < LENGTH; elapsed = performance.now() - start) {
    taken.push(report(elapsed));
    const next = start + (Math.floor(elapsed / REPORT) + 1) * REPORT;
    await new Promise((resolve) => setTimeout(resolve, next - performance.now()));
  }
  await Promise.all(taken);
}

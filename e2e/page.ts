/** The page as every journey meets it: silent on the console, and alone with its own host. */
import { test as base, expect, type Page } from '@playwright/test';

/** What the browser says of a font that the page uses, where the machine is too busy to draw it in time. */
const SLOW_MACHINE = 'was preloaded using link preload but not used within a few seconds';

/** Fails the test on a warning or error on the console, an exception, or a request to another host. */
export const test = base.extend({
  page: async ({ page, baseURL }, proceed) => {
    const origin = new URL(baseURL ?? '').origin;
    const trouble: string[] = [];
    page.on('console', (message) => {
      const isSlow = message.text().includes(SLOW_MACHINE);
      if (['error', 'warning'].includes(message.type()) && !isSlow)
        trouble.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => trouble.push(`exception: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin) trouble.push(`asked ${asked}`);
    });
    await proceed(page);
    expect(trouble).toEqual([]);
  },
});
export { expect };

/** Frames in a row of which nothing may move: more than the page lets pass before it begins a movement. */
const STILL_FRAMES = 15;

/** Waits until the page has drawn what was asked of it before. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Waits until view, cards and the page's scroll position have been where they are for many frames in a row. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async (most) => {
    const places = (): string =>
      [...document.querySelectorAll('.react-flow__viewport, .react-flow__node')]
        .map((element) => {
          const { x, y, width } = element.getBoundingClientRect();
          return `${x} ${y} ${width}`;
        })
        .concat(String(window.scrollY))
        .join();
    let last = '';
    for (let still = 0; still < most; ) {
      await new Promise(requestAnimationFrame);
      const now = places();
      still = now === last ? still + 1 : 0;
      last = now;
    }
  }, STILL_FRAMES);
}

/**
 * Holds that a value stays as it is. No sign tells that something will never come, so this alone goes by time:
 * `ms` is longer than what is not to happen would take.
 */
export async function expectUnchanged(page: Page, value: () => Promise<unknown>, ms: number): Promise<void> {
  const first = await value();
  for (const end = Date.now() + ms; Date.now() < end; ) {
    await nextFrame(page);
    expect(await value()).toEqual(first);
  }
}

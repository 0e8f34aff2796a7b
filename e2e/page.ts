/** The page as every journey meets it: silent on the console, and alone with its own host. */
import { test as base, expect } from '@playwright/test';

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

/** The page as every journey meets it: silent on the console, and alone with its own host. */
import { test as base, expect } from '@playwright/test';

/** Fails the test on a warning or error on the console, an exception, or a request to another host. */
export const test = base.extend({
  page: async ({ page, baseURL }, proceed) => {
    const origin = new URL(baseURL ?? '').origin;
    const trouble: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`);
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

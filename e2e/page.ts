import { expect, test as base } from '@playwright/test';

/** A page that fails its test on anything on the console, an exception, or a request to another host. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const trouble: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
    });
    page.on('pageerror', (error) => trouble.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(baseURL ?? '').origin) && !request.url().startsWith('data:'))
        trouble.push(request.url());
    });
    await use(page);
    expect(trouble).toEqual([]);
  },
});
export { expect };

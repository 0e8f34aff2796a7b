/**
 * What the figures of coverage leave out, since only a browser can show it: the journeys in `e2e/` do. As few patterns
 * as there can be; whatever decides something goes into a file beside them that needs no browser.
 */
export const BROWSER_ONLY: readonly string[] = [
  // React components: what they put on the page and what a press does is seen on the page.
  'src/**/*.tsx',
  // Hooks: they run in a component alone.
  'src/**/use[A-Z]*.ts',
  // Entries of workers: they do nothing but answer messages.
  'src/**/*Worker.ts',
];

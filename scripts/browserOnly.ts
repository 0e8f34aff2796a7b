/**
 * What the figures of coverage leave out, since only a browser can show it, and which journeys in `e2e/` do. As few
 * patterns as there can be; whatever decides something goes into a file beside them that needs no browser.
 */
export const BROWSER_ONLY: readonly string[] = [
  // React components: what they put on the page and what a press does is seen on the page. All journeys.
  'src/**/*.tsx',
  // Hooks: they run in a component alone. All journeys.
  'src/**/use[A-Z]*.ts',
  // Entries of workers: they do nothing but answer messages. All journeys.
  'src/**/*Worker.ts',
  // Starts the page: asks for the map's files and puts on the reader's colours. `firstView`, `settings`.
  'src/first.ts',
  // Where the focus goes when a card or a panel leaves the page. `focus`, `keyboard`.
  'src/canvas/focus.ts',
  // Puts together what the page shows, its computed colours and the widths of its letters. `share`, `print`, `saveAs`.
  'src/canvas/export/present.ts',
  // Bitmaps on three layers, which a canvas and a worker draw. `drawing`, `large`.
  'src/drawing/canvas/overviewPicture.ts',
  // The style sheets' fonts, the page's computed colours, and colours as a canvas shows them. `drawing`, `settings`.
  'src/drawing/canvas/pageFonts.ts',
  'src/drawing/canvas/readPalette.ts',
  'src/drawing/svg/plainColours.ts',
];

/**
 * The build's part of the first paint: what the page shows and asks for before its own code has come. The
 * question stands in the first bytes, its letters are on their way with it, and a script of a few lines asks
 * for the map's files while the rest is still being loaded. (A `preload` could not: it would name one map's
 * files for every address, and a browser complains of what is preloaded and not used.)
 */
import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { CatalogueEntry } from '../src/storage/catalogue.ts';
import { runSource } from './runSource.ts';

/** The module that asks first; what it imports comes with it. */
const ASKS_FIRST = /\/src\/first\.ts$/;
/** The fonts that the first view is set in; the other scripts' letters come when they are needed. */
const FIRST_FONTS = /(inter|source-serif-4)-latin-wght-normal-[\w-]+\.woff2$/;
const CHUNK = 'first';
/** All other code of the first view, in one file: dozens of small ones are a tenth larger when compressed. */
const PAGE = { name: 'page', tags: ['$initial' as const] };

/** `first`: the map that opens where the address names none. */
export function firstPaint(first: () => CatalogueEntry | undefined): Plugin {
  return {
    name: 'standpoint-first-paint',
    config: () => ({
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: CHUNK, test: ASKS_FIRST, priority: 1 }, PAGE] } },
        },
      },
    }),
    async transformIndexHtml(html, { bundle }) {
      const tags: HtmlTagDescriptor[] = [];
      for (const file of Object.values(bundle ?? {})) {
        const address = `./${file.fileName}`;
        if (file.type === 'chunk' && file.name === CHUNK) {
          const attrs = { type: 'module', async: true, crossorigin: true, src: address };
          tags.unshift({ tag: 'script', attrs, injectTo: 'head' });
        } else if (FIRST_FONTS.test(file.fileName)) {
          const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: address };
          tags.push({ tag: 'link', attrs, injectTo: 'head' });
        }
      }
      if (bundle !== undefined && tags.length !== 3)
        throw new Error('the build has other files for the first paint than firstPaint.ts knows');
      return { html: await withOpening(html, first()), tags };
    },
  };
}

async function withOpening(html: string, entry: CatalogueEntry | undefined): Promise<string> {
  if (entry === undefined) return html;
  const { openingMarkup } = await runSource<typeof import('./loadingPage')>('loadingPage.tsx');
  const place = '<div id="root">';
  if (!html.includes(place)) throw new Error(`index.html has no ${place}`);
  // A folder's name, which is the id, may hold anything; in an attribute only these two mean something.
  const id = entry.id.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return html.replace(place, () => `<div id="root" data-opening="${id}">${openingMarkup(entry)}`);
}

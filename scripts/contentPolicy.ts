/**
 * Puts the content policy into the built page: everything comes from the site itself, and nothing else is
 * asked. `blob:` images are pictures that the page has drawn itself, on their way into a PNG. Not in development,
 * where Vite's own client needs more.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * The one style that React Aria (`usePress`) puts into the page by itself, letter for letter. The policy lets it in
 * by its digest; a release that changes it shows as a refused style in every journey through the outline.
 */
const PRESSABLE_STYLE = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${createHash('sha256').update(PRESSABLE_STYLE).digest('base64')}'`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

export function contentPolicy(): Plugin {
  return {
    name: 'standpoint-content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

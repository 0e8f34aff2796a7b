/**
 * Puts the content policy into the built page: everything comes from the site itself, and nothing else is
 * asked. `blob:` images are pictures that the page has drawn itself, on their way into a PNG. Not in development,
 * where Vite's own client needs more.
 */
import type { Plugin } from 'vite';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
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

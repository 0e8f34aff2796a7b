/**
 * A static host on loopback, as plain as hosts come: files as they are, gzipped where the browser takes it
 * and it helps. Compressed once and kept, so that the host's own work does not stand in the figures.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
const GZIPPED = new Set(['.html', '.js', '.css', '.json', '.txt', '.svg', '.wasm']);

/**
 * @param {Record<string, string>} folders path in the address (`/site/`) to folder
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the address ends without a slash
 */
export async function serveFolders(folders) {
  const kept = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = fileAt(folders, decodeURIComponent(pathname));
    if (file === null) return response.writeHead(404).end();
    bodyOf(kept, file, /\bgzip\b/.test(String(request.headers['accept-encoding']))).then(
      ({ bytes, isGzipped }) => {
        response.writeHead(200, {
          'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
          'Content-Length': bytes.length,
          'Cache-Control': 'max-age=600',
          ...(isGzipped ? { 'Content-Encoding': 'gzip' } : {}),
        });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const own = server.address();
  if (!(own instanceof Object)) throw new Error('The host has no port.');
  return {
    address: `http://127.0.0.1:${own.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file that an address names, in one of the folders and nowhere else; `null` for none. */
function fileAt(folders, pathname) {
  for (const [place, folder] of Object.entries(folders)) {
    if (!pathname.startsWith(place)) continue;
    const rest = pathname.slice(place.length);
    const file = path.join(folder, rest.endsWith('/') || rest === '' ? `${rest}index.html` : rest);
    if (file.startsWith(folder + path.sep)) return file;
  }
  return null;
}

async function bodyOf(kept, file, takesGzip) {
  const isGzipped = takesGzip && GZIPPED.has(path.extname(file));
  const key = `${isGzipped} ${file}`;
  if (!kept.has(key)) {
    const bytes = await readFile(file);
    kept.set(key, { bytes: isGzipped ? gzipSync(bytes) : bytes, isGzipped });
  }
  return kept.get(key);
}

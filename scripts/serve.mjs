/**
 * Serves the built site on loopback. Promises: prints nothing, answers under the given path and nowhere else;
 * `node scripts/serve.mjs --port 4173 --base /any/path/`.
 */
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { ROOT } from './install.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, base: { type: 'string', default: '/' } },
});
await serve({ port: Number(values.port), base: values.base, strictPort: true });

/** @param {{ port: number, base: string, strictPort: boolean }} options */
function serve({ port, base, strictPort }) {
  return preview({
    root: ROOT,
    configFile: false,
    base,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port, strictPort },
  });
}

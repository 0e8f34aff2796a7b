/**
 * `npm start`: from a fresh clone to the page. Installs what is missing, builds, serves on loopback and prints
 * the address; each step says what it does.
 */
import { ensureInstalled, ROOT } from './install.mjs';

const log = (/** @type {string} */ line) => console.log(line);
// Whatever the environment says, what is served is the site as it ships.
delete process.env['NODE_ENV'];
ensureInstalled({ log });
const { build, preview } = await import('vite');

log('Building the site …');
try {
  await build({ root: ROOT, logLevel: 'warn' });
} catch (error) {
  log(error instanceof Error ? error.message : String(error));
  log('The site could not be built (see above), so nothing is served.');
  process.exit(1);
}
// Another port is taken where this one is in use; never another address than this machine's own.
const server = await preview({
  root: ROOT,
  configFile: false,
  base: '/',
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 4173, strictPort: false },
});
log(`\n  Standpoint is open at ${server.resolvedUrls?.local[0]}\n`);
log('It is served from this machine alone, until you press Ctrl-C.');
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    log('\nStandpoint is closed.');
    process.exit(0);
  });
}

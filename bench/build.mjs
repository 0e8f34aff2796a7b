/**
 * Builds what is measured: the real site with the seeded maps in place of the shipped ones, and the peers'
 * pages. Promises: afterwards `SITE`, `PEERS` and `POSITIONS` hold what `serve.mjs` serves.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { ROOT } from '../scripts/install.mjs';
import { CACHE, mapId, SIZES, writeSeededMaps } from './seededMaps.mjs';

export const SITE = path.join(CACHE, 'site');
export const PEERS = path.join(CACHE, 'peers');
export const POSITIONS = path.join(CACHE, 'positions');

const VITE = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
const SOURCES = path.join(ROOT, 'bench', 'peers');
const PAGES = ['bare', 'react-flow', 'cytoscape', 'sigma', 'argdown'];

/** @param {(line: string) => void} log */
export async function buildAll(log) {
  const data = writeSeededMaps();
  log('Building the site with the seeded maps …');
  buildSite(SITE, data);
  log('Building the peers’ pages …');
  await buildPeers();
  writeNeutralPositions();
}

/**
 * The site as `npm run build` makes it. In a process of its own, as the build reads its settings once.
 * @param {string} folder where to
 * @param {string} [data] maps to ship in place of the project's own
 */
export function buildSite(folder, data) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [VITE, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', ...(data === undefined ? {} : { STANDPOINT_DATA: data }) },
    },
  );
  if (status !== 0) throw new Error(`The site could not be built:\n${stderr}`);
}

export async function buildPeers() {
  await build({
    root: SOURCES,
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    worker: { format: 'iife' },
    build: {
      outDir: PEERS,
      emptyOutDir: true,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: PAGES.map((page) => path.join(SOURCES, page, 'index.html')),
        checks: { pluginTimings: false },
      },
    },
  });
}

/**
 * The site's own positions in a form that any peer can read: corners of cards in the order of the map's
 * claims as x, y, x, y …, and each relation's lines as lists of such numbers, in the order of its relations.
 */
function writeNeutralPositions() {
  for (const claims of SIZES) {
    const folder = path.join(SITE, 'maps', mapId(claims));
    const json = (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    const map = json('map.json');
    const { size, boxes, arrows, lines, points } = json('positions.json').landscape;
    if (boxes.length !== 2 * map.claims.length || arrows.length !== map.relations.length)
      throw new Error(`The positions of ${mapId(claims)} are not in the order of the map.`);
    const [line, point] = [reader(lines), reader(points)];
    const neutral = {
      size,
      boxes,
      lines: arrows.map((count) => line(count).map((length) => point(2 * length))),
    };
    mkdirSync(path.join(POSITIONS, mapId(claims)), { recursive: true });
    writeFileSync(path.join(POSITIONS, mapId(claims), 'positions.json'), JSON.stringify(neutral));
  }
}

/** Gives the next so many entries of a list at each call. */
function reader(list) {
  let at = 0;
  return (count) => list.slice(at, (at += count));
}

/**
 * How many lines of each room the unit tests reach, from the report that Vitest leaves: one line a room. A room below
 * the threshold fails. What only a browser can show is left out of the figures by name: `scripts/browserOnly.ts`.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './install.mjs';

/** In per cent of lines. */
const LEAST = 70;

const report = JSON.parse(readFileSync(join(ROOT, '.cache/coverage/coverage-summary.json'), 'utf8'));
const rooms = new Map();
for (const [path, { lines }] of Object.entries(report)) {
  if (path === 'total') continue;
  const [room = '', ...rest] = relative(join(ROOT, 'src'), path).split(/[\\/]/);
  const name = rest.length === 0 ? 'src' : room;
  const { covered, total } = rooms.get(name) ?? { covered: 0, total: 0 };
  rooms.set(name, { covered: covered + lines.covered, total: total + lines.total });
}
let isEnough = rooms.size > 0;
for (const [name, { covered, total }] of [...rooms].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const share = total === 0 ? 100 : (100 * covered) / total;
  const isBelow = share < LEAST;
  if (isBelow) isEnough = false;
  console.log(`${name} ${Math.floor(share)} %${isBelow ? `, which is under ${LEAST} %` : ''}`);
}
process.exitCode = isEnough ? 0 : 1;

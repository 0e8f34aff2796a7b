/** Where the bench keeps what it makes, and which maps it makes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../scripts/install.mjs';
import { seededMap } from './seededMap.mjs';

export const CACHE = path.join(ROOT, '.cache', 'bench');
export const SIZES = [50, 500, 2000, 5000, 10000, 20000];

/** @param {number} claims */
export const mapId = (claims) => `seeded-${claims}`;

/** Writes the maps into a folder of the form of `data/`, and gives its path. */
export function writeSeededMaps() {
  const data = path.join(CACHE, 'data');
  for (const claims of SIZES) {
    const folder = path.join(data, mapId(claims));
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'map.json'), JSON.stringify(seededMap(claims)));
  }
  return data;
}

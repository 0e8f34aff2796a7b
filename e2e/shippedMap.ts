/** The shipped map as the journeys expect to meet it, read from its own file. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toGraph } from '../src/domain/graph.ts';
import { readMap } from '../src/domain/readMap.ts';
import type { ArgumentMap, Claim } from '../src/domain/schema.ts';

const folder = new URL('../data/moscow-2016/', import.meta.url);
export const article = readFileSync(fileURLToPath(new URL('article.txt', folder)), 'utf8');
export const map: ArgumentMap = (() => {
  const reading = readMap(readFileSync(fileURLToPath(new URL('map.json', folder)), 'utf8'));
  if (!reading.ok) throw new Error('the shipped map has faults');
  return reading.value;
})();
export const graph = toGraph(map);

export function claim(id: string): Claim {
  const found = graph.claims.get(id);
  if (found === undefined) throw new Error(`the shipped map has no claim ${id}`);
  return found;
}

/** The claims that one viewpoint's speakers make. */
export function claimsOf(viewpoint: string): readonly string[] {
  const speakers = new Set(
    map.speakers.filter((speaker) => speaker.viewpoint === viewpoint).map((speaker) => speaker.id),
  );
  return map.claims.filter((item) => speakers.has(item.speaker ?? '')).map((item) => item.id);
}

/** For each relation the claims that its arrow may touch: its ends, and for an undercut those of its step. */
export function endsOfArrows(): Record<string, string[]> {
  return Object.fromEntries(
    map.relations.map((relation) => {
      const step = graph.relations.get(relation.to);
      return [
        relation.id,
        [...relation.from, relation.to, ...(step === undefined ? [] : [...step.from, step.to])],
      ];
    }),
  );
}

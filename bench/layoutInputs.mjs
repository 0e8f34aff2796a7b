/** What the layouts are compared on: boxes and arrows as the page gives them to its own. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { seededMap } from './seededMap.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A module of the page, as the page runs it. */
export async function load(file) {
  const { module } = await runnerImport(`${root}src/${file}`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': `${root}src` } },
  });
  return module;
}

const { toLayoutInput } = await load('drawing/toLayoutInput.ts');

/** Seeded debates by their number of claims. */
export function seededInput(count) {
  return toLayoutInput(seededMap(count), null, 'landscape');
}

/** The map that ships. */
export function shippedInput() {
  const map = JSON.parse(readFileSync(`${root}data/moscow-2016/map.json`, 'utf8'));
  return toLayoutInput(map, null, 'landscape');
}

/** Without arrows to arrows, which no other engine knows. */
export function withoutUndercuts(input) {
  const boxes = new Set(input.boxes.map((box) => box.id));
  return { ...input, arrows: input.arrows.filter((arrow) => boxes.has(arrow.to)) };
}

/** Linked sources as arrows of their own, for engines that know no others. */
export function separate(input) {
  const arrows = input.arrows.flatMap(({ id, from, to }) =>
    from.map((source) => ({ id: `${id} ${source}`, from: [source], to })),
  );
  return { ...input, arrows };
}

/** The same places with a straight line from middle to middle for every arrow: places compared by themselves. */
export function straightened(input, result) {
  const middle = new Map(
    input.boxes.map(({ id, width, height }) => {
      const { x, y } = result.boxes.get(id);
      return [id, { x: x + width / 2, y: y + height / 2 }];
    }),
  );
  const routes = new Map(
    input.arrows.map(({ id, from, to }) => [
      id,
      { legs: [[middle.get(from[0]), middle.get(to)]], trunk: [] },
    ]),
  );
  return { ...result, routes };
}

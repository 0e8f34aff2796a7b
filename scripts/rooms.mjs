/**
 * Draws `docs/rooms.svg`: the rooms of `src`, and which imports which, as the imports are now.
 * `node scripts/rooms.mjs` renews it; a test fails when it shows other arrows than there are.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { instance } from '@viz-js/viz';
import { isForTests, namedIn, roomOf, sourceFiles, targetOf } from './imports.mjs';
import { ROOT } from './install.mjs';

export const PICTURE = join(ROOT, 'docs', 'rooms.svg');

/** Each room with what it holds, in a line as long as a box is wide. */
const HOLDS = {
  app: 'joins the rooms on one page',
  canvas: 'the map with React Flow',
  panels: 'the rest of the screen',
  cli: 'check, info, convert, schema',
  opening: 'any source → an open map',
  store: 'what the app remembers now',
  storage: 'what outlives the tab',
  drawing: 'what cards and arrows look like',
  formats: 'files of other programs',
  view: 'what the reader asked to see',
  layout: 'boxes in, places and routes out',
  analysis: 'facts that follow from a map',
  domain: 'what holds without a screen',
  ui: 'parts that would fit any app',
};
export const ROOMS = Object.keys(HOLDS);

/** The picture as SVG; the same imports give the same text. */
export async function drawRooms() {
  const links = withoutDetours(linksBetween(sourceFiles()));
  const viz = await instance();
  const svg = viz.renderString(
    {
      graphAttributes: { bgcolor: '#ffffff', nodesep: 0.3, ranksep: 0.5, pad: 0.2 },
      nodeAttributes: {
        shape: 'box',
        style: 'rounded,filled',
        fillcolor: '#f4f5f7',
        color: '#8a93a3',
        fontname: 'sans-serif',
        fontcolor: '#1c2430',
        fontsize: 11,
        width: 2.6,
        height: 0.6,
      },
      edgeAttributes: { color: '#5b6575', arrowsize: 0.7 },
      nodes: Object.entries(HOLDS).map(([name, what]) => ({
        name,
        attributes: { label: `${name}\n${what}` },
      })),
      edges: [...links].flatMap(([tail, heads]) => [...heads].map((head) => ({ tail, head }))),
    },
    { format: 'svg' },
  );
  return svg.slice(svg.indexOf('<svg')).replaceAll(/<title>.*?<\/title>\n/g, '');
}

/**
 * For each room, those that its code imports; tests and what is there for them do not count.
 * @param {readonly { path: string, text: string }[]} files
 */
function linksBetween(files) {
  /** @type {Map<string, Set<string>>} */
  const links = new Map(ROOMS.map((room) => [room, new Set()]));
  for (const { path, text } of files) {
    const room = roomOf(path);
    if (room === null || isForTests(path)) continue;
    for (const { what } of namedIn(path, text)) {
      const target = what === null ? null : targetOf(path, what);
      const other = target === null ? null : roomOf(`${target}.ts`);
      if (other !== null && other !== room) links.get(room)?.add(other);
    }
  }
  return links;
}

/**
 * Without each arrow that others make a detour of: where a → b → c, a → c says nothing new.
 * @param {ReadonlyMap<string, ReadonlySet<string>>} links
 */
export function withoutDetours(links) {
  /** @type {(from: string, to: string) => boolean} */
  const leads = (from, to) => [...(links.get(from) ?? [])].some((next) => next === to || leads(next, to));
  return new Map(
    ROOMS.map((room) => {
      const heads = [...(links.get(room) ?? [])];
      const isDetoured = (/** @type {string} */ head) =>
        heads.some((other) => other !== head && leads(other, head));
      return [room, new Set(heads.filter((head) => !isDetoured(head)).toSorted())];
    }),
  );
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PICTURE, await drawRooms());

import { at } from '../lists.ts';
import { TITLE_GAP, titleRoom } from '../place/blocks.ts';
import type { LayoutEngine } from '../place/engine.ts';
import { finish } from '../place/finish.ts';
import { type Part, partsOf } from '../place/parts.ts';
import type { Prepared, PreparedGroup } from '../place/prepare.ts';
import type { LayoutResult, OnProgress, Point, Size } from '../types.ts';
import { type Drawn, framed } from './drawnPart.ts';
import { type Ground, largeRoutes } from './largeRoutes.ts';
import { onShelves, type Shelves } from './shelves.ts';

/** Space between layers and between boxes of one layer, px. */
const LAYER_GAP = 56;
const BOX_GAP = 24;
/** Space between the parts of one group. */
const PART_GAP = 120;
/** Least space between groups, and more for each lane of arrows. */
const GROUP_GAP = 64;
const LANE_GAP = 5;
const MOST_LANES = 50;
/** Stretches to try across and down; the first that gives the page's shape is taken. */
const STRETCHES = [
  [1, 1],
  [1.15, 1],
  [1, 1.15],
  [1.3, 1],
  [1, 1.3],
  [1.6, 1],
  [1, 1.6],
  [2, 1],
  [1, 2],
] as const;
/** An aspect within this factor of the wanted one is good enough. */
const CLOSE_ASPECT = 1.22;
/** A page of a lower aspect is scrolled, so that its aspect does not matter. */
const SEEN_AT_ONCE = 0.5;
/** The engine's share of the progress. */
const DRAWING_SHARE = 0.85;

/** A group with its parts side by side under its title, or a part of one without a name. */
interface Block extends Size {
  readonly parts: readonly { readonly part: number; readonly x: number }[];
  readonly head: number;
}

interface Page {
  readonly drawn: readonly Drawn[];
  readonly blocks: readonly Block[];
  readonly shelves: Shelves;
}

/**
 * Lays out each group in layers from left to right, and puts the groups on shelves in the shape of the page. Arrows
 * within a group have the engine's lines; those between groups run in the gaps between layers and shelves. For maps
 * in which nobody follows every arrow. Throws if the engine does.
 */
export function arrangeLarge(
  prepared: Prepared,
  engine: LayoutEngine,
  onProgress?: OnProgress,
): LayoutResult {
  const parts = partsOf(prepared);
  let done = 0;
  const drawings = parts.map((part) => {
    const drawing = engine.draw({
      boxes: part.members.map((member) => at(prepared.boxes, member)),
      edges: part.legs.map(({ conclusion, reason }) => ({ from: conclusion, to: reason, steps: 1 })),
      exits: part.exits.map(({ member, side }) => ({ box: member, side })),
      direction: 'right',
      layerGap: LAYER_GAP,
      boxGap: BOX_GAP,
    });
    done += part.members.length;
    onProgress?.({ share: (DRAWING_SHARE * done) / prepared.boxes.length, stage: 'arranging' });
    return drawing;
  });
  onProgress?.({ share: DRAWING_SHARE, stage: 'packing' });
  const gap = groupGap(prepared, parts);
  const pageFor = ([across, down]: readonly [number, number]): Page => {
    const drawn = parts.map((part, index) => framed(prepared, part, at(drawings, index), across, down));
    const blocks = blocksOf(prepared, parts, drawn);
    return { drawn, blocks, shelves: onShelves(blocks, prepared.aspect, gap) };
  };
  let page = pageFor(STRETCHES[0]);
  for (const stretch of STRETCHES.slice(1)) {
    if (offShape(page.shelves, prepared.aspect) <= CLOSE_ASPECT) break;
    const next = pageFor(stretch);
    if (offShape(next.shelves, prepared.aspect) < offShape(page.shelves, prepared.aspect)) page = next;
  }
  onProgress?.({ share: 0.9, stage: 'routing' });
  const ground = groundOf(prepared, parts, page, gap);
  return finish(prepared, ground.places, largeRoutes(prepared, ground), false);
}

function groupGap(prepared: Prepared, parts: readonly Part[]): number {
  const inside = parts.reduce((sum, part) => sum + part.legs.length, 0);
  const all = prepared.arrows.reduce((sum, arrow) => sum + arrow.sources.length, 0);
  return GROUP_GAP + LANE_GAP * Math.min(MOST_LANES, Math.round(Math.sqrt(all - inside)));
}

/** The factor between a page's aspect and the wanted one. */
function offShape(size: Size, aspect: number): number {
  if (aspect < SEEN_AT_ONCE) return 1;
  const ratio = size.width / Math.max(1, size.height) / aspect;
  return Math.max(ratio, 1 / ratio);
}

function blocksOf(prepared: Prepared, parts: readonly Part[], drawn: readonly Drawn[]): Block[] {
  const partsOfGroup: number[][] = prepared.groups.map(() => []);
  for (const [part, { group }] of parts.entries()) at(partsOfGroup, group).push(part);
  return prepared.groups.flatMap((group, index) => {
    const own = at(partsOfGroup, index);
    // Parts without a group need not be side by side.
    const runs = group.id === undefined ? own.map((part) => [part]) : [own];
    return runs.map((run) => blockOf(run, drawn, group));
  });
}

function blockOf(run: readonly number[], drawn: readonly Drawn[], group: PreparedGroup): Block {
  const head = titleRoom(group, TITLE_GAP);
  const parts: { part: number; x: number }[] = [];
  let width = 0;
  let height = 0;
  for (const part of run) {
    const size = at(drawn, part);
    if (parts.length > 0) width += PART_GAP;
    parts.push({ part, x: width });
    width += size.width;
    height = Math.max(height, size.height);
  }
  return { parts, head, width: Math.max(width, group.titleWidth), height: head + height };
}

/** The positions of everything on the page. */
function groundOf(prepared: Prepared, parts: readonly Part[], page: Page, gap: number): Ground {
  const places: Point[] = prepared.boxes.map(() => ({ x: 0, y: 0 }));
  const rowOf = new Int32Array(prepared.boxes.length);
  const partOf = new Int32Array(prepared.boxes.length);
  const lines = new Map<string, readonly Point[]>();
  const exits = new Map<string, readonly Point[]>();
  for (const [row, blocks] of page.shelves.rows.entries()) {
    for (const index of blocks) {
      const corner = at(page.shelves.corners, index);
      const block = at(page.blocks, index);
      for (const { part, x } of block.parts) {
        const drawn = at(page.drawn, part);
        const move = (point: Point): Point => ({
          x: corner.x + x + point.x,
          y: corner.y + block.head + point.y,
        });
        for (const [place, member] of at(parts, part).members.entries()) {
          places[member] = move(at(drawn.corners, place));
          rowOf[member] = row;
          partOf[member] = part;
        }
        for (const [place, leg] of at(parts, part).legs.entries()) {
          lines.set(`${leg.arrow} ${leg.source}`, at(drawn.lines, place).map(move));
        }
        for (const [place, exit] of at(parts, part).exits.entries()) {
          const line = at(drawn.exits, place).map(move);
          if (line.length > 0) exits.set(`${exit.arrow} ${exit.source} ${exit.side}`, line);
        }
      }
    }
  }
  const rows = page.shelves.rows.map((blocks, row) => ({
    top: at(page.shelves.tops, row),
    bottom: at(page.shelves.bottoms, row),
    openings: blocks.map(
      (index) => at(page.shelves.corners, index).x + at(page.blocks, index).width + gap / 2,
    ),
  }));
  return { places, rowOf, partOf, lines, exits, rows, gap, layerGap: LAYER_GAP };
}

import { at } from '../lists.ts';
import type { Point } from '../types.ts';
import { type Block, blockOf, type Gaps } from './blocks.ts';
import type { LayoutEngine } from './engine.ts';
import { hanging } from './hanging.ts';
import { type Inner, innerArrows } from './innerArrows.ts';
import type { Prepared } from './prepare.ts';

/** The engine gets no larger groups: it would take seconds, for a result larger than a table. */
const MOST_BOXES = 60;
/** Most layers over which the reasons of one conclusion are spread, so that tall layers become wider. */
const MOST_STAGGER = 3;

/**
 * Arrangements that follow the arrows: layers from left to right and from top to bottom, with leaves in one layer
 * or staggered over several (like Graphviz's `unflatten`), and the outline.
 */
export function naturalBlocks(
  prepared: Prepared,
  group: number,
  engine: LayoutEngine | undefined,
  gaps: Gaps,
): Block[] {
  const { members } = at(prepared.groups, group);
  const inner = innerArrows(prepared, members);
  const blocks: Block[] = [hanging(prepared, members, inner, gaps)];
  if (engine === undefined || members.length > MOST_BOXES || inner.length === 0) return blocks;
  try {
    return [...blocks, ...layered(prepared, members, inner, engine, gaps)];
  } catch {
    return blocks;
  }
}

function layered(
  prepared: Prepared,
  members: readonly number[],
  inner: readonly Inner[],
  engine: LayoutEngine,
  gaps: Gaps,
): Block[] {
  const blocks: Block[] = [];
  const seen = new Set<string>();
  for (const direction of ['right', 'down'] as const) {
    for (let stagger = 1; stagger <= MOST_STAGGER; stagger += 1) {
      const edges = staggered(inner, stagger);
      const key = `${direction} ${edges.map((edge) => edge.steps).join('')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const level = direction === 'right';
      const centres = engine.layers({
        boxes: members.map((member) => at(prepared.boxes, member)),
        edges,
        direction,
        layerGap: level ? gaps.column : gaps.row,
        boxGap: level ? gaps.row : gaps.column,
      });
      blocks.push(blockOf(prepared, members, snapped(prepared, members, centres, level, gaps)));
    }
  }
  return blocks;
}

function staggered(inner: readonly Inner[], stagger: number) {
  const hasReasons = new Set(inner.map((arrow) => arrow.conclusion));
  const leaves = new Map<number, number>();
  return inner.map(({ conclusion, reason }) => {
    const count = leaves.get(conclusion) ?? 0;
    const leaf = !hasReasons.has(reason);
    if (leaf) leaves.set(conclusion, count + 1);
    return { from: conclusion, to: reason, steps: leaf ? 1 + (count % stagger) : 1 };
  });
}

/** Snaps boxes of one size to half rows, so that neighbours align. */
function snapped(
  prepared: Prepared,
  members: readonly number[],
  centres: readonly Point[],
  level: boolean,
  gaps: Gaps,
): Point[] {
  const first = at(prepared.boxes, at(members, 0));
  const equal = members.every((member) => {
    const box = at(prepared.boxes, member);
    return box.width === first.width && box.height === first.height;
  });
  if (!equal) return [...centres];
  const raster = level ? (first.height + gaps.row) / 2 : (first.width + gaps.column) / 2;
  const round = (value: number) => Math.round(value / raster + 0.001) * raster;
  return centres.map(({ x, y }) => (level ? { x, y: round(y) } : { x: round(x), y }));
}

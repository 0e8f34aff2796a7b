import { type Block, type Gaps } from './blocks.ts';
import type { LayoutEngine } from './engine.ts';
import { hanging } from './hanging.ts';
import { at } from './lists.ts';
import type { Prepared } from './prepare.ts';
import type { Point } from './types.ts';

/** Groups with more boxes than this are not given to the engine: it would take seconds. */
const MOST_BOXES = 300;
/** The reasons of one conclusion are spread over up to this many layers, so that tall layers become wider. */
const MOST_STAGGER = 3;

/** An arrow inside a group, between indexes into the group's members. */
export interface Inner {
  readonly conclusion: number;
  readonly reason: number;
}

/**
 * Arrangements that follow the arrows and take the room that they need: layers from left to right and from
 * top to bottom, with leaves in one layer or staggered over several (as Graphviz's `unflatten` does), and
 * the hanging outline.
 */
export function naturalBlocks(prepared: Prepared, group: number, engine: LayoutEngine, gaps: Gaps): Block[] {
  const { members } = at(prepared.groups, group);
  const inner = innerArrows(prepared, members);
  const blocks: Block[] = [hanging(prepared, members, inner, gaps)];
  if (members.length > MOST_BOXES || inner.length === 0) return blocks;
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

/** Arrows with both ends in the group; an undercut counts as a reason for what its arrow points to. */
function innerArrows(prepared: Prepared, members: readonly number[]): Inner[] {
  const indexes = new Map(members.map((member, index) => [member, index]));
  const inner: Inner[] = [];
  const seen = new Set<string>();
  for (const arrow of prepared.arrows) {
    let { target } = arrow;
    while ('arrow' in target) ({ target } = at(prepared.arrows, target.arrow));
    const conclusion = indexes.get(target.box);
    for (const source of arrow.sources) {
      const reason = indexes.get(source);
      if (conclusion === undefined || reason === undefined || conclusion === reason) continue;
      const key = `${conclusion} ${reason}`;
      if (seen.has(key)) continue;
      seen.add(key);
      inner.push({ conclusion, reason });
    }
  }
  return inner.toSorted((a, b) => a.conclusion - b.conclusion || a.reason - b.reason);
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

/** Boxes of one size are put on a raster of half a row, so that neighbours line up. */
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

/** A block from centres, moved to (0, 0). */
export function blockOf(prepared: Prepared, members: readonly number[], centres: readonly Point[]): Block {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  const corners = members.map((member, index) => {
    const box = at(prepared.boxes, member);
    const centre = at(centres, index);
    const x = centre.x - box.width / 2;
    const y = centre.y - box.height / 2;
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + box.width);
    bottom = Math.max(bottom, y + box.height);
    return { x, y };
  });
  return {
    kind: 'fixed',
    places: corners.map(({ x, y }) => ({ x: x - left, y: y - top })),
    width: right - left,
    height: bottom - top,
  };
}

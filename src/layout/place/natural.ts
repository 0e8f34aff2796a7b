import { at } from '../lists.ts';
import type { Point } from '../types.ts';
import { type Block, blockOf, type Gaps } from './blocks.ts';
import type { LayoutEngine } from './engine.ts';
import { finalBox, ordered } from './parts.ts';
import type { Prepared } from './prepare.ts';

/** The engine gets no larger groups: it would take seconds, for a result larger than a table. */
const MOST_BOXES = 60;
/** Most layers over which the reasons of one conclusion are spread, so that tall layers become wider. */
const MOST_STAGGER = 3;
/** Indent of a reason under its conclusion, px; its arrow runs on the left. */
const INDENT = 28;

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

/** An arrow inside a group, between indexes into the group's members. */
interface Inner {
  readonly conclusion: number;
  readonly reason: number;
}

/** Arrows with both ends in the group; an undercut counts as a reason for its arrow's target. */
function innerArrows(prepared: Prepared, members: readonly number[]): Inner[] {
  const indexes = new Map(members.map((member, index) => [member, index]));
  const inner: Inner[] = [];
  const seen = new Set<string>();
  for (const arrow of prepared.arrows) {
    const conclusion = indexes.get(finalBox(prepared, arrow));
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

/** The narrow arrangement: an outline in which indented reasons follow each conclusion. */
function hanging(prepared: Prepared, members: readonly number[], inner: readonly Inner[], gaps: Gaps): Block {
  const reasons: number[][] = members.map(() => []);
  for (const { conclusion, reason } of inner) at(reasons, conclusion).push(reason);
  const centres: Point[] = [];
  let top = 0;
  for (const { box: index, level } of ordered([...members.keys()], reasons, 'outline')) {
    const { width, height } = at(prepared.boxes, at(members, index));
    centres[index] = { x: level * INDENT + width / 2, y: top + height / 2 };
    top += height + gaps.row;
  }
  return blockOf(prepared, members, centres);
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

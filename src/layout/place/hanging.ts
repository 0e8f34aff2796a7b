import { at } from '../lists.ts';
import type { Point } from '../types.ts';
import { type Block, blockOf, type Gaps } from './blocks.ts';
import type { Inner } from './innerArrows.ts';
import type { Prepared } from './prepare.ts';

/** Indent of a reason under its conclusion, px; its arrow runs on the left. */
const INDENT = 28;

/** The narrow arrangement: an outline in which indented reasons follow each conclusion. */
export function hanging(
  prepared: Prepared,
  members: readonly number[],
  inner: readonly Inner[],
  gaps: Gaps,
): Block {
  const reasons: number[][] = members.map(() => []);
  const isReason = members.map(() => false);
  for (const { conclusion, reason } of inner) {
    at(reasons, conclusion).push(reason);
    isReason[reason] = true;
  }
  const centres: (Point | undefined)[] = members.map(() => undefined);
  const all = [...members.keys()];
  const roots = all.filter((index) => isReason[index] === false);
  const stack = [...roots, ...all].toReversed().map((index) => ({ index, depth: 0 }));
  let top = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (centres[next.index] !== undefined) continue;
    const box = at(prepared.boxes, at(members, next.index));
    centres[next.index] = { x: next.depth * INDENT + box.width / 2, y: top + box.height / 2 };
    top += box.height + gaps.row;
    const depth = next.depth + 1;
    for (const reason of at(reasons, next.index).toReversed()) stack.push({ index: reason, depth });
  }
  return blockOf(
    prepared,
    members,
    centres.filter((centre) => centre !== undefined),
  );
}

import { at } from '../lists.ts';
import type { Point } from '../types.ts';
import { type Block, blockOf, type Gaps } from './blocks.ts';
import type { Inner } from './innerArrows.ts';
import { ordered } from './parts.ts';
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

/** The rows of the outline on the screen: without what is folded, and with a count of what filters remove. Pure. */
import { claimsBeneath, hasRowsBeneath, type OutlineIndex } from '@/analysis/outline/outlineIndex';
import type { VisiblePart } from './visible';

interface Place {
  /** The row's place in the outline; of removed rows, the first one's. */
  readonly place: number;
  /** From 1. */
  readonly level: number;
  /** The place of the row above it in the tree; -1 on the first level. */
  readonly parent: number;
  /** Its number among its shown siblings, from 1. */
  readonly position: number;
}

export interface ShownRow extends Place {
  readonly type: 'row';
  /** Whether its claim (of a reference, its relation) is filtered out or outside the focus. */
  readonly isFaded: boolean;
  /** `null` if it cannot be folded: a reference, or a claim with nothing beneath it. */
  readonly isExpanded: boolean | null;
  /** How many claims a fold hides beneath it. */
  readonly folded: number;
}

export interface LeftOut extends Place {
  readonly type: 'left out';
  /** How many claims are removed here. */
  readonly claims: number;
}

export type Shown = ShownRow | LeftOut;

export interface ShownOptions {
  /** Ids of the folded claims. */
  readonly folded: readonly string[];
  /** For each row whether it passes filters and scope, from `leftRows`. */
  readonly isLeft: Uint8Array;
  /** Whether the other rows are removed, or only faded. */
  readonly isAlone: boolean;
}

/** The rows in order. A removed row stays, faded, above what is left; removed siblings become one `LeftOut`. */
export function shownRows(index: OutlineIndex, options: ShownOptions): readonly Shown[] {
  const { rows, ends } = index;
  const folded = new Set(options.folded);
  const { isLeft } = options;
  const leftBefore = countBefore(isLeft);
  const shown: Shown[] = [];
  /** How many rows are shown under each row, by place; the first level is at the end. */
  const positions = new Int32Array(rows.length + 1);
  let place = 0;
  while (place < rows.length) {
    const row = rows[place];
    if (row === undefined) break;
    const { claim, level, parent } = row;
    const end = ends[place] ?? place + 1;
    const above = parent === -1 ? rows.length : parent;
    if (options.isAlone && leftBefore[end] === leftBefore[place]) {
      const claims = (index.fullBefore[end] ?? 0) - (index.fullBefore[place] ?? 0);
      const last = shown.at(-1);
      const isRun = last?.type === 'left out' && last.parent === parent;
      if (isRun) shown[shown.length - 1] = { ...last, claims: last.claims + claims };
      else if (claims > 0) {
        const position = next(positions, above);
        shown.push({ type: 'left out', place, level, parent, position, claims });
      }
      place = end;
      continue;
    }
    // Beneath a reference are only undercuts of its relation, which stay.
    const isFoldable = !row.isReference && hasRowsBeneath(index, place);
    const isFolded = isFoldable && folded.has(claim);
    shown.push({
      type: 'row',
      place,
      level,
      parent,
      position: next(positions, above),
      isFaded: isLeft[place] === 0,
      isExpanded: isFoldable ? !isFolded : null,
      folded: isFolded ? claimsBeneath(index, place) : 0,
    });
    place = isFolded ? end : place + 1;
  }
  return shown;
}

/** The folded claims above a row, which hide it. */
export function foldsAbove(
  index: OutlineIndex,
  above: readonly number[],
  folded: readonly string[],
): readonly string[] {
  const shut = new Set(folded);
  return above.flatMap((place) => {
    const row = index.rows[place];
    return row !== undefined && !row.isReference && shut.has(row.claim) ? [row.claim] : [];
  });
}

/** The most folds that a shared address should hold. */
const MOST_FOLDS = 200;

/** The claims to fold to leave the first level; all that can be folded if they are few. */
export function allFolds(index: OutlineIndex): readonly string[] {
  const folds = (isWanted: (level: number) => boolean): readonly string[] =>
    index.rows.flatMap(({ claim, isReference, level }, place) =>
      !isReference && isWanted(level) && hasRowsBeneath(index, place) ? [claim] : [],
    );
  const all = folds(() => true);
  return all.length <= MOST_FOLDS ? all : folds((level) => level === 1);
}

/** For each row 1 if its claim is left (of a reference, its relation too), else 0. */
export function leftRows({ rows }: OutlineIndex, left: VisiblePart): Uint8Array {
  return Uint8Array.from(rows, ({ claim, relation, isReference }) => {
    const isLeft = left.claims.has(claim);
    return isLeft && (!isReference || relation === null || left.relations.has(relation.id)) ? 1 : 0;
  });
}

function countBefore(flags: Uint8Array): Int32Array {
  const before = new Int32Array(flags.length + 1);
  for (let at = 0; at < flags.length; at += 1) before[at + 1] = (before[at] ?? 0) + (flags[at] ?? 0);
  return before;
}

function next(positions: Int32Array, above: number): number {
  const position = (positions[above] ?? 0) + 1;
  positions[above] = position;
  return position;
}

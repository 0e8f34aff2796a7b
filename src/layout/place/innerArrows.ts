import { finalBox } from './parts.ts';
import type { Prepared } from './prepare.ts';

/** An arrow inside a group, between indexes into the group's members. */
export interface Inner {
  readonly conclusion: number;
  readonly reason: number;
}

/** Arrows with both ends in the group; an undercut counts as a reason for its arrow's target. */
export function innerArrows(prepared: Prepared, members: readonly number[]): Inner[] {
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

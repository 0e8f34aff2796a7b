/**
 * Draws the steps of an argument graph (AIF, SADFace) as relations. There a step is a node between claims; here it is one
 * relation for each of its targets. A step to a step is an undercut, or support for that step. What cannot be drawn is
 * left out with a reason.
 */
import { append } from '@/domain/append';
import type { RelationKind, ReportPlace } from '@/domain/schema';
import type { Draft } from './draft';
import type { Raw } from './format';
import type { Tally } from './tally';

export interface Step {
  /** Its id in the file. */
  readonly key: string;
  /** Its name in the report. */
  readonly word: string;
  readonly kind: RelationKind;
  /** Claims in the draft. */
  readonly premises: readonly string[];
  readonly ends: readonly End[];
  readonly note?: string | undefined;
  readonly unknown?: Raw | undefined;
  readonly place: ReportPlace;
}

/** A claim in the draft, or the key of another step. */
export type End = { readonly claim: string } | { readonly step: string };

/** The drawn targets of each step, by its key. */
export type Drawn = ReadonlyMap<string, readonly End[]>;

/** Draws all steps in linear time, and counts each once. */
export function drawSteps(steps: readonly Step[], draft: Draft, tally: Tally): Drawn {
  const relations = new Map<string, string>();
  const drawn = new Map<string, End[]>();
  const waiting = new Map<string, Step[]>();
  const fresh: string[] = [];
  const draw = (step: Step, end: End, to: string): void => {
    const { key, kind, premises: from, note, unknown } = step;
    const id = draft.relation({ key, kind, from, to, note, unknown });
    if (id === null) return;
    append(drawn, key, end);
    if (relations.has(key)) return;
    relations.set(key, id);
    fresh.push(key);
  };
  for (const step of steps) {
    for (const end of step.ends) {
      if ('claim' in end) draw(step, end, end.claim);
      else append(waiting, end.step, step);
    }
  }
  // Each step onto a step is drawn after its target, so that no undercut can lead back to itself.
  for (const key of fresh) {
    const to = relations.get(key);
    if (to === undefined) continue;
    for (const step of waiting.get(key) ?? []) draw(step, { step: key }, to);
  }
  for (const step of steps) account(step, drawn.get(step.key) ?? [], tally);
  return drawn;
}

function account(step: Step, drawn: readonly End[], tally: Tally): void {
  const { word, place, premises, ends } = step;
  const claims = new Set(drawn.flatMap((end) => ('claim' in end ? [end.claim] : [])));
  if (drawn.length === 0) tally.leaveOut(word, whyNot(step), place);
  else if (ends.length > drawn.length) {
    tally.approximate(word, 'It has more targets than can be drawn; the others are left out.', place);
  } else if (ends.length > 1) {
    tally.approximate(word, 'It has several targets; there is one relation to each.', place);
  } else if (premises.some((id) => claims.has(id))) {
    tally.approximate(word, 'One of its premises is also its target; that premise is left out.', place);
  } else tally.read(word);
}

function whyNot({ premises, ends }: Step): string {
  if (premises.length === 0) return 'No claim leads into it.';
  if (ends.length === 0) return 'It leads to no claim and to no step.';
  if (ends.every((end) => 'claim' in end)) return 'It would lead from a claim to itself.';
  return 'It leads to steps that reach no claim.';
}

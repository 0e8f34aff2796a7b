/**
 * Draws the inside of reconstructed arguments: each inference is one relation from its premises, linked if there are several,
 * to its conclusion, and an inner step of the argument's claim.
 *
 * If the last conclusion is on the map (a titled statement), the last step leads there, beside the official edges from the
 * premises to the argument and on to the conclusion. If not, the conclusion is an inner claim that supports the
 * argument's own, which avoids loose ends and circles; for an argument without words of its own, the step leads to the
 * argument itself. A statement that several arguments share is an inner step of none, as on the official map.
 */
import {
  type IArgument,
  type IInference,
  type IPCSStatement,
  isConclusion,
  StatementRole,
} from '@argdown/core';
import type { ReportPlace } from '@/domain/schema';
import { isRecord } from '@/domain/shape';
import { given } from '../kept';
import { type Claims, conclusionOf, type Drawing } from './claims';
import type { Elements } from './elements';

interface Step {
  readonly premises: readonly IPCSStatement[];
  readonly conclusion: IPCSStatement;
  readonly inference: IInference | undefined;
  /** The numbers of the premises that it names, if all of them exist. */
  readonly named: readonly number[] | undefined;
  /** Whether it names premises that do not exist. */
  readonly isAstray: boolean;
}

/** Draws the steps of all arguments of a list. */
export function drawReconstructions(
  argumentList: readonly IArgument[],
  elements: Elements,
  claims: Claims,
  drawing: Drawing,
): void {
  for (const argument of argumentList) {
    const id = claims.get(argument);
    if (id === undefined || argument.pcs.length === 0) continue;
    const drawn = new Set(stepsOf(argument).flatMap((step) => drawStep(step, id, claims, drawing)));
    for (const premise of argument.pcs) {
      if (premise.role !== StatementRole.PREMISE) continue;
      if (drawn.has(premise)) drawing.tally.read('premise');
      else drawing.tally.approximate('premise', UNUSED, stepPlace(premise, undefined));
    }
    hang(argument, id, elements, claims, drawing);
  }
}

const UNUSED = 'No step that can be drawn uses it; it is a claim within its argument.';
const ASTRAY =
  'It names a premise that does not exist, so it uses all premises since the previous conclusion.';

/** @returns the premises that a relation runs from */
function drawStep(
  { premises, conclusion, inference, named, isAstray }: Step,
  within: string,
  claims: Claims,
  drawing: Drawing,
): readonly IPCSStatement[] {
  const { draft, tally, official } = drawing;
  const claimOf = ({ title = '' }: IPCSStatement): readonly string[] => {
    const statement = official.statements.get(title);
    const id = statement === undefined ? undefined : claims.get(statement);
    return id === undefined ? [] : [id];
  };
  const place = stepPlace(conclusion, inference);
  const [to] = claimOf(conclusion);
  const from = premises.flatMap(claimOf);
  const note = noteOf(inference, named);
  const data: unknown = inference?.data;
  const hasData = data !== undefined && data !== null;
  const unknown = hasData ? { argdown: { data } } : {};
  const id = to === undefined ? null : draft.relation({ kind: 'support', from, to, note, within, unknown });
  if (id === null) {
    tally.leaveOut('step', 'It would lead from a claim to itself, or from nothing.', place);
    if (hasData) tally.leaveOut('data', 'The step that it belongs to is left out.', place);
    return [];
  }
  if (hasData) tally.approximate('data', 'Data that a relation has no field for is kept with it.', place);
  if (to !== undefined && from.includes(to)) {
    tally.approximate('step', 'One of its premises is its own conclusion; that premise is left out.', place);
  } else if (isAstray) tally.approximate('step', ASTRAY, place);
  else tally.read('step');
  return premises.filter((premise) => claimOf(premise).some((one) => one !== to));
}

/** An inner conclusion supports its argument; so do shared premises; the argument supports a shared conclusion. */
function hang(
  argument: IArgument,
  id: string,
  { inner, shared }: Elements,
  claims: Claims,
  { draft, official }: Drawing,
): void {
  for (const { title = '', role } of argument.pcs) {
    const statement = official.statements.get(title);
    const claim = statement !== undefined && shared.has(statement) ? claims.get(statement) : undefined;
    if (claim === undefined) continue;
    if (role === StatementRole.PREMISE) draft.relation({ kind: 'support', from: [claim], to: id });
    if (role === StatementRole.MAIN_CONCLUSION) draft.relation({ kind: 'support', from: [id], to: claim });
  }
  const statement = official.statements.get(conclusionOf(argument) ?? '');
  const conclusion = statement === undefined ? undefined : claims.get(statement);
  if (statement === undefined || conclusion === undefined || inner.get(statement) !== argument) return;
  const note = 'The conclusion of the argument.';
  draft.relation({ kind: 'support', from: [conclusion], to: id, note, within: id });
}

/** The steps of an argument: a conclusion rests on the premises that it names, else on all since the previous one. */
function stepsOf({ pcs }: IArgument): readonly Step[] {
  const steps: Step[] = [];
  let start = 0;
  for (const [index, conclusion] of pcs.entries()) {
    if (conclusion.role === StatementRole.PREMISE) continue;
    const inference = isConclusion(conclusion) ? conclusion.inference : undefined;
    const used = usedBy(inference?.data) ?? usedBy(conclusion.data) ?? [];
    const named = used.filter((number) => number > 0 && number <= index);
    const isAstray = named.length < used.length;
    const isNamed = named.length > 0 && !isAstray;
    const premises = isNamed ? named.flatMap((number) => pcs[number - 1] ?? []) : pcs.slice(start, index);
    steps.push({ premises, conclusion, inference, named: isNamed ? named : undefined, isAstray });
    start = index;
  }
  return steps;
}

/** The numbers of the premises that an inference names; 0 for anything else. */
function usedBy(data: unknown): readonly number[] | undefined {
  const { uses, from } = isRecord(data) ? data : {};
  if (Array.isArray(uses)) return uses.map((one) => (Number.isInteger(one) ? Number(one) : 0));
  return Array.isArray(from) && from.every((one) => Number.isInteger(one)) ? from : undefined;
}

/** The rules of an inference, and the premises that it names. */
function noteOf(inference: IInference | undefined, named: readonly number[] | undefined): string | undefined {
  const rules = (inference?.inferenceRules ?? []).filter((rule) => rule !== '');
  const words = [...rules, ...(named === undefined ? [] : [`uses ${named.join(', ')}`])].join('; ');
  return words === '' ? undefined : words;
}

function stepPlace({ startLine }: IPCSStatement, inference: IInference | undefined): ReportPlace {
  return given({ line: inference?.startLine ?? startLine });
}

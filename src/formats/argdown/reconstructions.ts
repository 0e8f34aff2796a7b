/**
 * Draws the inside of reconstructed arguments: each inference is one relation from its premises, linked where there
 * are several, to its conclusion, and an inner step of the argument's claim, which a page shows when it is opened.
 *
 * Where the last conclusion is on the map (a titled statement), the last step runs there, beside the official edges
 * from the premises to the argument and from the argument to the conclusion. Where it is on no map, it is an inner
 * claim that supports the argument's own, so that nothing inside hangs in the air and no circle arises; an argument
 * without words of its own has those of its conclusion, and then the step runs to the argument itself.
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
import { type Claims, conclusionOf, type Drawing } from './claims';
import type { Elements } from './elements';

interface Step {
  readonly premises: readonly IPCSStatement[];
  readonly conclusion: IPCSStatement;
  readonly inference: IInference | undefined;
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
    for (const step of stepsOf(argument)) drawStep(step, id, claims, drawing);
    hang(argument, id, elements, claims, drawing);
  }
}

function drawStep(
  { premises, conclusion, inference }: Step,
  within: string,
  claims: Claims,
  drawing: Drawing,
): void {
  const { draft, tally, official } = drawing;
  const claimOf = ({ title = '' }: IPCSStatement): readonly string[] => {
    const statement = official.statements.get(title);
    const id = statement === undefined ? undefined : claims.get(statement);
    return id === undefined ? [] : [id];
  };
  tally.read('premise', premises.filter(({ role }) => role === StatementRole.PREMISE).length);
  const place = stepPlace(conclusion, inference);
  const [to] = claimOf(conclusion);
  const from = premises.flatMap(claimOf);
  const note = noteOf(inference);
  const data: unknown = inference?.data;
  const unknown = data === undefined || data === null ? {} : { argdown: { data } };
  if (data !== undefined && data !== null) {
    tally.approximate('data', 'What a relation has no field for is kept with it as data.', place);
  }
  const id = to === undefined ? null : draft.relation({ kind: 'support', from, to, note, within, unknown });
  if (id === null) tally.leaveOut('step', 'It would run from a claim to itself, or from nothing.', place);
  else if (to !== undefined && from.includes(to)) {
    tally.approximate('step', 'One of its premises is its own conclusion; that premise is left out.', place);
  } else tally.read('step');
}

/** An inner conclusion supports the claim that it is the conclusion of. */
function hang(
  argument: IArgument,
  id: string,
  { inner }: Elements,
  claims: Claims,
  { draft, official }: Drawing,
): void {
  const statement = official.statements.get(conclusionOf(argument) ?? '');
  const conclusion = statement === undefined ? undefined : claims.get(statement);
  if (statement === undefined || conclusion === undefined || inner.get(statement) !== argument) return;
  draft.relation({
    kind: 'support',
    from: [conclusion],
    to: id,
    note: 'The conclusion of the argument.',
    within: id,
  });
}

/** The steps of an argument: a conclusion rests on what it says that it uses, else on all since the one before it. */
function stepsOf({ pcs }: IArgument): readonly Step[] {
  const steps: Step[] = [];
  let start = 0;
  for (const [index, conclusion] of pcs.entries()) {
    if (conclusion.role === StatementRole.PREMISE) continue;
    const inference = inferenceOf(conclusion);
    const used = usedBy(inference?.data) ?? usedBy(conclusion.data);
    const named = used?.flatMap((number) => (number <= index ? (pcs[number - 1] ?? []) : []));
    const isSound = named !== undefined && named.length > 0 && named.length === used?.length;
    steps.push({ premises: isSound ? named : pcs.slice(start, index), conclusion, inference });
    start = index;
  }
  return steps;
}

function inferenceOf(statement: IPCSStatement): IInference | undefined {
  return isConclusion(statement) ? statement.inference : undefined;
}

/** The numbers of the premises that an inference names. */
function usedBy(data: unknown): readonly number[] | undefined {
  const list = isRecord(data) ? (data['uses'] ?? data['from']) : undefined;
  return Array.isArray(list) && list.every((one) => Number.isInteger(one)) ? list : undefined;
}

/** The rules of an inference, and the premises that it names. */
function noteOf(inference: IInference | undefined): string | undefined {
  const rules = (inference?.inferenceRules ?? []).filter((rule) => rule !== '');
  const used = usedBy(inference?.data);
  const words = [...rules, ...(used === undefined ? [] : [`uses ${used.join(', ')}`])].join('; ');
  return words === '' ? undefined : words;
}

function stepPlace({ startLine }: IPCSStatement, inference: IInference | undefined): ReportPlace {
  const line = inference?.startLine ?? startLine;
  return line === undefined ? {} : { line };
}

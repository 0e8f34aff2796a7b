/**
 * Draws the edges of an Argdown file as relations. An undercut runs to the one relation that its argument has; where
 * there is none, or there are several, it is a contrast with the argument's claim, and the report says so.
 */
import { type IRelation, RelationType } from '@argdown/core';
import type { ReportPlace } from '@/domain/schema';
import { placeOf } from '../draft';
import type { Claims, Drawing } from './claims';
import { type Edge, relationWord } from './edges';
import { type Element, type Elements, isArgument, isHead } from './elements';
import { kindOf, targetOf } from './ownSteps';

/** What became of an edge: why it is no relation, or none of its own kind; the empty string where it is. */
type Outcome = string;

const ITSELF = 'It would run from a claim to itself.';
const NOWHERE = 'It runs from or to something that is no claim.';
const UNKNOWN = 'Its type is none that Argdown has.';
const NOT_ON_MAP = 'The official map does not show it; here it is a relation.';
const NO_STEP = 'Its argument has no relation to undercut, so it is a contrast with the argument itself.';
const MANY_STEPS =
  'Its argument has several relations to undercut, so it is a contrast with the argument itself.';
const STATEMENT = 'What it undercuts is a statement and no argument, so it is a contrast with the statement.';
const CIRCLE = 'Undercuts run in a circle here, so it is a contrast with the argument itself.';

/** Draws all edges, and accounts for each, and for each relation of the file. */
export function drawRelations(
  edges: readonly Edge[],
  elements: Elements,
  claims: Claims,
  drawing: Drawing,
): void {
  const outcomes = drawEdges(edges, claims, elements, drawing);
  const { tally, official } = drawing;
  const undercuts = new Map<string, Outcome>();
  for (const [edge, outcome] of outcomes) {
    if (edge.type === RelationType.UNDERCUT) undercuts.set(keyOf(edge.from[0], edge.to, claims), outcome);
    if (edge.origin !== 'map') continue;
    const place = { found: `${titleOf(edge.from[0])} → ${titleOf(edge.to)}` };
    if (outcome === '') tally.read('edge');
    else if ([ITSELF, NOWHERE, UNKNOWN].includes(outcome)) tally.leaveOut('edge', outcome, place);
    else tally.approximate('edge', outcome, place);
  }
  const undrawn = new Set(elements.undrawn);
  for (const relation of official.relations) {
    const word = relationWord(relation);
    const [from, to] = [targetOf(relation.from, official), targetOf(relation.to, official)];
    const place = relationPlace(relation, titleOf(from), titleOf(to));
    const undercut = undercuts.get(keyOf(from, to, claims)) ?? '';
    if (kindOf(relation.relationType) === undefined) tally.leaveOut(word, UNKNOWN, place);
    else if (from === to) tally.leaveOut(word, ITSELF, place);
    else if (relation.relationType === RelationType.UNDERCUT && undercut !== '') {
      tally.approximate(word, undercut, place);
    } else if (undrawn.has(relation)) tally.approximate(word, NOT_ON_MAP, place);
    else tally.read(word);
  }
}

/** Draws each edge after the one that it undercuts. */
function drawEdges(
  edges: readonly Edge[],
  claims: Claims,
  elements: Elements,
  { draft, readData }: Drawing,
): ReadonlyMap<Edge, Outcome> {
  const relations = new Map<Edge, string>();
  const within = newWithin(elements, claims);
  const outcomes = new Map<Edge, Outcome>();
  const waiting = new Map<Edge, Edge[]>();
  const fresh: Edge[] = [];
  const draw = (edge: Edge, to: string | undefined, outcome: Outcome): void => {
    const from = edge.from.flatMap((element) => claims.get(element) ?? []);
    if (outcomes.has(edge)) return;
    if (edge.kind === undefined) return void outcomes.set(edge, UNKNOWN);
    if (from.length === 0 || to === undefined) return void outcomes.set(edge, NOWHERE);
    const { note, basis, quotes: words } = edge.more;
    const quotes = words === undefined ? [] : readData({ quotes: words }).quotes;
    const id = draft.relation({
      kind: edge.kind,
      from,
      to,
      mutual: edge.isMutual ? true : undefined,
      note,
      basis,
      quotes: quotes.length === 0 ? undefined : quotes,
      within: within(edge),
    });
    outcomes.set(edge, id === null ? ITSELF : outcome);
    if (id === null) return;
    relations.set(edge, id);
    fresh.push(edge);
  };
  const follow = (): void => {
    for (let edge = fresh.pop(); edge !== undefined; edge = fresh.pop()) {
      for (const one of waiting.get(edge) ?? []) draw(one, relations.get(edge), '');
    }
  };
  const targets = newTargets(edges);
  const late: Edge[] = [];
  for (const edge of edges) {
    const target = targets(edge);
    if (typeof target === 'string') draw(edge, claims.get(edge.to), target);
    else {
      const others = waiting.get(target);
      if (others === undefined) waiting.set(target, [edge]);
      else others.push(edge);
      late.push(edge);
    }
  }
  follow();
  for (const edge of late) {
    if (outcomes.has(edge)) continue;
    draw(edge, claims.get(edge.to), CIRCLE);
    follow();
  }
  return outcomes;
}

/** The edge that another runs to, or the outcome where it runs to a claim. */
function newTargets(edges: readonly Edge[]): (edge: Edge) => Edge | Outcome {
  const steps = new Map<Element, Edge>();
  const outgoing = new Map<Element, Edge[]>();
  for (const edge of edges) {
    if (edge.argument !== undefined) steps.set(edge.argument, edge);
    const [from] = edge.from;
    if (from === undefined || edge.from.length > 1 || !isArgument(from) || from === edge.to) continue;
    const others = outgoing.get(from);
    if (others === undefined) outgoing.set(from, [edge]);
    else others.push(edge);
  }
  return (edge) => {
    const own = steps.get(edge.to);
    if (own !== undefined) return own;
    if (edge.type !== RelationType.UNDERCUT) return edge.origin === 'left out' ? NOT_ON_MAP : '';
    if (!isArgument(edge.to)) return STATEMENT;
    const [only, ...more] = outgoing.get(edge.to) ?? [];
    if (only === undefined) return NO_STEP;
    return more.length > 0 || only === edge ? MANY_STEPS : only;
  };
}

/** The claim of the argument that a relation is an inner one of. */
function newWithin({ inner, outer }: Elements, claims: Claims): (edge: Edge) => string | undefined {
  const heads = new Map(outer.filter(isHead).map((element) => [titleOf(element), claims.get(element)]));
  return ({ more, from, to }) => {
    if (more.within !== undefined) return heads.get(more.within);
    for (const end of [...from, to]) {
      const argument = isArgument(end) ? undefined : inner.get(end);
      if (argument !== undefined) return claims.get(argument);
    }
    return undefined;
  };
}

function keyOf(from: Element | undefined, to: Element | undefined, claims: Claims): string {
  const ids = [from, to].map((element) => (element === undefined ? '' : (claims.get(element) ?? '')));
  return JSON.stringify(ids);
}

function titleOf(element: Element | undefined): string {
  return element?.title ?? '';
}

function relationPlace({ occurrences }: IRelation, from: string, to: string): ReportPlace {
  const [first] = occurrences;
  const { startLine: line, startColumn: column } = first ?? {};
  return placeOf(
    { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
    `${from} → ${to}`,
  );
}

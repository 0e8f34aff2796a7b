/**
 * Draws the edges of an Argdown file as relations. An undercut leads to the one relation of its argument; if there is none,
 * or several, it is a contrast with the claim of the argument, and the report says so.
 */
import { type IRelation, RelationType } from '@argdown/core';
import { append } from '@/domain/append';
import type { ReportPlace } from '@/domain/schema';
import { placeOf } from '../draft';
import { given } from '../kept';
import type { Tally } from '../tally';
import type { Claims, Drawing } from './claims';
import { type Edge, relationWord } from './edges';
import { type Element, type Elements, isArgument, isHead } from './elements';
import { kindOf, targetOf } from './ownSteps';

/** Why an edge is not drawn, or not as its own kind; the empty string if it is. */
type Outcome = string;

const ITSELF = 'It would lead from a claim to itself.';
const NOWHERE = 'It leads from or to something that is not a claim.';
const UNKNOWN = 'Argdown has no relation of this type.';
const NOT_ON_MAP = 'Argdown’s own map does not show it; here it is a relation.';
const NO_STEP = 'Its argument has no relation to undercut, so it is a contrast with the argument itself.';
const MANY_STEPS =
  'Its argument has several relations to undercut, so it is a contrast with the argument itself.';
const STATEMENT = 'It undercuts a statement rather than an argument, so it is a contrast with the statement.';
const UNDRAWN = 'What it undercuts is left out, so it is a contrast with the argument itself.';
const CIRCLE = 'Undercuts run in a circle here, so it is a contrast with the argument itself.';

/** Outcomes of edges that are not drawn. */
const LEFT_OUT: ReadonlySet<Outcome> = new Set([ITSELF, NOWHERE, UNKNOWN]);

/** Draws all edges, and reports on each edge and each relation of the file. */
export function drawRelations(
  edges: readonly Edge[],
  elements: Elements,
  claims: Claims,
  drawing: Drawing,
): void {
  const outcomes = drawEdges(edges, claims, elements, drawing);
  const { tally, official } = drawing;
  const byEnds = new Map<string, Outcome>();
  for (const [edge, outcome] of outcomes) {
    byEnds.set(keyOf(edge.type, edge.from[0], edge.to, claims), outcome);
    if (edge.origin !== 'map') continue;
    account('edge', outcome, { found: `${titleOf(edge.from[0])} → ${titleOf(edge.to)}` }, tally);
  }
  const undrawn = new Set(elements.undrawn);
  for (const relation of official.relations) {
    const word = relationWord(relation);
    const [from, to] = [targetOf(relation.from, official), targetOf(relation.to, official)];
    const place = relationPlace(relation, titleOf(from), titleOf(to));
    const known = byEnds.get(keyOf(relation.relationType, from, to, claims));
    let outcome = known ?? (undrawn.has(relation) ? NOT_ON_MAP : '');
    if (kindOf(relation.relationType) === undefined) outcome = UNKNOWN;
    else if (from === undefined || to === undefined) outcome = NOWHERE;
    else if (from === to) outcome = ITSELF;
    account(word, outcome, place, tally);
  }
}

function account(word: string, outcome: Outcome, place: ReportPlace, tally: Tally): void {
  if (outcome === '') tally.read(word);
  else if (LEFT_OUT.has(outcome)) tally.leaveOut(word, outcome, place);
  else tally.approximate(word, outcome, place);
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
  const settled: Edge[] = [];
  const draw = (edge: Edge, to: string | undefined, outcome: Outcome): void => {
    const from = edge.from.flatMap((element) => claims.get(element) ?? []);
    if (outcomes.has(edge)) return;
    settled.push(edge);
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
    if (id !== null) relations.set(edge, id);
  };
  const follow = (): void => {
    for (let edge = settled.pop(); edge !== undefined; edge = settled.pop()) {
      const id = relations.get(edge);
      for (const one of waiting.get(edge) ?? [])
        if (id === undefined) draw(one, claims.get(one.to), UNDRAWN);
        else draw(one, id, '');
    }
  };
  const targets = newTargets(edges);
  const late: Edge[] = [];
  for (const edge of edges) {
    const target = targets(edge);
    if (typeof target === 'string') draw(edge, claims.get(edge.to), target);
    else {
      append(waiting, target, edge);
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

/** The edge that an edge leads to, or the outcome if it leads to a claim. */
function newTargets(edges: readonly Edge[]): (edge: Edge) => Edge | Outcome {
  const steps = new Map<Element, Edge>();
  const outgoing = new Map<Element, Edge[]>();
  for (const edge of edges) {
    if (edge.argument !== undefined) steps.set(edge.argument, edge);
    const [from] = edge.from;
    if (from === undefined || edge.from.length > 1 || !isArgument(from) || from === edge.to) continue;
    append(outgoing, from, edge);
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

/** The claim of the argument that a relation is an inner step of. */
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

type End = Element | undefined;

function keyOf(type: RelationType, from: End, to: End, claims: Claims): string {
  const ends = [from, to].map((end) => end && (claims.get(end) ?? [end.type, titleOf(end)]));
  return JSON.stringify([type, ends]);
}

function titleOf(element: End): string {
  return element?.title ?? '';
}

function relationPlace({ occurrences }: IRelation, from: string, to: string): ReportPlace {
  const { startLine: line, startColumn: column } = occurrences[0] ?? {};
  return placeOf(given({ line, column }), `${from} → ${to}`);
}

/** What one row of an outline says in Markdown: the claim, how it bears on what it stands under, and its quotes. */
import type { OutlineRow } from '@/analysis/outline/outline';
import { outlineEntry } from '@/analysis/outline/outlineEntry';
import { DOES, DOES_TO_STEP } from '@/domain/relationWords';
import type { Claim, Quote, Relation } from '@/domain/schema';
import { speakerOf, viewpointOf } from '../lookUps';
import type { OutlineIndex } from '../outlineIndex';
import { plainLine, plainLines } from './plain';

/** The lines of a claim in full, without indentation. */
export function entryLines(index: OutlineIndex, row: OutlineRow): readonly string[] {
  const entry = outlineEntry(index.graph, row);
  if (entry === undefined) return [];
  const { claim, bearing, claimQuotes, relationQuotes } = entry;
  const { gist, text, topic, implicit, within, tags = [], reported } = claim;
  const label = index.topics.get(topic ?? '');
  const outer = index.numbers.get(within ?? '');
  const about = [
    ...speakerWords(index, claim),
    ...(reported === undefined ? [] : [`reported: ${reported}`]),
    ...(implicit === true ? ['nobody says it in words'] : []),
    ...(label === undefined ? [] : [`topic: ${plainLine(label)}`]),
    ...(outer === undefined ? [] : [`a step within ${outer}`]),
    ...(tags.length === 0 ? [] : [`tags: ${tags.map(plainLine).join(', ')}`]),
  ];
  const told = bearing?.isDescribed === true ? bearing.relation : undefined;
  return [
    `**${index.numbers.get(claim.id) ?? 0}. ${plainLine(gist) || '–'}**${bearingWords(index, row)}`,
    ...(about.length === 0 ? [] : ['', `*${about.join('; ')}*`]),
    ...apart(gist === text ? [] : plainLines(text)),
    ...claimQuotes.flatMap((quote) => quoteLines(index, quote)),
    ...(told?.note === undefined ? [] : apart(plainLines(`Note: ${told.note}`))),
    ...(relationQuotes.length === 0 ? [] : ['', 'Words that state how it bears on that:']),
    ...relationQuotes.flatMap((quote) => quoteLines(index, quote)),
  ];
}

/** One line for a claim that stands in full elsewhere; with the relation's note, where it is told here. */
export function referenceLine(index: OutlineIndex, row: OutlineRow): string {
  const claim = index.graph.claims.get(row.claim);
  const number = index.numbers.get(row.claim) ?? 0;
  const { relation, isReference } = row;
  const isDescribed = isReference && relation?.from[0] === row.claim;
  const note = isDescribed && relation.note !== undefined ? ` Note: ${plainLine(relation.note)}` : '';
  const quotes = isDescribed
    ? (relation.quotes ?? []).map(({ exact }) => ` “${plainLine(exact)}”`).join('')
    : '';
  return `See ${number}, ${plainLine(claim?.gist ?? '')}${bearingWords(index, row)}${note}${quotes}`;
}

function apart(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

/** “: supports 1, together with 4 (inferred)”; nothing on the first level. */
function bearingWords(index: OutlineIndex, row: OutlineRow): string {
  const { relation } = row;
  if (relation === null) return '';
  const { graph, numbers, rows } = index;
  const above = rows[row.parent];
  const mentioned = (id: string): string => String(numbers.get(id) ?? 0);
  const partners = relation.from.filter((id) => id !== row.claim).map(mentioned);
  const words = graph.claims.has(relation.to)
    ? `${DOES[relation.kind]} ${mentioned(relation.to)}${relation.mutual === true ? ', and that with it' : ''}`
    : `${relation.kind === 'support' ? DOES_TO_STEP.support : 'undercuts'} the step from ${stepWords(graph.relations.get(relation.to), mentioned)}`;
  const together = partners.length === 0 ? '' : `, together with ${partners.join(' and ')}`;
  const basis = relation.basis === undefined ? '' : ` (${relation.basis})`;
  return above === undefined ? '' : ` ${words}${together}${basis}`;
}

function stepWords(step: Relation | undefined, mentioned: (id: string) => string): string {
  if (step === undefined) return 'above';
  return step.from.map(mentioned).join(' and ');
}

function speakerWords(index: OutlineIndex, claim: Claim): readonly string[] {
  const speaker = speakerOf(index, claim);
  if (speaker === undefined) return [];
  const viewpoint = viewpointOf(index, speaker);
  return [`${plainLine(speaker.name)}${viewpoint === undefined ? '' : ` (${plainLine(viewpoint)})`}`];
}

function quoteLines(index: OutlineIndex, quote: Quote): readonly string[] {
  const title = plainLine(index.sources.get(quote.source)?.title ?? '');
  const lines = [...plainLines(quote.exact), '', `— ${title}`];
  return ['', ...lines.map((line) => (line === '' ? '>' : `> ${line}`))];
}

/** What one row of an outline says in Markdown: the claim, how it bears on what it stands under, and its quotes. */
import type { OutlineRow } from '@/analysis/outline/outline';
import { outlineEntry } from '@/analysis/outline/outlineEntry';
import type { ArgumentGraph } from '@/domain/graph';
import { DOES, DOES_TO_STEP } from '@/domain/relationWords';
import type { Quote, Relation, Speaker } from '@/domain/schema';
import { plainLine, plainLines } from './plain';

/** All that entries are told from. */
export interface Entries {
  readonly graph: ArgumentGraph;
  readonly rows: readonly OutlineRow[];
  /** Of each claim, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly viewpoints: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
}

/** The lines of a claim in full, without indentation. */
export function entryLines(entries: Entries, row: OutlineRow): readonly string[] {
  const entry = outlineEntry(entries.graph, row);
  if (entry === undefined) return [];
  const { claim, bearing, claimQuotes, relationQuotes } = entry;
  const { gist, text, topic, implicit, within, tags = [], reported } = claim;
  const label = topic === undefined ? undefined : entries.topics.get(topic);
  const outer = within === undefined ? undefined : entries.numbers.get(within);
  const about = [
    ...speakerWords(entries, claim.speaker),
    ...(reported === undefined ? [] : [`reported: ${reported}`]),
    ...(implicit === true ? ['nobody says it in words'] : []),
    ...(label === undefined ? [] : [`topic: ${plainLine(label)}`]),
    ...(outer === undefined ? [] : [`a step within ${outer}`]),
    ...(tags.length === 0 ? [] : [`tags: ${tags.map(plainLine).join(', ')}`]),
  ];
  const told = bearing?.isDescribed === true ? bearing.relation : undefined;
  return [
    `**${entries.numbers.get(claim.id) ?? 0}. ${plainLine(gist) || '–'}**${bearingWords(entries, row)}`,
    ...(about.length === 0 ? [] : ['', `*${about.join('; ')}*`]),
    ...apart(gist === text ? [] : plainLines(text)),
    ...claimQuotes.flatMap((quote) => quoteLines(entries, quote)),
    ...(told?.note === undefined ? [] : apart(plainLines(`Note: ${told.note}`))),
    ...(relationQuotes.length === 0 ? [] : ['', 'Words that state how it bears on that:']),
    ...relationQuotes.flatMap((quote) => quoteLines(entries, quote)),
  ];
}

/** One line for a claim that stands in full elsewhere; with the relation's note, where it is told here. */
export function referenceLine(entries: Entries, row: OutlineRow): string {
  const claim = entries.graph.claims.get(row.claim);
  const number = entries.numbers.get(row.claim) ?? 0;
  const { relation, isReference } = row;
  const isDescribed = isReference && relation?.from[0] === row.claim;
  const note = isDescribed && relation.note !== undefined ? ` Note: ${plainLine(relation.note)}` : '';
  const quotes = isDescribed
    ? (relation.quotes ?? []).map(({ exact }) => ` “${plainLine(exact)}”`).join('')
    : '';
  return `See ${number}, ${plainLine(claim?.gist ?? '')}${bearingWords(entries, row)}${note}${quotes}`;
}

function apart(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

/** “: supports 1, together with 4 (inferred)”; nothing on the first level. */
function bearingWords(entries: Entries, row: OutlineRow): string {
  const { relation } = row;
  if (relation === null) return '';
  const { graph, numbers, rows } = entries;
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

function speakerWords(entries: Entries, id: string | undefined): readonly string[] {
  const speaker = id === undefined ? undefined : entries.speakers.get(id);
  if (speaker === undefined) return [];
  const viewpoint = speaker.viewpoint === undefined ? undefined : entries.viewpoints.get(speaker.viewpoint);
  return [`${plainLine(speaker.name)}${viewpoint === undefined ? '' : ` (${plainLine(viewpoint)})`}`];
}

function quoteLines(entries: Entries, quote: Quote): readonly string[] {
  const title = plainLine(entries.sources.get(quote.source) ?? '');
  const lines = [...plainLines(quote.exact), '', `— ${title}`];
  return ['', ...lines.map((line) => (line === '' ? '>' : `> ${line}`))];
}

/** One row of the outline: the claim with all that is said of it, or, where it stands elsewhere, how it bears on this. */
import type { OutlineRow } from '@/analysis/outline/outline';
import { outlineEntry } from '@/analysis/outline/outlineEntry';
import { DOES, DOES_TO_STEP } from '@/domain/relationWords';
import type { Claim, Quote, Relation } from '@/domain/schema';
import { speakerOf } from '../lookUps';
import { viewpointClasses } from './anchors';
import { inLine, inParagraphs, joined } from './markup';
import { type Judged, placeOf, type PageIndex } from './pageIndex';

/** «4», a link to the claim. */
function claimLink(page: PageIndex, id: string): string {
  return `<a href="#${page.anchors.get(id) ?? ''}">${page.numbers.get(id) ?? ''}</a>`;
}

/** The content of a list's entry; empty for a row of another map. */
export function entryHtml(page: PageIndex, row: OutlineRow): string {
  const entry = outlineEntry(page.graph, row);
  if (entry === undefined) return '';
  const { claim, bearing, isReference, claimQuotes, relationQuotes } = entry;
  const relation = bearing?.relation;
  const isDescribed = bearing?.isDescribed === true;
  const note = isDescribed ? inLine(relation?.note ?? '') : '';
  const why = note === '' ? '' : `<p class="note">Why: ${note}</p>`;
  const stated = relationQuotes.map((quote) => quoteBlock(page, quote, 'Words that state it: '));
  const more = [why, ...stated].join('');
  const step = isDescribed && relation !== undefined ? ` id="${page.steps.get(relation.id) ?? ''}"` : '';
  const named = isReference ? `: ${claimLink(page, claim.id)} ${inLine(claim.gist)}` : '';
  const line =
    relation === undefined
      ? ''
      : `<p class="bearing"${step}>${bearingWords(page, row, relation)}${named}</p>`;
  if (isReference) {
    const classes = `claim reference ${viewpointClasses(placeOf(page, claim.id))}`;
    return `<div class="${classes}">${line}${more === '' ? '' : `<div class="more">${more}</div>`}</div>`;
  }
  const tag = relation === undefined ? 'h3' : 'p';
  return [
    `<div id="${page.anchors.get(claim.id) ?? ''}" class="claim ${viewpointClasses(placeOf(page, claim.id))}">`,
    line,
    `<${tag} class="gist"><span class="number">${page.numbers.get(claim.id) ?? ''}</span> ${inLine(claim.gist)}</${tag}>`,
    speakerLine(page, claim),
    '<div class="more">',
    claim.text === claim.gist ? '' : inParagraphs(claim.text, 'words'),
    ...claimQuotes.map((quote) => quoteBlock(page, quote)),
    more,
    aboutLine(page, claim),
    alsoLine(page, claim, relation),
    '</div></div>',
  ].join('');
}

/** «supports 4, together with 6 (inferred)» */
function bearingWords(page: PageIndex, row: OutlineRow, relation: Relation): string {
  const partners = relation.from.filter((id) => id !== row.claim).map((id) => claimLink(page, id));
  const within = relation.within === undefined ? '' : `within ${claimLink(page, relation.within)}`;
  const about = joined([relation.basis ?? '', within], ', ');
  return [
    targetWords(page, relation),
    partners.length === 0 ? '' : `, together with ${partners.join(' and ')}`,
    about === '' ? '' : ` (${about})`,
  ].join('');
}

/** «supports 4», «contrasts with 4, and 4 with it», «doubts the step from 6 to 4». */
function targetWords(page: PageIndex, { kind, to, mutual }: Relation): string {
  const step = page.graph.relations.get(to);
  const verb = (words: string): string => `<span class="${kind}">${words}</span>`;
  if (!page.graph.claims.has(to) && step !== undefined) {
    const from = step.from.map((id) => claimLink(page, id)).join(' and ');
    const end = page.graph.claims.has(step.to) ? ` to ${claimLink(page, step.to)}` : '';
    const place = `<a href="#${page.steps.get(to) ?? ''}">the step</a>`;
    return `${verb(DOES_TO_STEP[kind])} ${place} from ${from}${end}`;
  }
  const other = claimLink(page, to);
  const words = `${verb(DOES[kind])} ${other}`;
  return mutual === true ? `${words}, and ${other} with it` : words;
}

function speakerLine(page: PageIndex, claim: Claim): string {
  const speaker = speakerOf(page, claim);
  const place = placeOf(page, claim.id);
  if (speaker === undefined) {
    const words =
      claim.implicit === true ? 'Nobody says this, but the argument needs it.' : 'No speaker is named.';
    return `<p class="who soft">${words}</p>`;
  }
  const label = inLine(page.map.viewpoints[place]?.label ?? '');
  const side = label === '' ? '' : `<span class="soft">${label}</span>`;
  const name = inLine(speaker.name);
  const swatch = label === '' ? '' : '<span class="swatch"></span>';
  return `<p class="who">${swatch}${joined([name === '' ? '' : `<b>${name}</b>`, side], ', ')}</p>`;
}

const REPORTED = {
  direct: 'In the speaker’s own words.',
  indirect: 'As the article reports it.',
  author: 'In the article’s own voice.',
} as const;

function aboutLine(
  page: PageIndex,
  { speaker, implicit, reported, topic, tags = [], within }: Claim,
): string {
  const label = inLine(page.topics.get(topic ?? '') ?? '');
  const words = tags.map(inLine).filter((tag) => tag !== '');
  const about = [
    reported === undefined ? '' : REPORTED[reported],
    speaker !== undefined && implicit === true ? 'Nobody says it in words.' : '',
    within === undefined ? '' : `A step within ${claimLink(page, within)}.`,
    label === '' ? '' : `Topic: ${label}.`,
    words.length === 0 ? '' : `Tags: ${words.join(', ')}.`,
  ];
  const line = joined(about, ' ');
  return line === '' ? '' : `<p class="about">${line}</p>`;
}

/** What else the claim bears on, beside what it stands under. */
function alsoLine(page: PageIndex, { id }: Claim, above: Relation | undefined): string {
  const others = (page.graph.outgoing.get(id) ?? []).filter((relation) => relation !== above);
  if (others.length === 0) return '';
  const words = others.map((relation) => {
    const partners = relation.from.filter((from) => from !== id).map((from) => claimLink(page, from));
    const together = partners.length === 0 ? '' : `, together with ${partners.join(' and ')}`;
    return `${targetWords(page, relation)}${together}`;
  });
  return `<p class="about">It also ${words.join('; ')}.</p>`;
}

/** A quote: its words, its source, and where in it they stand. @param lead what stands before that, for a reader */
function quoteBlock(page: PageIndex, quote: Quote, lead = ''): string {
  const judged = page.quotes.get(quote);
  const title = inLine(page.sources.get(quote.source)?.title ?? '');
  const source = page.map.sources.length > 1 || judged === undefined ? title : '';
  const where = joined([source, whereWords(judged)], ', ');
  const words = inParagraphs(`“${quote.exact.trim()}”`, 'quoted');
  const about = `${lead}${where}`;
  return `<blockquote>${words}${about === '' ? '' : `<footer>${about}</footer>`}</blockquote>`;
}

function whereWords(judged: Judged | undefined): string {
  if (judged === undefined) return '';
  const { state, passage, paragraph } = judged;
  if (state.state === 'ambiguous') return 'which is in several places in the text';
  if (passage === null) return 'which is not found in the text';
  const place = `<a href="#${passage.anchor}">${paragraph === undefined ? 'in the text' : `paragraph ${paragraph}`}</a>`;
  return state.state === 'close' ? `${place}, where the text’s wording differs slightly` : place;
}

/** The sources with their texts, each quoted passage marked and joined to what quotes it. */
import { type Segment, segmentsOf, toMarkedText } from '@/analysis/quotes/markedText';
import type { Paragraph } from '@/analysis/quotes/paragraphs';
import type { Owner, QuoteSpan } from '@/analysis/quotes/quotePlaces';
import { counted } from '@/domain/counted';
import type { Relation } from '@/domain/schema';
import { monthWords } from '@/ui/dates';
import { hueClass } from '@/ui/hues';
import { viewpointClass } from './anchors';
import { inLine, joined, outerLink, toHtml } from './markup';
import type { Source } from '../lookUps';
import { placeOf, type PageIndex } from './pageIndex';

/** A section; the empty string for a map without sources. */
export function sourcesSection(page: PageIndex): string {
  const { sources } = page.map;
  if (sources.length === 0) return '';
  const title = sources.length === 1 ? 'The source' : 'The sources';
  return [
    '<section id="sources" class="part" aria-labelledby="sources-title">',
    `<h2 id="sources-title">${title}</h2>`,
    ...sources.map((source) => sourceHtml(page, source)),
    '</section>',
  ].join('\n');
}

function sourceHtml(page: PageIndex, source: Source): string {
  const { author = '', publisher = '', published, url } = source;
  const date = published === undefined ? '' : toHtml(monthWords(published));
  const address = url === undefined ? '' : outerLink(url, inLine(url));
  const where = joined([inLine(author), inLine(publisher), date, address], ', ');
  return [
    `<div class="source"><h3>${inLine(source.title) || 'Untitled'}</h3>`,
    where === '' ? '' : `<p class="where">${where}</p>`,
    textHtml(page, source),
    '</div>',
  ].join('');
}

function textHtml(page: PageIndex, { id }: Source): string {
  const text = page.texts.get(id);
  if (text === undefined) return '<p class="where">This page does not include the text of this source.</p>';
  const passages = page.passages.get(id) ?? [];
  const marked = toMarkedText(text, { spans: passages, lost: 0 });
  // Of a quote that runs over several pieces, the first has its anchor.
  const waiting = new Map<QuoteSpan, string>(passages.map((passage) => [passage, passage.anchor]));
  const lines = marked.paragraphs.map((paragraph) =>
    paragraphHtml(page, paragraph, marked.quotes[paragraph.number - 1] ?? [], waiting),
  );
  const words = `${counted(marked.paragraphs.length, 'paragraph')}, ${counted(passages.length, 'quoted passage')}`;
  return `<p class="where">${words}</p><div class="article">\n${lines.join('\n')}\n</div>`;
}

function paragraphHtml(
  page: PageIndex,
  paragraph: Paragraph,
  quotes: readonly QuoteSpan[],
  waiting: Map<QuoteSpan, string>,
): string {
  const segments = segmentsOf(paragraph, quotes);
  const pieces = segments.map((segment, place) => {
    const next = segments[place + 1]?.owners ?? [];
    const anchors = quotes.flatMap((quote) => {
      const anchor = waiting.get(quote);
      if (anchor === undefined || quote.start >= segment.end || quote.end <= segment.start) return [];
      waiting.delete(quote);
      return [anchor];
    });
    return segmentHtml(page, segment, anchors, next);
  });
  const kind = paragraph.kind === 'prose' ? '' : ` class="${paragraph.kind}"`;
  return `<p${kind} dir="auto">${pieces.join('')}</p>`;
}

/** @param next who is quoted in the piece behind it; whoever is not, ends here and is named */
function segmentHtml(
  page: PageIndex,
  { text, owners }: Segment,
  anchors: readonly string[],
  next: readonly Owner[],
): string {
  const [first, ...others] = owners;
  const words = toHtml(text);
  if (first === undefined) return words;
  const goesOn = (owner: Owner): boolean =>
    next.some(({ type, id }) => type === owner.type && id === owner.id);
  // A space between two quotes is no link: nobody could hear or press it.
  const isLink = words.trim() !== '';
  const number = isLink && !goesOn(first) ? `<sup>${ownerNumber(page, first)}</sup>` : '';
  const more = (isLink ? others : owners)
    .filter((owner) => !goesOn(owner))
    .map(
      (owner) =>
        `<sup class="${ownerHue(page, owner)}"> <a href="#${ownerAnchor(page, owner)}">${ownerNumber(page, owner)}</a></sup>`,
    );
  const [id, ...rest] = anchors;
  const isClose = owners.some((owner) => owner.isClose === true);
  return [
    ...rest.map((anchor) => `<span id="${anchor}"></span>`),
    `<mark${id === undefined ? '' : ` id="${id}"`} class="passage ${ownerClasses(page, first)}${isClose ? ' close' : ''}">`,
    isLink ? `<a href="#${ownerAnchor(page, first)}">${words}${number}</a>` : words,
    ...more,
    '</mark>',
  ].join('');
}

/** «12»; of a relation «12→4», by the numbers of its ends, and of one that runs to that relation «9→(12→4)». */
function ownerNumber({ numbers, graph }: PageIndex, { type, id }: Owner): string {
  if (type === 'claim') return String(numbers.get(id) ?? '');
  const start = (relation: Relation | undefined): string =>
    (relation?.from ?? []).map((claim) => numbers.get(claim) ?? '').join('+');
  const relation = graph.relations.get(id);
  const to = relation?.to ?? '';
  const step = graph.claims.has(to) ? undefined : graph.relations.get(to);
  // Of a chain of such relations two are enough to know it by.
  const end = step === undefined ? numbers.get(to) : `(${start(step)}→${numbers.get(step.to) ?? '…'})`;
  return `${start(relation)}→${end ?? ''}`;
}

function ownerAnchor(page: PageIndex, { type, id }: Owner): string {
  return (type === 'claim' ? page.anchors.get(id) : page.steps.get(id)) ?? '';
}

function ownerHue(page: PageIndex, { type, id }: Owner): string {
  return hueClass(type === 'claim' ? placeOf(page, id) : -1);
}

/** A relation's words belong to the viewpoint of whoever begins it. */
function ownerClasses(page: PageIndex, owner: Owner): string {
  const claim = owner.type === 'claim' ? owner.id : (page.graph.relations.get(owner.id)?.from[0] ?? '');
  return `${viewpointClass(placeOf(page, claim))} ${ownerHue(page, owner)}`;
}

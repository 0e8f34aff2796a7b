/** What of a map an Argdown file omits, or has in another form. */
import type { ArgumentMap, ReportNote } from '@/domain/schema';
import { approximated, leftOut, quotesOf, reportLoss, unknownLoss } from '../losses';
import { toAddress, toLine, toSlug, toText } from '../mapText';
import { withoutKept } from './keptData';
import type { MapNames } from './names';
import { wordsOfTags } from './writtenClaims';

const QUOTE_FIELDS = new Set(['source', 'exact', 'prefix', 'suffix']);

const WHY = {
  ids: 'Argdown has titles instead of ids; new ids are made on reading.',
  cleaned: 'Control characters and spaces at the ends are not written.',
  invisible: 'A quote without visible text is not written.',
  names: 'Names are on one line and unique within their kind: a second one gets a number.',
  titles: 'Title and question are on one line; a title has up to 300 characters.',
  tags: 'A tag without visible words, or one that is there twice, is not written.',
  steps:
    'Linked premises, a relation to which another runs, and one that repeats another are arguments of their own in the file; this program reads them back as relations.',
  order: 'Claims are grouped by topic.',
  texts: 'Argdown has no place for the texts of sources.',
  addresses: 'An address that is not a safe link is not written.',
  unknown: 'Fields of a quote that the map’s own format does not know are not written.',
  broken: 'An unpaired surrogate becomes U+FFFD.',
  kept: 'Data kept from an Argdown file is replaced by the map’s own where both have the same name; that file’s map settings are not written.',
} as const;

/**
 * @param steps the number of relations written as arguments
 * @param lost the number of kept fields that are not written
 */
export function argdownLosses(
  map: ArgumentMap,
  names: MapNames,
  steps: number,
  lost: number,
): readonly ReportNote[] {
  const { claims, relations, sources, topics, speakers, viewpoints } = map;
  const lists = [claims, relations, sources, topics, speakers, viewpoints];
  // The map’s own id comes from its title.
  const ids = lists.reduce((sum, list) => sum + list.length, toSlug(toLine(map.title)) === map.id ? 0 : 1);
  const quotes = quotesOf(map);
  const texts = claims.filter(({ text }) => (toText(text) || '–') !== text);
  const gists = claims.filter(({ gist }) => (toLine(gist) || '–') !== gist);
  const cleaned = quotes.filter(({ exact }) => ![exact, ''].includes(toText(exact)));
  const invisible = quotes.filter(({ exact }) => toText(exact) === '');
  const tagged = claims.filter((claim) => (claim.tags ?? []).length > wordsOfTags(claim).length);
  const told = sources.filter(({ text, body }) => text !== undefined || body !== undefined);
  const unsafe = sources.filter(({ url }) => url !== undefined && toAddress(url) !== url);
  const unknown = quotes.filter((quote) => Object.keys(quote).some((field) => !QUOTE_FIELDS.has(field)));
  return [
    ...approximated('id', ids, WHY.ids),
    ...approximated('text', texts.length, WHY.cleaned),
    ...approximated('gist', gists.length, WHY.cleaned),
    ...approximated('quote', cleaned.length, WHY.cleaned),
    ...leftOut('quote', invisible.length, WHY.invisible),
    ...approximated('name', changedNames(map, names), WHY.names),
    ...approximated('title', countChangedTitles(map), WHY.titles),
    ...leftOut('tag', tagged.length, WHY.tags),
    ...approximated('step', steps, WHY.steps),
    ...approximated('claim order', isOrderKept(map) ? 0 : 1, WHY.order),
    ...leftOut('source text', told.length, WHY.texts),
    ...leftOut('address', unsafe.length, WHY.addresses),
    ...leftOut('unknown field', unknown.length, WHY.unknown),
    ...approximated('character', countBroken(map), WHY.broken),
    ...reportLoss(map),
    ...leftOut('kept field', lost, WHY.kept),
    ...unknownLoss(withoutKept(map)),
  ];
}

function changedNames(map: ArgumentMap, names: MapNames): number {
  return [
    ...map.sources.filter(({ id, title }) => names.sources.get(id) !== title),
    ...map.viewpoints.filter(({ id, label }) => names.viewpoints.get(id) !== label),
    ...map.speakers.filter(({ id, name }) => names.speakers.get(id) !== name),
    ...map.topics.filter(({ id, label }) => names.topics.get(id) !== label),
  ].length;
}

function countChangedTitles({ title, question }: ArgumentMap): number {
  const isTitleChanged = (toLine(title) || 'Untitled').slice(0, 300) !== title;
  return Number(isTitleChanged) + Number((toLine(question) || title) !== question);
}

function isOrderKept({ claims, topics }: ArgumentMap): boolean {
  const places = claims.map(({ topic }) => topics.findIndex(({ id }) => id === topic));
  return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
}

function countBroken(map: ArgumentMap): number {
  return JSON.stringify(map).match(/\\ud[89a-f][0-9a-f]{2}/g)?.length ?? 0;
}

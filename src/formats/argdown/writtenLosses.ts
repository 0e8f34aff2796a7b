/** What of a map an Argdown file omits, or has in another form. */
import type { ArgumentMap, Claim, ReportNote } from '@/domain/schema';
import { approximated, leftOut, reportLoss, unknownLoss } from '../losses';
import { toAddress, toLine, toSlug, toText } from '../mapText';
import { withoutKept } from './keptData';
import type { MapNames } from './names';
import { wordsOfTags } from './writtenClaims';

const QUOTE_FIELDS = new Set(['source', 'exact', 'prefix', 'suffix']);

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
  const { claims, relations, sources } = map;
  const quotes = [...claims, ...relations].flatMap(({ quotes: own = [] }) => own);
  const lists = [claims, relations, sources, map.topics, map.speakers, map.viewpoints];
  // The map’s own id comes from its title.
  const ids = lists.reduce((sum, list) => sum + list.length, toSlug(toLine(map.title)) === map.id ? 0 : 1);
  return [
    ...approximated('id', ids, 'Argdown has titles instead of ids; new ids are made on reading.'),
    ...approximated('text', claims.filter(isTextChanged).length, CLEANED),
    ...approximated('gist', claims.filter(({ gist }) => (toLine(gist) || '–') !== gist).length, CLEANED),
    ...approximated(
      'quote',
      quotes.filter(({ exact }) => ![exact, ''].includes(toText(exact))).length,
      CLEANED,
    ),
    ...leftOut('quote', quotes.filter(({ exact }) => toText(exact) === '').length, INVISIBLE),
    ...approximated(
      'name',
      changedNames(map, names),
      'Names are on one line and unique within their kind: a second one gets a number.',
    ),
    ...approximated(
      'title',
      countChangedTitles(map),
      'Title and question are on one line; a title has up to 300 characters.',
    ),
    ...leftOut(
      'tag',
      claims.filter((claim) => (claim.tags ?? []).length > wordsOfTags(claim).length).length,
      'A tag without visible words, or one that is there twice, is not written.',
    ),
    ...approximated(
      'step',
      steps,
      'Linked premises, a relation to which another runs, and one that repeats another are arguments of their own in the file; this program reads them back as relations.',
    ),
    ...approximated('claim order', isOrderKept(map) ? 0 : 1, 'Claims are grouped by topic.'),
    ...leftOut(
      'source text',
      sources.filter(({ text, body }) => text !== undefined || body !== undefined).length,
      'Argdown has no place for the texts of sources.',
    ),
    ...leftOut(
      'address',
      sources.filter(({ url }) => url !== undefined && toAddress(url) !== url).length,
      'An address that is not a safe link is not written.',
    ),
    ...leftOut(
      'unknown field',
      quotes.filter((quote) => Object.keys(quote).some((field) => !QUOTE_FIELDS.has(field))).length,
      'Fields of a quote that the map’s own format does not know are not written.',
    ),
    ...approximated('character', countBroken(map), 'An unpaired surrogate becomes U+FFFD.'),
    ...reportLoss(map),
    ...leftOut(
      'kept field',
      lost,
      'Data kept from an Argdown file is replaced by the map’s own where both have the same name; that file’s map settings are not written.',
    ),
    ...unknownLoss(withoutKept(map)),
  ];
}

const INVISIBLE = 'A quote without visible text is not written.';
const CLEANED = 'Control characters and spaces at the ends are not written.';

function isTextChanged({ text }: Claim): boolean {
  return (toText(text) || '–') !== text;
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
  const changed = [
    (toLine(title) || 'Untitled').slice(0, 300) !== title,
    (toLine(question) || title) !== question,
  ];
  return changed.filter(Boolean).length;
}

function isOrderKept({ claims, topics }: ArgumentMap): boolean {
  const places = claims.map(({ topic }) => topics.findIndex(({ id }) => id === topic));
  return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
}

function countBroken(map: ArgumentMap): number {
  return JSON.stringify(map).match(/\\ud[89a-f][0-9a-f]{2}/g)?.length ?? 0;
}

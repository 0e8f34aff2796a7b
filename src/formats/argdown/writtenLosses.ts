/** What an Argdown file does not hold of a map, or holds in another form. */
import type { ArgumentMap, Claim, Quote, ReportNote } from '@/domain/schema';
import { approximated, leftOut, reportLoss, unknownLoss } from '../losses';
import { toAddress, toLine, toSlug, toText } from '../mapText';
import { withoutKept } from './keptData';
import type { MapNames, Names } from './names';
import { wordsOfTags } from './writtenClaims';

const QUOTE_FIELDS = new Set(['source', 'exact', 'prefix', 'suffix']);

/**
 * @param steps relations that are written out as arguments
 * @param lost fields kept of an Argdown file that are not written
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
    ...leftOut(
      'quote',
      quotes.filter(({ exact }) => toText(exact) === '').length,
      'A quote without visible text is not written.',
    ),
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

const CLEANED = 'Control characters and spaces at the ends are not written.';

function isTextChanged({ text }: Claim): boolean {
  return (toText(text) || '–') !== text;
}

function changedNames(map: ArgumentMap, names: MapNames): number {
  const count = (
    things: readonly { readonly id: string; readonly label: string }[],
    written: Names,
  ): number => things.filter(({ id, label }) => written.get(id) !== label).length;
  return (
    count(
      map.sources.map(({ id, title }) => ({ id, label: title })),
      names.sources,
    ) +
    count(map.viewpoints, names.viewpoints) +
    count(
      map.speakers.map(({ id, name }) => ({ id, label: name })),
      names.speakers,
    ) +
    count(map.topics, names.topics)
  );
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
  const text = JSON.stringify(
    map satisfies { readonly claims: readonly { readonly quotes: readonly Quote[] }[] },
  );
  return text.match(/\\ud[89a-f][0-9a-f]{2}/g)?.length ?? 0;
}

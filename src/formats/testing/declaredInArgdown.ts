/** What has to come back of a map that is written as Argdown. */
import type { ArgumentMap, Quote, ReportNote } from '@/domain/schema';
import { keptData, keptFrontMatter } from '../argdown/keptData';
import { toNames } from '../argdown/names';
import { readArgdown } from '../argdown/read';
import { toAddress, toDate, toLine, toText } from '../mapText';

/** Reads Argdown that has to be sound. */
export function readBack(text: string): ArgumentMap {
  const reading = readArgdown({ text, name: 'x.argdown', json: undefined });
  if (!reading.ok) throw new Error(`${JSON.stringify(reading.faults)}\n${text}`);
  return reading.value.map;
}

/**
 * A map without what the losses declare: by names and not by ids, in no order of claims, in clean texts, without
 * fields that no version knows.
 */
export function declared(map: ArgumentMap) {
  const names = toNames(map);
  const topics = new Map(map.topics.map(({ id }) => [id, names.topics.get(id)]));
  const quotesOf = (quotes: readonly Quote[] = []) =>
    quotes.flatMap(({ source, exact, prefix, suffix }) =>
      toText(exact) === ''
        ? []
        : [given({ source: names.sources.get(source), exact: toText(exact), prefix, suffix })],
    );
  const claimOf = new Map(
    map.claims.map((claim) => {
      const { gist, text, speaker, topic, reported, implicit, tags = [], quotes } = claim;
      const own = given({
        gist: toLine(gist) || '–',
        text: toText(text) || '–',
        speaker: names.speakers.get(speaker ?? ''),
        topic: topics.get(topic ?? ''),
        reported,
        implicit,
        tags: [...new Set(tags)].filter((tag) => tag.trim() !== ''),
        quotes: quotesOf(quotes),
        data: keptData(claim),
      });
      return [claim.id, JSON.stringify(own)];
    }),
  );
  const relations = new Map(map.relations.map((relation) => [relation.id, relation]));
  const sayRelation = (id: string): string => {
    const relation = relations.get(id);
    if (relation === undefined) return claimOf.get(id) ?? '';
    const { kind, from, to, mutual, note, basis, quotes, within } = relation;
    return JSON.stringify([
      kind,
      from.map((one) => claimOf.get(one) ?? '').toSorted(),
      sayRelation(to),
      mutual === true,
      note,
      basis,
      quotesOf(quotes),
      claimOf.get(within ?? ''),
    ]);
  };
  const question = toLine(map.question);
  const title = toLine(map.title) || 'Untitled';
  return {
    title: title.slice(0, 300),
    question: question || title,
    licence: map.licence,
    frontMatter: keptFrontMatter(map),
    sources: map.sources.map(({ id, publisher, published, author, url }) =>
      given({
        title: names.sources.get(id),
        publisher,
        published: published === undefined ? undefined : toDate(published),
        author,
        url: url === undefined ? undefined : toAddress(url),
      }),
    ),
    viewpoints: map.viewpoints.map(({ id, description }) =>
      given({ label: names.viewpoints.get(id), description }),
    ),
    speakers: map.speakers.map(({ id, short, role, affiliation, kind, viewpoint }) =>
      given({
        name: names.speakers.get(id),
        short,
        role,
        affiliation,
        kind,
        viewpoint: names.viewpoints.get(viewpoint ?? ''),
      }),
    ),
    topics: map.topics.map(({ id }) => names.topics.get(id)),
    claims: map.claims
      .map(({ id, within }) => [claimOf.get(id), claimOf.get(within ?? '')].join(' '))
      .toSorted(),
    relations: map.relations.map(({ id }) => sayRelation(id)).toSorted(),
  };
}

function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** How many losses of a kind are declared. */
export const countOf = (losses: readonly ReportNote[], kind: string): number =>
  losses.filter((one) => one.kind === kind).reduce((sum, { count }) => sum + count, 0);

/** What is written as Argdown is read back, through the official parser, to the same claims and relations. */
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMap } from '@/domain/readMap';
import type { ArgumentMap, Claim, Quote, Relation, ReportNote } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { toAddress, toDate, toLine, toText } from '../mapText';
import { openFile } from '../openFile';
import { CASES } from '../testing/cases/all';
import { keptData, keptFrontMatter } from './keptData';
import { toNames } from './names';
import { readArgdown } from './read';
import { writeArgdown } from './write';

function readBack(text: string): ArgumentMap {
  const reading = readArgdown({ text, name: 'x.argdown', json: undefined });
  if (!reading.ok) throw new Error(`${JSON.stringify(reading.faults)}\n${text}`);
  return reading.value.map;
}

/**
 * A map without what the losses declare: by names and not by ids, in no order of claims, in clean texts, without
 * fields that no version knows.
 */
function declared(map: ArgumentMap) {
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

describe('what is written as Argdown', () => {
  it('is read back to the same map, for 2,000 maps', () => {
    fc.assert(
      fc.property(arbitraryMap({ maxClaims: 8, maxRelations: 10 }), (map) => {
        const { text, losses } = writeArgdown(map);
        const back = readBack(text);
        expect(declared(back)).toEqual(declared(map));
        for (const field of ['text', 'gist'] as const) {
          const kept = new Set(back.claims.map((claim) => claim[field]));
          const lost = map.claims.filter((claim) => !kept.has(claim[field])).length;
          expect(countOf(losses, field)).toBeGreaterThanOrEqual(lost);
        }
      }),
      { numRuns: 2000, seed: 2016 },
    );
  }, 400_000);
});

const countOf = (losses: readonly ReportNote[], kind: string): number =>
  losses.filter((one) => one.kind === kind).reduce((sum, { count }) => sum + count, 0);

const EMPTY = {
  version: 1,
  id: 'x',
  title: 'X',
  question: 'X?',
  sources: [],
  viewpoints: [],
  speakers: [],
  topics: [],
  claims: [],
  relations: [],
} as const satisfies ArgumentMap;
const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  gist: id,
  text: `${id}.`,
  quotes: [],
  ...more,
});

describe('the losses', () => {
  it('are none but ids for a plain map, and of that the text is plain Argdown', () => {
    const relations: Relation[] = [
      { id: 'r1', kind: 'support', from: ['B'], to: 'A' },
      { id: 'r2', kind: 'contrast', from: ['C'], to: 'A', mutual: true },
      { id: 'r3', kind: 'contrast', from: ['D'], to: 'A' },
    ];
    const claims = [
      claim('A', { tags: ['t', 'two words'] }),
      claim('B'),
      claim('C', { topic: 't1' }),
      claim('D'),
    ];
    const { text, losses } = writeArgdown({
      ...EMPTY,
      topics: [{ id: 't1', label: 'Topic' }],
      claims,
      relations,
    });
    expect(text).toBe(
      '===\ntitle: "X"\nquestion: "X?"\ntopics:\n  - "Topic"\n===\n\n[A]: A. #t #(two words)\n  + [B]\n  - [D]\n\n[B]: B.\n\n[D]: D.\n\n# Topic\n\n[C]: C.\n  >< [A]\n',
    );
    expect(losses.map(({ kind }) => kind)).toEqual(['id', 'claim order']);
  });

  it('tell, kind by kind, what is changed and what is not there', () => {
    const quotes = [
      { source: 's', exact: '\u0007' },
      { source: 's', exact: ' a ' },
      { source: 's', exact: 'a', page: 3 },
    ];
    const claims = [
      claim('A', { text: '\u0007', quotes, tags: ['x', 'x'] }),
      claim('B', { gist: ' two\nlines ' }),
      claim('C'),
    ];
    const relations: Relation[] = [
      { id: 'r1', kind: 'support', from: ['B', 'C'], to: 'A' },
      { id: 'r2', kind: 'contrast', from: ['C'], to: 'r1' },
    ];
    const sources = [
      { id: 's', title: 'S', body: 'Text' },
      { id: 's2', title: 'S', published: '2016-02-31', url: 'http://[x' },
    ];
    const { losses, text } = writeArgdown({
      ...EMPTY,
      sources,
      claims,
      relations,
      pinned: true,
    });
    expect(losses.map(({ effect, kind, count }) => `${effect}: ${count} ${kind}`)).toEqual([
      'approximated: 7 id',
      'approximated: 1 text',
      'approximated: 1 gist',
      'approximated: 1 quote',
      'left out: 1 quote',
      'approximated: 1 name',
      'left out: 1 tag',
      'approximated: 1 step',
      'left out: 1 source text',
      'left out: 1 address',
      'left out: 1 unknown field',
      'left out: 1 unknown field',
    ]);
    const { relations: back } = readBack(text);
    expect(back.map(({ from, kind }) => [from.length, kind])).toEqual([
      [2, 'support'],
      [1, 'contrast'],
    ]);
    expect(back[1]?.to).toBe(back[0]?.id);
  });

  const KEPT_LIST = 'sources:\n  - {title: X, doi: 1}\n';
  it.each([
    ['===\nmodel: GPT-4\ngroup: seminar\ntopics: Climate\nquestion: [a, b]\nmarks: []\n===\n\n[A]: a', 0],
    [`===\n${KEPT_LIST}===\n\n[A]: a`, 0],
    ['===\nmodel: {mode: strict}\ntopics: Climate\n===\n\n# Trade\n\n[A]: a', 2],
    [`===\n${KEPT_LIST}===\n\n[A]: a {quote: b}`, 1],
    ['[A]: a {quote: "b", quotes: [{exact: "c", page: 3}]}', 1],
    ['[A]: a {quote: "b", mood: 3}', 0],
    ['[A]: a {speaker: {name: "X", born: 1900}}', 0],
  ])('count what is kept of a file and cannot stand in the next one: %j', (text, lost) => {
    const map = readBack(text);
    const { text: again, losses } = writeArgdown(map);
    expect(countOf(losses, 'kept field')).toBe(lost);
    const back = readBack(again);
    const kept = (of: ArgumentMap): unknown => [Reflect.get(of, 'argdown'), of.claims.map(keptData)];
    if (lost === 0) expect(kept(back)).toEqual(kept(map));
    else expect(kept(back)).not.toEqual(kept(map));
  });

  it('are none of claims and relations for a map without any', () => {
    expect(readBack(writeArgdown(EMPTY).text)).toMatchObject({
      title: 'X',
      question: 'X?',
      claims: [],
      relations: [],
    });
  });
});

describe.each(readdirSync('data'))('the shipped map %s', (folder) => {
  const reading = readMap(readFileSync(`data/${folder}/map.json`, 'utf8'));
  if (!reading.ok) throw new Error(folder);
  const map = reading.value;

  it('is read back whole', () => {
    const { text } = writeArgdown(map);
    expect(declared(readBack(text))).toEqual(declared(map));
  });
});

const SAMPLES = Object.values(CASES)
  .flat()
  .filter(({ file }) => !file.startsWith('data/'));

describe.each(SAMPLES)('$file', ({ file }) => {
  it('is written and read back whole', async () => {
    const opened = await openFile(readFileSync(`src/formats/testing/samples/${file}`), file);
    const reading = opened.state === 'known' ? opened.read() : undefined;
    if (reading?.ok !== true) throw new Error(file);
    const { map } = reading.value;
    expect(declared(readBack(writeArgdown(map).text))).toEqual(declared(map));
  });
});

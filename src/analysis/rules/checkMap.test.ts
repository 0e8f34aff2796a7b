import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkInvariants } from '@/domain/invariants';
import { locate } from '@/domain/locate';
import type { ArgumentMap, Claim, Relation } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { exampleMap } from '@/domain/testing/exampleMap';
import { writeMap } from '@/domain/writeMap';
import { checkMap, RULES } from './checkMap';

type Change = (map: ArgumentMap) => unknown;

const NO_TEXTS = new Map<string, string>();

test('the example keeps every rule', () => {
  expect(checkMap(exampleMap(), NO_TEXTS)).toEqual([]);
});

test('the quotes must stand in every map; all other rules are for maps that ship', () => {
  expect(RULES.filter((rule) => rule.scope === 'every').map((rule) => rule.name)).toEqual(['quotes']);
  expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
});

/** The example's claims are build, safer, drivers, deaths, safety-counts, dear, saved. */
const claim =
  (index: number, fields: Partial<Record<keyof Claim, unknown>>): Change =>
  (map) =>
    Object.assign(map.claims[index] ?? {}, fields);
const relation =
  (index: number, fields: Partial<Record<keyof Relation, unknown>>): Change =>
  (map) =>
    Object.assign(map.relations[index] ?? {}, fields);
const quote =
  (exact: string, more: { prefix?: string; suffix?: string } = {}): Change =>
  (map) =>
    map.claims[0]?.quotes.push({ source: 'article', exact, ...more });
const body =
  (from: string, to: string): Change =>
  (map) =>
    Object.assign(map.sources[0] ?? {}, { body: map.sources[0]?.body?.replace(from, to) });

const CASES: readonly [rule: string, change: Change, pointer: string, message: string][] = [
  [
    'quotes',
    quote('The Town'),
    '/claims/0/quotes/1/exact',
    '"exact" is "The Town"; these words are not in the source "article" letter for letter.',
  ],
  [
    'quotes',
    quote('cars', { prefix: 'no ' }),
    '/claims/0/quotes/1/prefix',
    '"cars" is in the source "article", but not with this "prefix" and "suffix" directly beside it.',
  ],
  [
    'quotes',
    quote('cars', { suffix: ' no' }),
    '/claims/0/quotes/1/suffix',
    '"cars" is in the source "article", but not with this "prefix" and "suffix" directly beside it.',
  ],
  [
    'quotes',
    relation(4, { quotes: [{ source: 'article', exact: 'nowhere' }] }),
    '/relations/4/quotes/0/exact',
    '"exact" is "nowhere"; these words are not in the source "article" letter for letter.',
  ],
  [
    'quotes',
    quote('town'),
    '/claims/0/quotes/1/exact',
    '"town" is in 3 places of the source "article"; a "prefix" or "suffix" must say which one is meant.',
  ],
  [
    'source-fields',
    (map) => delete map.sources[0]?.publisher,
    '/sources/0/publisher',
    '"publisher" is missing; a source of a shipped map must have it.',
  ],
  [
    'source-fields',
    (map) => delete map.sources[0]?.published,
    '/sources/0/published',
    '"published" is missing; a source of a shipped map must have it.',
  ],
  [
    'source-texts',
    (map) =>
      map.sources.push({ id: 'other', title: 'Another', publisher: 'The Weekly', published: '2026-01-09' }),
    '/sources/1/text',
    'A source of a shipped map must have either "text", the name of its file, or "body", the text itself; this one has neither.',
  ],
  [
    'viewpoint-fields',
    (map) => Object.assign(map.viewpoints[1] ?? {}, { description: ' ' }),
    '/viewpoints/1/description',
    '"description" is empty; a viewpoint of a shipped map must have it.',
  ],
  [
    'speaker-fields',
    (map) => delete map.speakers[0]?.role,
    '/speakers/0/role',
    '"role" is missing; a speaker of a shipped map must have it.',
  ],
  [
    'speaker-fields',
    (map) => delete map.speakers[1]?.affiliation,
    '/speakers/1/affiliation',
    '"affiliation" is missing; a speaker of a shipped map must have it.',
  ],
  [
    'speaker-fields',
    (map) => delete map.speakers[1]?.kind,
    '/speakers/1/kind',
    '"kind" is missing; a speaker of a shipped map must have it.',
  ],
  [
    'claim-fields',
    claim(1, { speaker: undefined }),
    '/claims/1/speaker',
    '"speaker" is missing; a claim of a shipped map must have it.',
  ],
  [
    'claim-fields',
    claim(1, { topic: undefined }),
    '/claims/1/topic',
    '"topic" is missing; a claim of a shipped map must have it.',
  ],
  [
    'claim-fields',
    claim(1, { reported: undefined }),
    '/claims/1/reported',
    '"reported" is missing; a claim of a shipped map must have it.',
  ],
  [
    'claim-fields',
    claim(1, { quotes: [] }),
    '/claims/1/quotes',
    '"quotes" is empty; a claim of a shipped map must have it.',
  ],
  [
    'relation-fields',
    relation(2, { basis: undefined }),
    '/relations/2/basis',
    '"basis" is missing; a relation of a shipped map must have it.',
  ],
  [
    'relation-fields',
    relation(2, { note: '' }),
    '/relations/2/note',
    '"note" is empty; a relation of a shipped map must have it.',
  ],
  [
    'relation-fields',
    relation(1, { quotes: [] }),
    '/relations/1/quotes',
    '"quotes" is empty; a relation that the source states must have it.',
  ],
  [
    'relation-fields',
    relation(1, { quotes: undefined }),
    '/relations/1/quotes',
    '"quotes" is missing; a relation that the source states must have it.',
  ],
  ['gist-length', claim(0, { gist: 'Build' }), '/claims/0/gist', '"gist" has 1 word; it must have 2 to 7.'],
  [
    'gist-length',
    claim(0, { gist: 'Build the line – one two three four five' }),
    '/claims/0/gist',
    '"gist" has 8 words; it must have 2 to 7.',
  ],
  [
    'author-voice',
    claim(6, { reported: 'indirect' }),
    '/claims/6/reported',
    '"reported" is "indirect" and the speaker "daily" is of the kind "author"; it must be "author" then.',
  ],
  [
    'author-voice',
    claim(1, { reported: 'author' }),
    '/claims/1/reported',
    '"reported" is "author" and the speaker "ada" is of the kind "person"; it cannot be "author" then.',
  ],
  [
    'direct-speech',
    claim(1, { reported: 'direct' }),
    '/claims/1/reported',
    '"reported" is "direct"; so one of the claim\'s quotes must be in quotation marks in the source.',
  ],
  [
    'direct-speech',
    body('“The line costs too much,” he said.', 'The line costs too much, he said.'),
    '/claims/5/reported',
    '"reported" is "direct"; so one of the claim\'s quotes must be in quotation marks in the source.',
  ],
  [
    'covered',
    body('\nBob Short', '\nNobody speaks of this.\n\nBob Short'),
    '/sources/0/body',
    'Paragraph 5 of the source, "Nobody speaks of this.", is not quoted by any claim; every paragraph that asserts something must be.',
  ],
  [
    'one-viewpoint',
    (map) => {
      map.speakers.push({
        ...map.speakers[0],
        id: 'ada2',
        name: 'ADA  LONG',
        role: 'x',
        affiliation: 'x',
        kind: 'person',
        viewpoint: 'against',
      });
      Object.assign(map.claims[1] ?? {}, { speaker: 'ada2' });
    },
    '/speakers/3/viewpoint',
    '"ADA  LONG" has another viewpoint at /speakers/0; one speaker must have one viewpoint.',
  ],
  [
    'duplicates',
    claim(3, { gist: 'Trains are… safer!' }),
    '/claims/3/gist',
    '"gist" says the same as that of /claims/1; remove one of the two claims or reword it.',
  ],
  [
    'duplicates',
    claim(3, { text: 'trains are SAFER than  cars' }),
    '/claims/3/text',
    '"text" says the same as that of /claims/1; remove one of the two claims or reword it.',
  ],
  [
    'alone',
    (map) => map.relations.splice(2, 1),
    '/claims/3',
    'The claim "deaths" has no relations; at least one relation must lead from it or to it.',
  ],
  [
    'leads-to-root',
    (map) => {
      map.claims.push(
        { ...map.claims[1], id: 'p', gist: 'Round we go', text: 'P.', quotes: map.claims[1]?.quotes ?? [] },
        { ...map.claims[1], id: 'q', gist: 'Back we go', text: 'Q.', quotes: map.claims[1]?.quotes ?? [] },
      );
      map.relations.push(
        { id: 'x1', kind: 'support', from: ['p'], to: 'q', basis: 'inferred', note: 'x' },
        { id: 'x2', kind: 'support', from: ['q'], to: 'p', basis: 'inferred', note: 'x' },
        { id: 'x3', kind: 'support', from: ['deaths'], to: 'p', basis: 'inferred', note: 'x' },
      );
      map.relations.splice(2, 1);
    },
    '/claims/3',
    'The claim "deaths" leads only into a circle; its relations must lead to a claim that leads no further.',
  ],
  [
    'used',
    (map) => map.viewpoints.push({ id: 'x', label: 'X', description: 'X.' }),
    '/viewpoints/3',
    'The viewpoint "x" has no speaker; it must be used or left out.',
  ],
  [
    'used',
    (map) => map.topics.push({ id: 'x', label: 'X' }),
    '/topics/2',
    'The topic "x" has no claim; it must be used or left out.',
  ],
  [
    'used',
    (map) =>
      map.speakers.push({ id: 'x', name: 'X', role: 'x', affiliation: 'x', viewpoint: 'for', kind: 'group' }),
    '/speakers/3',
    'The speaker "x" makes no claim; it must be used or left out.',
  ],
];

test.each(CASES)('%s: one fault at one place', (rule, change, pointer, message) => {
  const map = exampleMap();
  change(map);
  const findings = checkMap(map, NO_TEXTS);
  expect(findings.map((finding) => [finding.rule, finding.pointer, finding.message])).toEqual([
    [rule, pointer, message],
  ]);
  expect(checkInvariants(map)).toEqual([]);
});

test('every rule has a case that breaks it', () => {
  expect(new Set(CASES.map(([rule]) => rule))).toEqual(new Set(RULES.map((rule) => rule.name)));
});

test('a speaker without a viewpoint does not count for one', () => {
  const map = exampleMap();
  delete map.speakers[0]?.viewpoint;
  expect(checkMap(map, NO_TEXTS).map(({ rule, pointer }) => [rule, pointer])).toEqual([
    ['speaker-fields', '/speakers/0/viewpoint'],
    ['used', '/viewpoints/0'],
  ]);
});

test('the text beside the map is the one that is looked at', () => {
  const map = exampleMap();
  const [source] = map.sources;
  const text = source?.body ?? '';
  delete source?.body;
  Object.assign(source ?? {}, { text: 'article.txt' });
  expect(checkMap(map, new Map([['article', text]]))).toEqual([]);
  expect(
    checkMap(map, new Map([['article', 'Other words.']])).filter(({ rule }) => rule === 'quotes'),
  ).toHaveLength(8);
  expect(checkMap(map, NO_TEXTS)).toEqual([]);
});

test('any map can be checked, and every finding has a place in its file', () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      const findings = checkMap(
        map,
        new Map(map.sources.map((source) => [source.id, 'Some text. And more.'])),
      );
      const places = locate(
        writeMap(map),
        findings.map((finding) => finding.pointer),
      );
      for (const finding of findings) expect(places.get(finding.pointer)?.offset).toBeGreaterThan(0);
    }),
  );
});

import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMap } from '@/domain/readMap';
import type { ArgumentMap } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { documentsOf } from './documents';
import { type Hit, type MarkedText, MOST_HITS, type SearchAnswer, SearchIndex } from './searchIndex';

const article = readFileSync('data/moscow-2016/article.txt', 'utf8');
const shipped: ArgumentMap = (() => {
  const reading = readMap(readFileSync('data/moscow-2016/map.json', 'utf8'));
  if (!reading.ok) throw new Error('the shipped map has faults');
  return reading.value;
})();

function indexOf(map: ArgumentMap, texts: ReadonlyMap<string, string>): SearchIndex {
  const index = new SearchIndex();
  index.add(documentsOf(map, texts));
  return index;
}
const debate = indexOf(shipped, new Map([['russia-direct', article]]));

/** The texts of a hit. */
function textsOf(hit: Hit): readonly MarkedText[] {
  switch (hit.kind) {
    case 'claim':
      return [hit.gist, hit.text, hit.speaker];
    case 'speaker':
      return [hit.name, hit.about];
    case 'quote':
      return [hit.exact];
    case 'paragraph':
      return [hit.text];
  }
}

/** What is marked, over all texts of a hit. */
function markedWords(hit: Hit): readonly string[] {
  return textsOf(hit).flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));
}

function ids({ hits }: SearchAnswer, kind: Hit['kind']): readonly string[] {
  return hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
}

describe('a search of the shipped map', () => {
  it.each([
    ['world not safer', 'world-not-safer'],
    ['proxy wars', 'no-proxy-wars'],
    ['dialog', 'dialogue-possible'],
    ['ISIS', 'isis-not-first'],
  ])('%s finds its claim among the first', (query, id) => {
    const found = ids(debate.search(query), 'claim');
    expect(shipped.claims.map((claim) => claim.id)).toContain(id);
    expect(found.slice(0, 3)).toContain(id);
  });

  it('finds a speaker with all that the speaker claims', () => {
    const answer = debate.search('lavrov');
    expect(ids(answer, 'speaker')).toEqual(['lavrov']);
    const own = shipped.claims.flatMap(({ speaker }, place) => (speaker === 'lavrov' ? [place] : []));
    expect([...answer.claims]).toEqual(expect.arrayContaining(own));
    expect(own.length).toBeGreaterThan(0);
  });

  it('finds a speaker by office and side', () => {
    expect(ids(debate.search('defense minister'), 'speaker')).toContain('shoigu');
    expect(ids(debate.search('russian officials'), 'speaker')).toContain('lavrov');
  });

  it('finds the claim of a quote, and the paragraph that it stands in', () => {
    const quote = shipped.claims[0]?.quotes[0]?.exact ?? '';
    const answer = debate.search(quote);
    expect(ids(answer, 'quote')[0]).toBe(shipped.claims[0]?.id);
    expect(answer.claims).toContain(0);
    const paragraph = answer.hits.find((hit) => hit.kind === 'paragraph');
    expect(paragraph?.text.text).toContain(quote);
    expect(article).toContain(paragraph?.text.text);
  });

  it.each([
    ['terorism', 'terrorism'],
    ['terrrorism', 'terrorism'],
    ['lavorv', 'Lavrov'],
    ['Syira', 'Syria'],
    ['coperation', 'cooperation'],
    ['Gerasimow', 'Gerasimov'],
  ])('sees through the slip in %s', (query, word) => {
    const answer = debate.search(query);
    expect(answer.hits.length).toBeGreaterThan(0);
    for (const hit of answer.hits)
      expect(markedWords(hit).map((found) => found.toLowerCase())).toContain(word.toLowerCase());
  });

  it('takes nothing for a slip that is there as it was typed, no number and no short word', () => {
    const words = debate.search('safe').hits.flatMap(markedWords);
    expect(new Set(words.map((word) => word.toLowerCase()))).toEqual(new Set(['safe']));
    expect(debate.search('2917').hits).toEqual([]);
    expect(debate.search('xqz').hits).toEqual([]);
  });

  it('asks for all words, and for as many as there are where no text has all', () => {
    const both = debate.search('caucasus syria');
    expect(both.isWhole).toBe(true);
    const one = debate.search('caucasus');
    expect(both.totals.claim).toBeLessThan(one.totals.claim);
    const part = debate.search('caucasus syria qqqqqqqqq');
    expect(part.isWhole).toBe(false);
    expect(ids(part, 'claim')).toEqual(ids(both, 'claim'));
  });

  it('tells of the best and counts them all', () => {
    const answer = debate.search('r');
    for (const kind of ['claim', 'speaker', 'quote', 'paragraph'] as const) {
      expect(ids(answer, kind)).toHaveLength(Math.min(MOST_HITS[kind], answer.totals[kind]));
    }
    expect(answer.totals.claim).toBeGreaterThan(MOST_HITS.claim);
    expect(answer.claims.length).toBeGreaterThanOrEqual(answer.totals.claim);
  });
});

it('ranks a word of the gist before one of the text, and that before one of the speaker’s name', () => {
  const index = new SearchIndex();
  const [word, other] = ['railway', 'something'];
  index.add([
    { kind: 'claim', id: 'name', place: 0, gist: other, text: other, speaker: word },
    { kind: 'claim', id: 'text', place: 1, gist: other, text: word, speaker: other },
    { kind: 'claim', id: 'gist', place: 2, gist: word, text: other, speaker: other },
  ]);
  expect(ids(index.search(word), 'claim')).toEqual(['gist', 'text', 'name']);
});

describe('any query is answered', () => {
  const ODD = [
    '',
    '   \t\n',
    '?!… — “”',
    '.*+?^${}()|[]\\',
    '__proto__',
    'constructor',
    'hasOwnProperty toString',
    '\ud800',
    '\udc00\ud800 x',
    '🙂',
    '👩‍👩‍👧‍👦',
    '\u0301',
    '\u0000',
    'a'.repeat(10_000),
    'lavrov '.repeat(1500),
    Array.from({ length: 3000 }, (_, place) => `w${place}`).join(' '),
    '<script>alert(1)</script>',
    '%%%2F&q=1',
    'Ко́нференция',
    '会议',
    'ประชุม',
    'مؤتمر',
    '١٢٣',
    'null undefined NaN',
    '-1',
    "'",
    "''''",
  ];
  it.each(ODD.map((query) => [query.slice(0, 20), query]))('%j', (_, query) => {
    const answer = debate.search(query);
    expect(answer.hits.length).toBeLessThanOrEqual(52);
    if (!answer.hasWords) expect(answer.hits).toEqual([]);
  });

  it('with marks that lie within their texts, in order and apart', () => {
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(...ODD),
      fc.mixedCase(fc.constantFrom('lavrov', 'a', 'the', 'x y', 'é', '話者')),
    );
    fc.assert(
      fc.property(
        arbitraryMap(),
        fc.string({ unit: 'binary' }),
        fc.array(query, { maxLength: 4 }),
        (map, text, queries) => {
          const index = indexOf(map, new Map([['s', text]]));
          const known = new Set(map.claims.map(({ id }) => id));
          // Each text is asked for by its own words too, so that there is something to be found.
          for (const one of [...queries, ...map.claims.map(({ gist }) => gist), text]) {
            const answer = index.search(one);
            expect([...answer.claims].every((place) => place < map.claims.length)).toBe(true);
            for (const hit of answer.hits) {
              if (hit.kind === 'claim' || hit.kind === 'quote') expect(known).toContain(hit.id);
              expect(markedWords(hit).length).toBeGreaterThan(0);
              for (const { text: own, marks } of textsOf(hit)) {
                let last = -1;
                for (const { start, end } of marks) {
                  expect(start).toBeGreaterThan(last);
                  expect(end).toBeGreaterThan(start);
                  last = end;
                }
                expect(last).toBeLessThanOrEqual(own.length);
              }
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('and a text is found by each of its own words', () => {
    fc.assert(
      fc.property(arbitraryMap({ minClaims: 1 }), (map) => {
        const index = indexOf(map, new Map());
        for (const [place, { gist }] of map.claims.entries()) {
          const answer = index.search(gist);
          if (answer.hasWords) expect([...answer.claims]).toContain(place);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('other scripts', () => {
  const texts = new Map([
    [
      'x',
      'Конференция по безопасности в Москве.\n国际安全会议在莫斯科举行。\nการประชุมความมั่นคง\nL’accord d’Évian fut signé.\nΗ διάσκεψη άρχισε. 100 % 🙂',
    ],
  ]);
  const index = indexOf({ ...shipped, claims: [], relations: [], speakers: [] }, texts);
  it.each([
    ['конференция', 1, 'Конференция'],
    ['МОСКВ', 1, 'Москв'],
    ['安全会议', 2, '安全会议'],
    ['议', 2, '议'],
    ['ประชุม', 3, 'ประชุม'],
    ['evian', 4, 'Évian'],
    ['l’accord', 4, 'L’accord'],
    ['accord', 4, 'accord'],
    ['ΔΙΑΣΚΕΨΗ', 5, 'διάσκεψη'],
    ['🙂', 5, '🙂'],
    ['100', 5, '100'],
  ])('%s is found and marked', (query, number, word) => {
    const [hit] = index.search(query).hits;
    expect(hit).toMatchObject({ kind: 'paragraph', id: 'x', number });
    expect(hit === undefined ? [] : markedWords(hit)).toContain(word);
  });
});

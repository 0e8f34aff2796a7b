import { describe, expect, test } from 'vitest';
import { checkInvariants } from './invariants';
import type { ArgumentMap, Relation } from './schema';
import { exampleMap } from './testing/exampleMap';

type Change = (map: ArgumentMap) => void;

function faultsAfter(change: Change) {
  const map = exampleMap();
  change(map);
  return checkInvariants(map).map(({ pointer, message }) => [pointer, message]);
}

/** A change that adds relations; those of the example are r1 to r5. */
const relate =
  (...relations: Partial<Relation>[]): Change =>
  (map) => {
    for (const [index, relation] of relations.entries()) {
      map.relations.push({ id: `x${index + 1}`, kind: 'contrast', from: ['dear'], to: 'safer', ...relation });
    }
  };

test('the example breaks nothing', () => {
  expect(checkInvariants(exampleMap())).toEqual([]);
});

describe('each broken invariant is one fault in one place', () => {
  test.each<[string, Change, string, string]>([
    [
      'an id twice, in different lists',
      (map) => map.topics.push({ id: 'build', label: 'x' }),
      '/claims/0/id',
      'The id "build" is used here and at /topics/2/id; every id must be unique in the whole file.',
    ],
    [
      'a relation with the id of a claim',
      relate({ id: 'safer', to: 'build' }),
      '/relations/5/id',
      'The id "safer" is used here and at /claims/1/id; every id must be unique in the whole file.',
    ],
    [
      'a viewpoint that is not there',
      (map) => Object.assign(map.speakers[0] ?? {}, { viewpoint: '__proto__' }),
      '/speakers/0/viewpoint',
      '"viewpoint" is "__proto__"; no viewpoint in this file has that id.',
    ],
    [
      'a speaker that is not there',
      (map) => Object.assign(map.claims[0] ?? {}, { speaker: 'constructor' }),
      '/claims/0/speaker',
      '"speaker" is "constructor"; no speaker in this file has that id.',
    ],
    [
      'a topic that is not there',
      (map) => Object.assign(map.claims[0] ?? {}, { topic: 'ada' }),
      '/claims/0/topic',
      '"topic" is "ada"; no topic in this file has that id.',
    ],
    [
      'a source that is not there, in a claim',
      (map) => map.claims[0]?.quotes.push({ source: 'book', exact: 'x' }),
      '/claims/0/quotes/1/source',
      '"source" is "book"; no source in this file has that id.',
    ],
    [
      'a source that is not there, in a relation',
      relate({ quotes: [{ source: 'book', exact: 'x' }] }),
      '/relations/5/quotes/0/source',
      '"source" is "book"; no source in this file has that id.',
    ],
    [
      'a premise that is not there',
      relate({ from: ['dear', 'toString'] }),
      '/relations/5/from/1',
      'Entry 2 of "from" is "toString"; no claim in this file has that id.',
    ],
    [
      'a premise that is a relation',
      relate({ from: ['r1'] }),
      '/relations/5/from/0',
      'Entry 1 of "from" is "r1", a relation; a relation must come from claims.',
    ],
    [
      'a premise twice',
      relate({ from: ['dear', 'dear'] }),
      '/relations/5/from/1',
      'Entry 2 of "from" names "dear" again; each claim may occur only once.',
    ],
    [
      'a target that is not there',
      relate({ to: 'ada' }),
      '/relations/5/to',
      '"to" is "ada"; no claim and no relation in this file has that id.',
    ],
    [
      'a claim against itself',
      relate({ from: ['drivers', 'dear'], to: 'dear' }),
      '/relations/5/to',
      '"to" is "dear", which "from" names too; no claim may argue for or against itself.',
    ],
    [
      'an undercut of itself',
      relate({ to: 'x1' }),
      '/relations/5/to',
      'This undercut ends up at itself: "x1" → "x1"; it must end at a claim.',
    ],
    [
      'undercuts in a circle, with one that leads into it',
      relate({ to: 'x2' }, { to: 'x3' }, { to: 'x2' }),
      '/relations/6/to',
      'This undercut ends up at itself: "x2" → "x3" → "x2"; it must end at a claim.',
    ],
    ...(
      [
        ['mutual support', { kind: 'support', mutual: true }],
        ['a mutual contrast of two premises', { from: ['dear', 'drivers'], mutual: true }],
        ['a mutual contrast with a step', { to: 'r1', mutual: true }],
      ] satisfies [string, Partial<Relation>][]
    ).map(([name, relation]): [string, Change, string, string] => [
      name,
      relate(relation),
      '/relations/5/mutual',
      '"mutual" is true; only a contrast between one claim and another claim can run both ways.',
    ]),
    [
      'a claim within nothing',
      (map) => Object.assign(map.claims[1] ?? {}, { within: 'nowhere' }),
      '/claims/1/within',
      '"within" is "nowhere"; no claim in this file has that id.',
    ],
    [
      'a claim within itself',
      (map) => Object.assign(map.claims[1] ?? {}, { within: 'safer' }),
      '/claims/1/within',
      '"within" is "safer", which is itself within an argument; it must name a claim that is within none.',
    ],
    [
      'a relation within nothing',
      (map) => Object.assign(map.relations[1] ?? {}, { within: 'nowhere' }),
      '/relations/1/within',
      '"within" is "nowhere"; no claim in this file has that id.',
    ],
    [
      'a source with two texts',
      (map) => Object.assign(map.sources[0] ?? {}, { text: 'article.txt' }),
      '/sources/0/body',
      'A source has either "text", the name of its file, or "body", the text itself; this one has both.',
    ],
    [
      'an implicit claim that somebody states',
      (map) => Object.assign(map.claims[4] ?? {}, { speaker: 'ada' }),
      '/claims/4/speaker',
      '"speaker" must be left out here; an implicit claim is one that nobody states.',
    ],
    [
      'an implicit claim in words of the source',
      (map) => map.claims[4]?.quotes.push({ source: 'article', exact: 'x' }),
      '/claims/4/quotes',
      '"quotes" must be empty here; an implicit claim is one that nobody states.',
    ],
  ])('%s', (_name, change, pointer, message) => {
    expect(faultsAfter(change)).toEqual([[pointer, message]]);
  });
});

test.each<[string, Change]>([
  ['claims that argue in a circle', relate({ from: ['build'], to: 'safer' })],
  ['an undercut of an undercut', relate({ to: 'r5' })],
  ['a mutual contrast of two claims', relate({ mutual: true })],
  ['a support that is expressly not mutual', relate({ kind: 'support', mutual: false })],
])('%s: no fault', (_name, change) => {
  expect(faultsAfter(change)).toEqual([]);
});

test('a chain of 100,000 undercuts is followed without recursion', () => {
  const map = exampleMap();
  for (let index = 0; index < 100_000; index += 1) {
    map.relations.push({
      id: `u${index}`,
      kind: 'contrast',
      from: ['dear'],
      to: index === 0 ? 'r1' : `u${index - 1}`,
    });
  }
  expect(checkInvariants(map)).toEqual([]);
});

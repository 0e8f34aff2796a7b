/** What is written as Argdown is read back, through the official parser, to the same claims and relations. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMap } from '@/domain/readMap';
import type { ArgumentMap, Claim, Relation } from '@/domain/schema';
import { openFile } from '../openFile';
import { CASES } from '../testing/cases/all';
import { countOf, declared, readBack } from '../testing/declaredInArgdown';
import { keptData } from './keptData';
import { writeArgdown } from './write';

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

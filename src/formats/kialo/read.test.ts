import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextFile } from '../format';
import { readInline } from './inline';
import { KIALO } from './format';
import { readKialo } from './read';

const fileOf = (text: string): TextFile => ({ text, name: 'debate.txt', json: undefined });

function read(text: string) {
  const reading = readKialo(fileOf(text));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults.slice(0, 3)));
  const { map, report } = reading.value;
  const relations = map.relations.map(({ kind, from, to }) => `${from.join('+')} ${kind} ${to}`);
  const notes = report.notes.map(({ effect, kind, places }) => `${effect} ${kind} ${places[0]?.line}`);
  return { map, relations, notes };
}

/** A debate as a list of parents, each an entry before; words, and whether it is for or against. */
const tree = fc.array(
  fc.record({
    parent: fc.nat(),
    isPro: fc.boolean(),
    words: fc.stringMatching(/^[A-Za-z][ a-z,.]{0,40}[a-z]$/),
  }),
  { minLength: 1, maxLength: 40 },
);

interface Written {
  readonly number: string;
  readonly isPro: boolean;
  readonly words: string;
  readonly parent: string | null;
}

/** Numbers for a tree, in the order in which an export has them. */
function numbered(nodes: readonly { parent: number; isPro: boolean; words: string }[]): readonly Written[] {
  const numbers: string[] = [];
  const children = new Map<string, number>();
  const all = nodes.map(({ parent, isPro, words }, index): Written => {
    const above = index === 0 ? null : (numbers[parent % index] ?? null);
    const count = (children.get(above ?? '') ?? 0) + 1;
    children.set(above ?? '', count);
    const number = above === null ? '1' : `${above}.${count}`;
    numbers.push(number);
    return { number, isPro, words, parent: above };
  });
  const parts = (number: string): number[] => number.split('.').map(Number);
  return all.toSorted((a, b) => {
    const [left, right] = [parts(a.number), parts(b.number)];
    const at = left.findIndex((part, index) => part !== right[index]);
    return at === -1 ? -1 : (left[at] ?? 0) - (right[at] ?? -1);
  });
}

const older = (all: readonly Written[], end: string): string =>
  [
    'Discussion Title: Debate',
    '',
    ...all.map(({ number, isPro, words, parent }) =>
      parent === null ? `${number}. ${words}` : `${number}. ${isPro ? 'Pro' : 'Con'}: ${words}`,
    ),
  ].join(end);

const newer = (all: readonly Written[], end: string): string =>
  [
    'Discussion Name:',
    'Debate',
    '',
    ...all.flatMap(({ number, isPro, words, parent }) => {
      const indent = '\t'.repeat(number.split('.').length - 1);
      const role = parent === null ? 'Thesis' : isPro ? 'Pro' : 'Con';
      return [`${indent}${number}. ${role}:`, `${indent}${words}`, ''];
    }),
  ].join(end);

describe('a Kialo export', () => {
  it.each([
    ['older', older],
    ['newer', newer],
  ] as const)('of the %s grammar is read to the tree that was written', (_, write) => {
    fc.assert(
      fc.property(tree, fc.constantFrom('\n', '\r\n', '\r'), (nodes, end) => {
        const all = numbered(nodes);
        const { map, relations, notes } = read(write(all, end));
        expect(map.title).toBe('Debate');
        expect(map.claims.map(({ id, text }) => [id, text])).toEqual(
          all.map(({ number, words }) => [number, words]),
        );
        expect(relations).toEqual(
          all.flatMap(({ number, parent, isPro }) =>
            parent === null ? [] : [`${number} ${isPro ? 'support' : 'contrast'} ${parent}`],
          ),
        );
        expect(notes).toEqual([]);
      }),
    );
  });

  it('may have several theses, and a depth of 400', () => {
    const deep = Array.from(
      { length: 400 },
      (_, index) => `1${'.1'.repeat(index + 1)}. Pro: Reason ${index}`,
    );
    const { map, relations } = read(
      ['Discussion Title: D', '1. One', ...deep, '2. Two', '2.1. Con: No'].join('\n'),
    );
    expect(map.claims).toHaveLength(403);
    expect(relations).toHaveLength(401);
    expect(relations.at(-1)).toBe('2.1 contrast 2');
  });

  it('of 20,000 claims is read', () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, index) => `1.${index + 1}. Pro: [words](https://example.org/${index}) of \\(claim\\) ${index}`,
    );
    const { map } = read(['Discussion Title: D', '1. One', ...lines].join('\n'));
    expect(map.relations).toHaveLength(20_000);
  });

  it('draws circles of links, but nothing from a claim to itself', () => {
    const { relations, notes } = read(
      'Discussion Title: D\n1. One\n1.1. Pro: A\n1.1.1. Con: -> See 1.\n1.1.2. Pro: -> See 1.1.\n1.2. Con: -> See 1.3.\n1.3. Con: -> See 1.2.',
    );
    expect(relations).toEqual(['1.1 support 1', '1 contrast 1.1']);
    expect(notes).toEqual(['left out pro 5', 'left out link 6', 'left out con 6']);
  });

  it('follows no link to a number that two claims have', () => {
    const { relations, notes } = read(
      'Discussion Title: D\n1. One\n1.1. Pro: A\n1.1. Pro: B\n1.1.1. Con: C\n1.2. Con: -> See 1.1.',
    );
    expect(relations).toEqual(['1.1 support 1', '1.1-2 support 1', '1.1.1 contrast 1.1-2']);
    expect(notes).toEqual(['approximated claim 3', 'left out link 6', 'left out con 6']);
  });

  it('keeps names such as __proto__ and constructor as words', () => {
    const { map } = read(
      'Discussion Title: __proto__\n1. constructor\n1.1. Pro: __proto__\n1.1.1. toString: x',
    );
    expect(map.claims.map(({ text }) => text)).toEqual(['constructor', '__proto__', 'toString: x']);
    expect(map.title).toBe('__proto__');
  });

  it.each(['Kontra', 'Pour', 'Proposal', 'Prose', '__proto__'])('never takes “%s” for support', (word) => {
    const { relations, map } = read(`Discussion Name:\nD\n\n1. Thesis:\nA\n\n  1.1. ${word}:\n  B`);
    expect(relations).toEqual([]);
    expect(map.claims).toHaveLength(2);
  });

  it('reads a number in a text as words, with a note', () => {
    const { map, notes } = read(
      'Discussion Title: D\n1. One\n1.1. Con: It fell in\n1848. That was long ago.',
    );
    expect(map.claims.map(({ text }) => text)).toEqual(['One', 'It fell in\n1848. That was long ago.']);
    expect(notes).toEqual(['approximated line 4']);
  });

  it('takes numbered lines of a quoted passage for no claims', () => {
    const { map } = read(
      'Discussion Name:\nD\n\n1. Thesis:\nA [1]\n\nReferences\n\n[1] https://example.org/law\n"The law says:\n\n1.1. Nobody may.\n1.2. Everybody must."',
    );
    expect(map.claims).toHaveLength(1);
    expect(map.claims[0]?.quotes[0]?.exact).toBe('The law says:\n\n1.1. Nobody may.\n1.2. Everybody must.');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'https://'])(
    'makes no source of the address %s',
    (address) => {
      const { map, notes } = read(`Discussion Title: D\n1. One [here](${address}).`);
      expect(map.sources).toEqual([]);
      expect(map.claims[0]?.text).toBe(`One [here](${address}).`);
      expect(notes).toEqual(['approximated hyperlink 2']);
    },
  );

  it('is a fault where it holds no claims', () => {
    expect(readKialo(fileOf('Discussion Title: D'))).toMatchObject({ ok: false, faults: [{ line: 1 }] });
  });

  it.each([
    ['Discussion Title: D\n1. One', 'sure'],
    ['Discussion Name:\nD\n\n1. Thesis:\nOne', 'sure'],
    ['1. One\n1.1. Pro: A\n1.2. Con: B', 'sure'],
    ['1. One\n1.1. Pro: A', 'possible'],
    ['1. Buy milk\n2. Buy tea', 'possible'],
    ['No numbers.', 'no'],
  ])('is recognised: %j is %s', (text, expected) => {
    expect(KIALO.recognise(fileOf(text))).toBe(expected);
  });
});

describe('words within a claim', () => {
  const inline = (raw: string) => readInline(raw, (number) => number < 3);

  it('lose footnotes and escapes, and keep what only looks like them', () => {
    expect(inline('a [1], b\\_c [2][9] \\[1\\] [x] [1](https://e.org/1)')).toEqual({
      text: 'a, b_c[9] [1] [x] 1',
      links: [{ words: '1', url: 'https://e.org/1' }],
      refused: [],
      footnotes: [1, 2],
      unknown: [9],
    });
  });

  it('have no link within a link', () => {
    const { text, links } = inline('[a [b](https://e.org/1) c](https://e.org/2)');
    expect(text).toBe('[a b c](https://e.org/2)');
    expect(links).toEqual([{ words: 'b', url: 'https://e.org/1' }]);
  });

  it('may be any number of brackets', () => {
    for (const part of [
      '[',
      '](',
      '[[a](',
      '[a](https://e.org/',
      '[a](https://e.org)',
      '\\[',
      '[1',
      '((((',
    ]) {
      expect(inline(part.repeat(100_000)).text.length).toBeGreaterThan(0);
    }
  });
});

/** Each construct of Argdown, and what becomes of it in a map. */
import { describe, expect, it } from 'vitest';
import type { ArgumentMap, Report } from '@/domain/schema';
import type { TextFile } from '../format';
import { ARGDOWN } from './format';
import { readArgdown } from './read';

const fileOf = (text: string, name = 'x.argdown'): TextFile => ({ text, name, json: undefined });

function read(text: string, name?: string): { map: ArgumentMap; report: Report } {
  const reading = readArgdown(fileOf(text, name));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.value;
}

/** Relations as `A + B`, `A - B`, `A >< B`, with `A + B` in brackets where another runs to it; inner ones begin with `|`. */
function arrows({ claims, relations }: ArgumentMap): readonly string[] {
  const names = new Map(claims.map(({ id, gist }) => [id, gist]));
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const say = (id: string): string => {
    const relation = byId.get(id);
    if (relation === undefined) return names.get(id) ?? '?';
    const sign = relation.mutual === true ? '><' : relation.kind === 'support' ? '+' : '-';
    const to = byId.has(relation.to) ? `(${say(relation.to)})` : say(relation.to);
    return `${relation.from.map((one) => names.get(one) ?? '?').join(' & ')} ${sign} ${to}`;
  };
  return relations.map(({ id, within }) => `${within === undefined ? '' : '| '}${say(id)}`);
}

const countOf = ({ kinds }: Report, kind: string) => kinds.find((one) => one.kind === kind);
const faultsOf = (text: string) => {
  const reading = readArgdown(fileOf(text));
  return reading.ok ? [] : reading.faults;
};

describe('a relation', () => {
  it.each([
    ['[A]: a\n  + [B]: b', ['B + A']],
    ['[A]: a\n  <+ [B]: b', ['B + A']],
    ['[A]: a\n  +> [B]: b', ['A + B']],
    ['[A]: a\n  - <B>: b', ['B - A']],
    ['[A]: a\n  -> [B]: b', ['A - B']],
    ['[A]: a\n  >< [B]: b', ['A >< B']],
    ['[A]: a\n  >< [B]: b\n\n[B]\n  >< [A]', ['A >< B']],
    ['[A]: a\n  + <B>: b\n    - <C>: c\n  - [D]: d', ['B + A', 'C - B', 'D - A']],
    ['[A]: a\n  + [B]: b\n    + [A]', ['B + A', 'A + B']],
    ['[A]: a\n  + [A]', []],
  ])('%j', (text, expected) => {
    expect(arrows(read(text).map).toSorted()).toEqual(expected.toSorted());
  });

  it('is a contrast that runs both ways, once, where the file reads its attacks strictly', () => {
    const { map, report } = read('===\nmodel:\n  mode: strict\n===\n\n[A]: a\n  - [B]: b\n  + [C]: c');
    expect(arrows(map)).toEqual(['B >< A', 'C + A']);
    expect(countOf(report, 'contrary')).toMatchObject({ held: 1, read: 1 });
    expect(countOf(report, 'entails')).toMatchObject({ held: 1, read: 1 });
  });
});

describe('an undercut', () => {
  it('runs to the one relation of its argument', () => {
    const { map, report } = read('[A]: a\n  + <B>: b\n    _ <C>: c\n      _ <D>: d');
    expect(arrows(map)).toEqual(['B + A', 'C - (B + A)', 'D - (C - (B + A))']);
    expect(countOf(report, 'undercut')).toMatchObject({ held: 2, read: 2 });
  });

  it.each([
    ['[A]: a\n  + <B>: b\n    _ <C>: c\n\n[D]: d\n  - <B>', ['B + A', 'C - B', 'B - D'], 'several relations'],
    ['<B>: b\n  _ <C>: c', ['C - B'], 'no relation to undercut'],
    ['[B]: b\n  _ <C>: c', ['C - B'], 'a statement rather than an argument'],
  ])('%j is a contrast, and the report says why', (text, expected, why) => {
    const { map, report } = read(text);
    expect(arrows(map).toSorted()).toEqual(expected.toSorted());
    expect(countOf(report, 'undercut')).toMatchObject({ held: 1, approximated: 1 });
    expect(report.notes.find(({ kind }) => kind === 'undercut')?.why).toContain(why);
    expect(report.notes.find(({ kind }) => kind === 'undercut')?.places[0]?.line).toBeGreaterThan(0);
  });
});

describe('a relation that would run from a claim to itself', () => {
  it('is left out of the account of what was read', () => {
    // The argument has the words of its conclusion, so the two are one claim.
    const { map, report } = read(
      '===\nselection:\n  excludeStatements: [S]\n===\n\n[S]: s\n  -> <B>\n\n<B>\n\n(1) p\n----\n(2) [S]\n',
    );
    expect(arrows(map)).toEqual(['| p + B']);
    expect(countOf(report, 'attack')).toMatchObject({ held: 1, leftOut: 1 });
  });

  it('is no circle of undercuts for those that run to it', () => {
    const { map, report } = read(
      '[A]: a\n\n<Step 1>\n    {standpoint: {step: true}}\n  _ <U>: u\n    _ <V>: v\n\n(1) [A]\n----\n(2) [A]\n',
    );
    expect(arrows(map)).toEqual(['V - U']);
    expect(countOf(report, 'undercut')).toMatchObject({ held: 2, leftOut: 1, approximated: 1 });
    const told = report.notes.filter(({ kind }) => kind === 'undercut').map(({ why }) => why);
    expect(told).toEqual(expect.arrayContaining([expect.stringContaining('is left out')]));
    expect(told.join(' ')).not.toContain('circle');
  });
});

describe('a reconstructed argument', () => {
  const INNER = '<A>: An argument.\n\n(1) First.\n(2) [S]: Second.\n-- modus ponens --\n(3) [C]: So.';

  it('keeps its premises and its step within the argument', () => {
    const { map, report } = read(INNER);
    expect(arrows(map)).toEqual(['A + C', 'S + A', '| First & S + C']);
    expect(map.claims.filter(({ within }) => within !== undefined).map(({ text }) => text)).toEqual([
      'First.',
    ]);
    expect(map.relations.at(-1)).toMatchObject({ note: 'modus ponens' });
    expect(countOf(report, 'premise')).toMatchObject({ held: 2, read: 2 });
    expect(countOf(report, 'step')).toMatchObject({ held: 1, read: 1 });
  });

  it('hangs a conclusion that is on no map on the argument, as an inner step', () => {
    const { map } = read('[X]: x\n  + <A>: An argument.\n\n<A>\n\n(1) First.\n----\n(2) So.');
    expect(arrows(map)).toEqual(['A + X', '| First + So', '| So + A']);
  });

  it('has the words of its conclusion where it has none of its own', () => {
    const { map } = read('[X]: x\n  + <A>\n\n<A>\n\n(1) First.\n----\n(2) So.');
    expect(arrows(map)).toEqual(['A + X', '| First + A']);
    expect(map.claims.find(({ gist }) => gist === 'A')?.text).toBe('So.');
  });

  it('takes the premises that an inference names, else those since the last conclusion', () => {
    const steps = (uses: string) =>
      arrows(read(`<A>: a\n\n(1) P.\n(2) Q.\n----\n(3) R.\n(4) S.\n--${uses}--\n(5) [T]: t`).map).filter(
        (arrow) => arrow.startsWith('|'),
      );
    expect(steps('')).toEqual(['| P & Q + R', '| R & S + T']);
    expect(steps('\n rule {uses: [1, 4]}\n')).toEqual(['| P & Q + R', '| P & S + T']);
    expect(steps('\n rule {uses: [1, 9]}\n')).toEqual(['| P & Q + R', '| R & S + T']);
  });

  it('says of a step that names a premise which is not there what it rests on instead', () => {
    const { map, report } = read('<A>: a\n\n(1) P.\n(2) Q.\n--\n rule {uses: [1, 9]}\n--\n(3) [T]: t');
    expect(map.relations.at(-1)).toMatchObject({ note: 'rule', argdown: { data: { uses: [1, 9] } } });
    expect(countOf(report, 'step')).toMatchObject({ held: 1, approximated: 1 });
    expect(report.notes.find(({ kind }) => kind === 'step')?.why).toContain('a premise that does not exist');
  });

  it('has each premise counted once, and told where no step rests on it', () => {
    const { map, report } = read(
      '<A>: a\n\n(1) P.\n(2) Q.\n----\n(3) R.\n(4) S.\n--\n rule {uses: [1, 3]}\n--\n(5) [T]: t',
    );
    expect(arrows(map).filter((arrow) => arrow.startsWith('|'))).toEqual(['| P & Q + R', '| P & R + T']);
    expect(countOf(report, 'premise')).toMatchObject({ held: 3, read: 2, approximated: 1 });
    expect(report.notes.find(({ kind }) => kind === 'premise')?.places).toMatchObject([{ line: 7 }]);
  });

  it('leaves out the data of a step that would run from a claim to itself', () => {
    const { map, report } = read('<A>: a\n\n(1) [P]: p\n--\n rule {sure: 1}\n--\n(2) [P]');
    expect(map.relations.filter(({ within }) => within !== undefined)).toEqual([]);
    expect(countOf(report, 'step')).toMatchObject({ held: 1, leftOut: 1 });
    expect(countOf(report, 'data')).toMatchObject({ held: 1, leftOut: 1 });
    expect(countOf(report, 'premise')).toMatchObject({ held: 1, approximated: 1 });
  });

  it('shares a statement that is on no map with other arguments, as the inner step of none', () => {
    const { map } = read(
      '===\nselection:\n  excludeStatements: [P, C]\n===\n\n[X]: x\n  + <A>: a\n  + <B>: b\n\n<A>\n\n(1) [P]: p\n(2) Q.\n----\n(3) [C]: c\n\n<B>\n\n(1) [P]\n(2) R.\n----\n(3) [C]',
    );
    expect(map.claims.filter(({ within }) => within !== undefined).map(({ gist }) => gist)).toEqual([
      'Q',
      'R',
    ]);
    expect(arrows(map).toSorted()).toEqual(
      ['A + C', 'A + X', 'B + C', 'B + X', 'P + A', 'P + B', '| P & Q + C', '| P & R + C'].toSorted(),
    );
  });

  it('tells an objection to a step from one to a premise', () => {
    const { map } = read('<A>: a\n\n(1) [P]: p\n  - [X]: x\n----\n  <_ [U]: u\n(2) [C]: c');
    expect(arrows(map)).toEqual(
      ['X - P', 'U - (A + C)', 'A + C', 'P + A', '| P + C'].toSorted(
        (a, b) => arrows(map).indexOf(a) - arrows(map).indexOf(b),
      ),
    );
  });
});

describe('what the official map leaves out', () => {
  it('is kept as a claim where it has a title', () => {
    const { map, report } = read('[A]: a\n  + [B]: b\n\n[Alone]: Nobody speaks of it.');
    expect(map.claims.map(({ gist }) => gist)).toEqual(['A', 'B', 'Alone']);
    expect(countOf(report, 'statement')).toMatchObject({ held: 3, read: 2, approximated: 1 });
  });

  it('is kept as data where it is a paragraph', () => {
    const { map, report } = read('Some words before.\n\n[A]: a\n  + [B]: b');
    expect(map).toMatchObject({ argdown: { paragraphs: ['Some words before.'] } });
    expect(countOf(report, 'statement')).toMatchObject({ held: 3, read: 2, leftOut: 1 });
    expect(report.notes[0]?.places[0]).toMatchObject({ line: 1, column: 1 });
  });

  it('is a relation where both its ends are kept', () => {
    const { map, report } = read(
      '===\nselection:\n  excludeStatements: [B]\n===\n\n[A]: a\n  + [B]: b\n  + [C]: c',
    );
    expect(arrows(map)).toEqual(['C + A', 'B + A']);
    expect(countOf(report, 'support')).toMatchObject({ held: 2, read: 1, approximated: 1 });
  });

  it('makes a text of nothing but paragraphs no map', () => {
    expect(faultsOf('Just words.\n\nAnd more.')).toHaveLength(1);
  });
});

describe('words', () => {
  it.each([
    ['[A]: Two words. #tag #(a tag)', 'Two words.', ['tag', 'a tag']],
    ['[A]: We need #peace now.', 'We need #peace now.', ['peace']],
    ['[A]: **bold** and _so_ on', 'bold and so on', undefined],
    ['[A]: one\ntwo\n three', 'one two three', undefined],
    ['[A]: a \\[b\\] \\# c', 'a [b] # c', undefined],
    ['[A]: if p :->: q', 'if p → q', undefined],
    ['[A]: a // b\n', 'a', undefined],
    ['[A]: see [here](https://example.org/x) for more', 'see here for more', undefined],
  ])('%j', (text, words, tags) => {
    expect(read(text).map.claims[0]).toMatchObject({
      gist: 'A',
      text: words,
      ...(tags === undefined ? {} : { tags }),
    });
  });

  it('come from the title where a statement is only named', () => {
    const { map, report } = read('[A]\n  + [B]: b');
    expect(map.claims[0]).toMatchObject({ gist: 'A', text: 'A' });
    expect(countOf(report, 'statement')).toMatchObject({ held: 2, approximated: 1 });
  });

  it('keep a link as a source, and no address that runs a script', () => {
    const { map, report } = read('[A]: [x](https://example.org/x) [y](javascript:alert(1)\\) z');
    expect(map.sources.map(({ url }) => url)).toEqual(['https://example.org/x']);
    expect(countOf(report, 'link')).toMatchObject({ held: 2, approximated: 2 });
  });
});

describe('headings, front matter and data', () => {
  it('become topics, with the names of the headings around them', () => {
    const { map } = read('# One\n\n[A]: a\n\n## Two #t\n\n[B]: b\n  + [A]\n\n# Empty\n');
    expect(map.topics.map(({ label }) => label)).toEqual(['One', 'One › Two']);
    expect(map).toMatchObject({ argdown: { headings: [{ title: 'Two', tags: ['t'] }, { title: 'Empty' }] } });
  });

  it('give title and question, and keep the rest', () => {
    const { map, report } = read(
      '===\ntitle: T\nquestion: Q?\nauthor: [X, Y]\ndate: 2018-10-27\n===\n\n[A]: a',
    );
    expect(map).toMatchObject({
      id: 't',
      title: 'T',
      question: 'Q?',
      argdown: { frontMatter: { author: ['X', 'Y'], date: '2018-10-27' } },
    });
    expect(countOf(report, 'front matter')).toMatchObject({ held: 4, read: 2, leftOut: 2 });
  });

  it.each([
    ['{quote: "Words.", source: "The Book"}', 'Words.', 'The Book'],
    ['{quotes: [{exact: "Words.", source: "The Book"}]}', 'Words.', 'The Book'],
    ['{source: "\\"Words.\\"", chapter: "The Book"}', 'Words.', 'The Book'],
    ['{quote: "Words."}', 'Words.', 'x'],
  ])('give quotes: %s', (data, exact, title) => {
    const { map } = read(`[A]: a ${data}`);
    expect(map.claims[0]?.quotes).toEqual([{ source: map.sources[0]?.id, exact }]);
    expect(map.sources).toMatchObject([{ title }]);
  });

  it.each([
    'sources: [{title: X, doi: "10.1/2", year: 2010}]',
    'sources: [{title: X}, {title: Y, url: "ftp://example.org/"}]',
    'sources: [{title: X, published: "spring 2010"}]',
    'sources: [{title: X, author: A}, {title: X, author: B}]',
    'viewpoints: [{label: X, colour: red}]',
    'speakers: [{name: X, born: 1900}]',
    'speakers: [{name: X, kind: robot}]',
    'topics: [X, {label: Y}]',
  ])('keep a list whole of which a map would lose a part: %s', (list) => {
    const { map, report } = read(`===\n${list}\n===\n\n[A]: a`);
    const [name = ''] = list.split(':');
    expect(Reflect.get(map, name)).toEqual([]);
    expect(map).toMatchObject({ argdown: { frontMatter: { [name]: expect.any(Array) } } });
    expect(countOf(report, 'front matter')).toMatchObject({ held: 1, leftOut: 1 });
  });

  it('read a list of which a map has all fields, whatever stands first', () => {
    const { map, report } = read(
      '===\nspeakers: [{name: X, viewpoint: V, kind: group}]\nviewpoints: [{label: V, description: D}]\nsources: [{title: S, published: 2010, url: "https://example.org/"}]\n===\n\n[A]: a',
    );
    expect(map.viewpoints).toMatchObject([{ label: 'V', description: 'D' }]);
    expect(map.speakers).toMatchObject([{ name: 'X', viewpoint: map.viewpoints[0]?.id, kind: 'group' }]);
    expect(map.sources).toMatchObject([{ title: 'S', published: '2010', url: 'https://example.org/' }]);
    expect(countOf(report, 'front matter')).toMatchObject({ held: 3, read: 3 });
  });

  it.each([
    ['{quotes: [{exact: "x", source: "Book"}], source: "Article"}', { source: 'Article' }],
    ['{quotes: [{exact: "x", source: "Book"}, "y"], source: "Article"}', undefined],
    ['{quotes: [{exact: "x", source: 5}]}', { quotes: [{ exact: 'x', source: 5 }] }],
    ['{quotes: [{exact: "x", text: "y"}]}', { quotes: [{ exact: 'x', text: 'y' }] }],
    ['{quote: "x", source: "Book", chapter: "One"}', { chapter: 'One' }],
  ])('keep what of %s went nowhere', (data, kept) => {
    const [claim] = read(`[A]: a ${data}`).map.claims;
    const argdown = kept === undefined ? undefined : { data: kept };
    expect(claim === undefined ? undefined : Reflect.get(claim, 'argdown')).toEqual(argdown);
  });

  it('give a source for each chapter of one address', () => {
    const { map } = read(
      ['One', 'Two', 'One']
        .map(
          (chapter, index) =>
            `[A${index}]: a {quote: "x", url: "https://example.org/", chapter: "${chapter}"}`,
        )
        .join('\n\n'),
    );
    expect(map.sources.map(({ title, url }) => [title, url])).toEqual([
      ['One', 'https://example.org/'],
      ['Two', 'https://example.org/'],
    ]);
    const [one, two] = map.sources.map(({ id }) => id);
    expect(map.claims.map(({ quotes }) => quotes[0]?.source)).toEqual([one, two, one]);
  });

  it('give speakers and sources, and follow no address but the web’s', () => {
    const { map, report } = read(
      '[A]: a {speaker: "Ms X", source: "The Book"}\n\n[B]: b {url: "https://example.org/"}\n\n[C]: c {url: "javascript:alert(1)", mood: 3}',
    );
    expect(map.speakers).toMatchObject([{ name: 'Ms X' }]);
    expect(map.sources).toMatchObject([{ title: 'The Book' }, { url: 'https://example.org/' }]);
    expect(map.claims[2]).toMatchObject({ argdown: { data: { url: 'javascript:alert(1)', mood: 3 } } });
    expect(countOf(report, 'data')).toMatchObject({ held: 3 });
  });
});

describe('a file in Markdown', () => {
  const TEXT =
    'Some *words*.\n\n```argdown\n[A]: a\n  + [B]: b\n```\n\n```js\n[X]: x\n```\n\n~~~ argdown\n[B]\n  - [C]: c\n~~~\n';

  it('is read for its fences alone, and they are one debate', () => {
    expect(arrows(read(TEXT, 'x.md').map)).toEqual(['B + A', 'C - B']);
  });

  it('keeps the numbers of its lines', () => {
    expect(faultsOf('Words.\n\n```argdown\n[A]: a\n\n  + [B]\n```\n')[0]).toMatchObject({ line: 6 });
  });

  it.each([
    [TEXT, 'sure'],
    ['# Words\n\nNo fence.', 'no'],
    ['# Words\n\n[x]: https://example.org\n', 'no'],
    ['[A]: a\n  + [B]: b\n', 'sure'],
  ])('%j is known as: %s', (text, answer) => {
    expect(ARGDOWN.recognise(fileOf(text, 'x.md'))).toBe(answer);
  });

  it.each([
    ['Just words.', 'possible'],
    ['<A>: a', 'sure'],
    ['===\ntitle: T\n===\n\nWords.', 'sure'],
    ['=====\nTitle\n=====\n\nWords.', 'possible'],
    ['(1) x\n----\n(2) y', 'sure'],
    ['<p>: a</p>', 'no'],
    ['<?xml version="1.0"?><a/>', 'no'],
    ['{"a": 1', 'no'],
    ['"words"', 'no'],
    ['Discussion Title: X\n\n1. [A]: a', 'no'],
  ])('%j without a name is known as: %s', (text, answer) => {
    expect(ARGDOWN.recognise(fileOf(text, ''))).toBe(answer);
  });
});

describe('what cannot be read', () => {
  it('is told with line and column, all at once', () => {
    expect(faultsOf('[A]: a\n\n  + [B]\n\n[C]: c\n\n  - [D]\n')).toMatchObject([
      { line: 3, message: expect.stringContaining('paragraph') },
      { line: 7 },
    ]);
  });

  it.each([
    ['[A]: a\\\n', /backslash/, 1],
    ['[A]: a\n\n[B]: b {x: [1}\n', /not valid YAML/, 3],
    ['===\na: 1\nb: [1\n===\n\n[A]: b', /not valid YAML/, 4],
    ['===\nselection: {excludeStatements: 5}\n===\n\n[A]: b\n  + [C]: c', /settings/, 1],
    ['<A>: a\n\n(1) P\n----\n(2) C\n\n<A>\n\n(1) P\n----\n(2) C\n', /Multiple premise-conclusion/, 9],
    [
      `[A]: a\n${Array.from({ length: 120 }, (_, index) => `${' '.repeat(index + 1)}+ b${index}\n`).join('')}`,
      /the limit is 100/,
      102,
    ],
    [`[A]: ${'*a '.repeat(20_000)}`, /nested too deep/, undefined],
  ])('%.40j is told', (text, message, line) => {
    const [fault] = faultsOf(text);
    expect(fault?.message).toMatch(message);
    expect(fault?.message).toMatch(/[.?]$/);
    expect(fault?.line).toBe(line);
  });

  it('is YAML that stands for more than it is, however it is laid out', () => {
    const levels = 'abcdefghi'.split('').map((name, index, all) => {
      const inner = Array(9)
        .fill(index === 0 ? 'x' : `*${all[index - 1]}`)
        .join(',');
      return `${name}: &${name} [${inner}]`;
    });
    expect(faultsOf(`[A]: a\n  + [B]: b {${levels.join(', ')}}\n`)).toMatchObject([{ line: 2 }]);
    expect(faultsOf(`===\n${levels.join('\n')}\n===\n\n[A]: a`)).toMatchObject([{ line: 1 }]);
    expect(faultsOf('[A]: a {x: &x [*x]}')).toHaveLength(1);
    expect(faultsOf('[A]: a {x: &x {y: 1}, z: [*x, *x, *x]}')).toEqual([]);
  });
});

it('takes titles that are words of the language for titles', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const { map } = read(
    `[A]: a #constructor\n${names.map((name) => `  + [${name}]: ${name}\n  - <${name}>: x\n`).join('')}`,
  );
  expect(map.claims).toHaveLength(11);
  expect(map.relations).toHaveLength(10);
  expect(read('[A]: a {__proto__: {x: 1}, constructor: 2}').map.claims).toHaveLength(1);
});

describe('what our own writer has put into the data', () => {
  it('is obeyed where it fits, and passed over where it does not', () => {
    const { map } = read(
      '[A]: a\n    {standpoint: {within: "B", gist: "G", text: "T\\nU"}}\n  + [B]: b {standpoint: {within: "C"}}\n  + [C]: c {standpoint: {text: " ", tags: [1]}}',
    );
    const found = new Map(map.claims.map(({ gist, text, within }) => [gist, [text, within]]));
    expect(found.get('G')).toEqual(['T\nU', undefined]);
    expect(found.get('B')).toEqual(['b', 'C']);
    expect(found.get('C')).toEqual(['c', undefined]);
  });

  it('makes no relation of an argument that has not the form of one', () => {
    expect(arrows(read('<Step 1> {standpoint: {step: true}}\n  + [B]: b').map)).toEqual(['B + Step 1']);
  });
});

it('is looked at in one go, however long it is and whatever is in it', () => {
  const texts = ['(1) x\n', ' ', '[', '<', '--\n', '===\n', '`'].map((piece) => piece.repeat(200_000));
  expect(texts.map((text) => ARGDOWN.recognise(fileOf(text, '')))).not.toContain('sure');
});

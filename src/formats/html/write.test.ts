import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { drawMap } from '@/cli/drawMap';
import { readMap } from '@/domain/readMap';
import type { ArgumentMap } from '@/domain/schema';
import { arbitraryMap } from '@/domain/testing/arbitraryMap';
import { exampleMap } from '@/domain/testing/exampleMap';
import { openFile } from '../openFile';
import { linkCards } from './anchors';
import { inLine, inParagraphs, outerLink, toHtml } from './markup';
import { writeHtml } from './write';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All words in it, its parts included. */
  words: string;
}

/** Every element of a page, by a parser that refuses what is not well-formed. */
function parsed(page: string): readonly Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, words: '' };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (words) => {
    for (const element of open) element.words += words;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(page).close();
  return all;
}

/** What must hold of the page of any map. */
function checkPage(map: ArgumentMap, texts: ReadonlyMap<string, string> = new Map(), svg?: string) {
  const { text, losses } = writeHtml(map, svg === undefined ? { texts } : { texts, svg });
  const all = parsed(text);
  const named = (name: string): readonly Element[] => all.filter((element) => element.name === name);
  // Only what a page of words is made of, and nothing that acts.
  const tags = new Set(all.map(({ name }) => name));
  for (const name of ['script', 'iframe', 'object', 'embed', 'form', 'link', 'img', 'base'])
    expect(tags.has(name), name).toBe(false);
  for (const { attributes } of all) {
    expect(Object.keys(attributes).filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  }
  // One style, and the policy names its digest.
  const [style, ...moreStyles] = named('style');
  expect(moreStyles).toEqual([]);
  const digest = createHash('sha256')
    .update(style?.words ?? '', 'utf8')
    .digest('base64');
  const policy = named('meta').find(({ attributes }) => 'http-equiv' in attributes);
  expect(policy?.attributes['content']).toBe(
    `default-src 'none'; style-src 'sha256-${digest}'; img-src data:; base-uri 'none'; form-action 'none'`,
  );
  // Ids are there once, and every link within the page leads somewhere.
  const ids = all.flatMap(({ attributes }) => attributes['id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(ids);
  for (const { attributes } of named('a')) {
    const { href = '' } = attributes;
    if (href.startsWith('#')) expect(known.has(href.slice(1)), href).toBe(true);
    else expect(href).toMatch(/^(?:https?|mailto):/);
  }
  expect(named('h1')).toHaveLength(1);
  const claims = all.filter(({ attributes }) => attributes['id']?.startsWith('claim') === true);
  expect(claims).toHaveLength(map.claims.length);
  const steps = ids.filter((id) => id.startsWith('step-'));
  expect(steps).toHaveLength(map.relations.length);
  expect(named('blockquote')).toHaveLength(
    [...map.claims, ...map.relations].reduce((sum, { quotes = [] }) => sum + quotes.length, 0),
  );
  expect(text.isWellFormed()).toBe(true);
  expect(text).not.toMatch(/[^\P{Cc}\n\t]/u);
  return { text, losses, all, named, claims };
}

/** Words as a page shows them. */
const shown = (words: string): string =>
  words
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\n\t\r]|[\uFFFE\uFFFF]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

function read(path: string): ArgumentMap {
  const reading = readMap(readFileSync(path, 'utf8'));
  if (!reading.ok) throw new Error(path);
  return reading.value;
}

describe('words in a page', () => {
  it('stay words', () => {
    expect(toHtml(`</style><b a="1" b='2'>&amp;\u0000\uD800\r\n`)).toBe(
      '&lt;/style&gt;&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;\uFFFD\n',
    );
    expect(inLine(' a\n b ')).toBe('<bdi>a b</bdi>');
    expect(inLine('\u0000')).toBe('');
    expect(inParagraphs('a\nb\n\n\u202Ec', 'x')).toBe(
      '<p class="x" dir="auto">a<br />b</p><p class="x" dir="auto">\u202Ec</p>',
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', ' java\nscript:x', 'file:///etc', 'no'])(
    'are no link to %s',
    (address) => expect(outerLink(address, 'x')).toBe('x'),
  );

  it('are a link to an address that may be followed', () => {
    expect(outerLink('https://example.org/?a=1&b="', 'x')).toBe(
      '<a href="https://example.org/?a=1&amp;b=%22" rel="noopener noreferrer">x</a>',
    );
  });
});

describe('a page', () => {
  it.each(['moscow-2016', 'darwin-1859', 'webgpu-queues'])('holds all of %s', async (id) => {
    const map = read(`data/${id}/map.json`);
    const article = readFileSync(`data/${id}/article.txt`, 'utf8');
    const texts = new Map(map.sources.map((source) => [source.id, article]));
    const { all, named, losses, text } = checkPage(map, texts, await drawMap(map, linkCards(map)));
    const words = (named('body')[0]?.words ?? '').replaceAll(/\s+/g, ' ');
    for (const { gist, text: told, quotes } of map.claims) {
      for (const said of [gist, told, ...quotes.map(({ exact }) => exact)])
        expect(words).toContain(shown(said));
    }
    for (const { note } of map.relations) expect(words).toContain(shown(note ?? ''));
    for (const { name } of map.speakers) expect(words).toContain(shown(name));
    for (const { label, description = '' } of map.viewpoints) {
      expect(words).toContain(shown(label));
      expect(words).toContain(shown(description));
    }
    // The whole text, with the numbers of what quotes it taken out.
    const plain = text.replaceAll(/<sup[^>]*>.*?<\/sup>/g, '');
    const paragraphs = parsed(plain).filter(({ attributes }) => attributes['class'] === 'article');
    expect(paragraphs.map((element) => shown(element.words)).join(' ')).toBe(shown(article));
    expect(named('mark').length).toBeGreaterThan(map.claims.length / 2);
    const cards = all.filter(({ attributes }) => attributes['class']?.startsWith('card ') === true);
    expect(cards).toHaveLength(map.claims.length);
    expect(losses.map(({ effect, kind }) => `${effect} ${kind}`)).toEqual(['approximated id']);
  });

  it('tells linked premises, undercuts, what nobody says, and what bears on several claims', () => {
    const map = exampleMap();
    const { all } = checkPage(map);
    const lines = all
      .filter(({ attributes }) => attributes['class'] === 'bearing')
      .map(({ words }) => words.replaceAll(/\d+/g, 'N'));
    expect(lines.some((line) => line.startsWith('supports N, together with N'))).toBe(true);
    expect(lines.some((line) => /^doubts the step from N( and N)* to N/.test(line))).toBe(true);
    expect(all.some(({ words }) => words === 'Nobody says this, but the argument needs it.')).toBe(true);
  });

  it('has no filter for one viewpoint, and one rule a viewpoint for several', () => {
    const map = exampleMap();
    const choices = (of: ArgumentMap): number =>
      checkPage(of)
        .named('input')
        .filter(({ attributes }) => attributes['type'] === 'radio').length;
    expect(choices(map)).toBeGreaterThan(2);
    expect(choices({ ...map, speakers: map.speakers.map(({ id, name }) => ({ id, name })) })).toBe(0);
    expect(choices({ ...map, claims: [], relations: [] })).toBe(0);
  });

  it('says what it leaves out', () => {
    const example = exampleMap();
    const map = {
      ...example,
      'x-note': 1,
      sources: example.sources.map(({ id, title }) => ({ id, title })),
      origin: { format: 'aif', kinds: [], notes: [] },
      claims: example.claims.map((claim) => ({
        ...claim,
        quotes: claim.quotes.map((quote) => ({ ...quote, prefix: 'a' })),
      })),
    };
    const kinds = checkPage(map).losses.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['id', 'picture', 'quote context', 'origin', 'unknown field']),
    );
  });

  it('marks quotes that overlap, run over paragraphs, or stand there twice', () => {
    const body = 'One two three four.\n\nFive six seven. One two.';
    const quote = (exact: string) => ({ source: 's', exact });
    const claim = (id: string, ...quotes: string[]) => ({
      id,
      gist: id,
      text: id,
      quotes: quotes.map(quote),
    });
    const map: ArgumentMap = {
      ...exampleMap(),
      sources: [{ id: 's', title: 'S', body }],
      viewpoints: [],
      speakers: [],
      topics: [],
      relations: [],
      claims: [
        claim('a', 'two three'),
        claim('b', 'three four.\n\nFive six'),
        claim('c', 'One two'),
        claim('d', 'three'),
      ],
    };
    const { named, text } = checkPage(map);
    expect(named('mark').map(({ words }) => words)).toEqual(['two ', 'three1 4', ' four.2', 'Five six2']);
    expect(text).toContain('which is in several places in the text');
  });

  /** A map of claims with these gists. */
  const bare = (
    gists: Readonly<Record<string, string>>,
    relations: ArgumentMap['relations'],
  ): ArgumentMap => ({
    ...exampleMap(),
    sources: [{ id: 's', title: 'S', body: 'One two three.' }],
    viewpoints: [],
    speakers: [],
    topics: [],
    claims: Object.entries(gists).map(([id, gist]) => ({ id, gist, text: gist, quotes: [] })),
    relations,
  });

  it('takes no words for patterns where a claim is told again', () => {
    const gist = "$& $' $` $$ $1 $<x>";
    const { all } = checkPage(
      bare({ a: 'A', b: 'B', c: gist }, [
        { id: 'r', kind: 'support', from: ['c'], to: 'a' },
        { id: 's', kind: 'support', from: ['c'], to: 'b' },
      ]),
    );
    const again = all.find(({ attributes }) => attributes['class']?.includes('reference') === true);
    expect(again?.words).toBe(`supports 3: 2 ${gist}`);
  });

  it('numbers a relation that runs to a relation by both', () => {
    const quotes = [{ source: 's', exact: 'two' }];
    const { named } = checkPage(
      bare({ a: 'A', b: 'B', c: 'C', d: 'D' }, [
        { id: 'r', kind: 'support', from: ['b'], to: 'a' },
        { id: 's', kind: 'contrast', from: ['c'], to: 'r', quotes },
        { id: 't', kind: 'contrast', from: ['d'], to: 's', quotes: [{ source: 's', exact: 'three' }] },
      ]),
    );
    expect(named('sup').map(({ words }) => words)).toEqual(['3→(2→1)', '4→(3→…)']);
  });

  it('is written for any map', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const { claims } = checkPage(map, new Map(map.sources.map(({ id }) => [id, 'Some text of it.'])));
        const all = claims.map(({ words }) => words.replaceAll(/\s+/g, ' '));
        for (const { gist } of map.claims) {
          expect(all.some((words) => words.includes(shown(gist)))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  const folder = 'src/formats/testing/hostile';
  it.each(readdirSync(folder).filter((name) => name !== 'README.md' && name !== 'expected.json'))(
    'is written for whatever %s holds',
    async (name) => {
      const opened = await openFile(readFileSync(`${folder}/${name}`), name);
      if (opened.state !== 'known') return;
      const reading = opened.read();
      if (reading.ok) checkPage(reading.value.map);
    },
  );
});

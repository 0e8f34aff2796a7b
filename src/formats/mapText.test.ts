import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAP_ID, PARTS } from '@/domain/schema';
import { newIds, toAddress, toDate, toGist, toLine, toSlug, toStem, toText } from './mapText';

describe('a text of a file', () => {
  it.each([
    ['two\r\nlines\rthree', 'two\nlines\nthree'],
    ['  around  ', 'around'],
    ['bell \u0007 and nul \u0000', 'bell  and nul'],
    ['half \uD800 pair', 'half \uFFFD pair'],
    ['tab\tstays', 'tab\tstays'],
    ['\u202Ebidi stays', '\u202Ebidi stays'],
  ])('%j becomes %j', (raw, text) => {
    expect(toText(raw)).toBe(text);
  });

  it('goes into XML whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = toText(raw);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/u);
        expect(toText(text)).toBe(text);
      }),
    );
  });
});

describe('a gist', () => {
  it.each([
    ['Soft drugs should be legal.', 'Soft drugs should be legal'],
    ['The role of legislation is to protect society from harm.', 'The role of legislation is to protect…'],
    ['', ''],
    ['w'.repeat(100), `${'w'.repeat(48)}…`],
    ['First,\nsecond', 'First, second'],
  ])('of %j is %j', (text, gist) => {
    expect(toGist(text)).toBe(gist);
  });

  it('is short and says something where the text does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (raw) => {
        const text = toText(raw);
        expect(toGist(text).length).toBeLessThanOrEqual(98);
        expect(toGist(text) === '').toBe(toLine(text) === '');
      }),
    );
  });
});

describe('ids', () => {
  it('are each given once, as near to the wish as may be', () => {
    const newId = newIds();
    const wishes = ['a', 'a', '', '~', ' b ', '\u202Ec', 'a-2', 'a', '__proto__'];
    expect(wishes.map((wish) => newId(wish, 'claim'))).toEqual([
      'a',
      'a-2',
      'claim-1',
      'claim-2',
      'b',
      'c',
      'a-2-2',
      'a-3',
      '__proto__',
    ]);
  });

  it('are what a map allows, whatever is wished for', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 })), (wishes) => {
        const newId = newIds();
        const taken = wishes.map((wish) => newId(wish, 'claim'));
        expect(new Set(taken).size).toBe(taken.length);
        for (const id of taken) expect(PARTS.entries.topics.safeParse({ id, label: 'x' }).success).toBe(true);
      }),
    );
  });
});

describe('the name of a map', () => {
  it.each([
    ['Pros and Cons: Soft Drugs', 'pros-and-cons-soft-drugs'],
    ['Käse & Müsli', 'kase-musli'],
    ['話者', 'map'],
    ['--', 'map'],
  ])('%j becomes %j', (title, slug) => {
    expect(toSlug(title)).toBe(slug);
  });

  it('is always one', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => MAP_ID.test(toSlug(title))));
  });

  it.each([
    ['a/b/soft.drugs.argdown', 'soft.drugs'],
    ['x.aif.json', 'x'],
    ['C:\\files\\tea.txt', 'tea'],
    ['none', 'none'],
  ])('of the file %j is %j', (name, stem) => {
    expect(toStem(name)).toBe(stem);
  });
});

describe('an address', () => {
  it.each(['https://example.org/a', 'http://example.org', ' HTTPS://example.org '])(
    '%j may be followed',
    (raw) => {
      expect(toAddress(raw)).toBe(raw.trim());
    },
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'https://',
    'https://a b',
    '//x',
    'https://a\u202E',
  ])('%j may not', (raw) => {
    expect(toAddress(raw)).toBeUndefined();
  });
});

describe('a date', () => {
  it.each([
    ['2016', '2016'],
    ['2016-5', '2016-05'],
    ['2019-04-22T23:52:30', '2019-04-22'],
    ['22/10/2018', '2018-10-22'],
    ['3.1.2020', '2020-01-03'],
  ])('%j is %j', (raw, date) => {
    expect(toDate(raw)).toBe(date);
  });

  it.each(['', 'yesterday', '2016-13', '2016-01-32', '99/99/2018'])('%j is none', (raw) => {
    expect(toDate(raw)).toBeUndefined();
  });
});

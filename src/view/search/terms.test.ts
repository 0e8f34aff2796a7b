import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, queryTerms, termsOf, writtenLength } from './terms';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('fold', () => {
  it.each([
    ['Syria', 'syria'],
    ['Déjà', 'deja'],
    ['De\u0301ja\u0300', 'deja'],
    ['ﬁnance', 'finance'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['İstanbul', 'istanbul'],
    ['Ёлка', 'елка'],
    ['ΛΌΓΟΣ', 'λογοσ'],
    ['λόγος', 'λογοσ'],
    ['שָׁלוֹם', 'שלום'],
    ['ＡＢＣ１２', 'abc12'],
    ['don’t', 'dont'],
    ['counter-terrorism', 'counterterrorism'],
  ])('makes %s to %s', (word, folded) => expect(fold(word)).toBe(folded));

  it('leaves vowel signs and voiced kana, which are letters to their readers', () => {
    expect(fold('हिन्दी')).toBe('हिन्दी'.normalize('NFKD'));
    expect(fold('がく')).not.toBe(fold('かく'));
  });

  it('folds a word as its characters one by one, and what is folded already not again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of termsOf(text)) {
          const word = text.slice(start, end);
          const clusters = word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
          expect(clusters.map(fold).join('')).toBe(fold(word));
          expect(fold(fold(word))).toBe(fold(word));
        }
      }),
    );
  });
});

describe('termsOf', () => {
  const terms = (text: string): readonly string[] => termsOf(text).map(({ term }) => term);

  it('finds a joined word by its parts and as one, but not by what an apostrophe cuts off', () => {
    expect(terms('Russia’s')).toEqual(['russias', 'russia']);
    expect(terms("l'accord")).toEqual(['laccord', 'accord']);
    expect(terms('counter-terrorism')).toEqual(['counterterrorism', 'counter', 'terrorism']);
    expect(terms('NATO–Russia')).toEqual(['nato', 'russia']);
  });
  it('takes scripts without spaces by pairs of characters, and words of others beside them whole', () => {
    expect(terms('国际安全')).toEqual(['国际', '际安', '安全', '全']);
    expect(terms('AI技術')).toEqual(['ai', '技術', '術']);
    expect(terms('2016年')).toEqual(['2016', '年']);
  });
  it('takes pictures for words, and punctuation and half characters for nothing', () => {
    expect(terms('🙂 ok')).toEqual(['🙂', 'ok']);
    expect(terms('… — ?! \ud800 \udc00')).toEqual([]);
  });
  it('says where each term stands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { term, start, end } of termsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(fold(text.slice(start, end)).slice(0, 64)).toBe(term);
        }
      }),
    );
  });
});

describe('queryTerms', () => {
  it('looks for each word once, the last one as a beginning, short ones before it as they are', () => {
    expect(queryTerms('War in in Syr')).toEqual([
      { term: 'war', isPrefix: true },
      { term: 'in', isPrefix: false },
      { term: 'syr', isPrefix: true },
    ]);
  });
  it('reads no more of a query than a sentence', () => {
    const long = Array.from({ length: 2000 }, (_, place) => `w${place}`).join(' ');
    expect(queryTerms(long)).toHaveLength(16);
    expect(queryTerms('x'.repeat(10_000))).toEqual([{ term: 'x'.repeat(64), isPrefix: true }]);
  });
  it('looks for pairs alone where a script has no spaces', () => {
    expect(queryTerms('安全会').map(({ term }) => term)).toEqual(['安全', '全会']);
    expect(queryTerms('安').map(({ term }) => term)).toEqual(['安']);
  });
});

describe('writtenLength', () => {
  it.each([
    ['Déjà', 2, 'Dé'],
    ['De\u0301ja', 2, 'De\u0301'],
    ['ﬁnance', 1, 'ﬁ'],
    ['ﬁnance', 3, 'ﬁn'],
    ['Straße', 5, 'Straß'],
    ['counter-terror', 8, 'counter-t'],
    ['한국', 2, '한'],
  ])('of %s, %i folded letters are %s', (word, length, written) => {
    expect(word.slice(0, writtenLength(word, length))).toBe(written);
  });
});

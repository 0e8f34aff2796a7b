import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, unknownWords, writeAddress } from './address';
import { ALL_SHOWN, DEPTHS, FIRST_VIEW, LENSES, type ViewSettings } from './settings';

describe('the address', () => {
  it('is readable by a person', () => {
    const settings: ViewSettings = {
      ...FIRST_VIEW,
      map: 'moscow-2016',
      selection: { type: 'claim', id: 'open-dialogue' },
      filters: { ...ALL_SHOWN, viewpoints: ['china', 'western-experts'], basis: ['stated'] },
      hidden: 'remove',
    };
    expect(writeAddress(settings)).toBe(
      '?map=moscow-2016&claim=open-dialogue&viewpoints=china,western-experts&basis=stated&hidden=remove',
    );
    expect(
      writeAddress({
        ...FIRST_VIEW,
        lens: 'viewpoints',
        selection: { type: 'speaker', id: 'shoigu' },
        scope: { type: 'focus', claim: 'a', depth: '2' },
        folded: ['b', 'c'],
        steps: ['d', 'e,f'],
        isTextOpen: true,
        isEmbedded: true,
      }),
    ).toBe('?embed=1&lens=viewpoints&speaker=shoigu&focus=a&depth=2&folded=b,c&steps=d,e%2Cf&text=open');
  });

  it('passes over a lens or a depth that does not exist, and can name it', () => {
    const query = '?lens=sphere&focus=a&depth=9&path=only-one';
    expect(readAddress(query)).toEqual({ ...FIRST_VIEW, scope: { type: 'focus', claim: 'a', depth: '1' } });
    expect(unknownWords(query)).toEqual({ lens: 'sphere', depth: '9' });
    expect(unknownWords('?lens=outline&depth=2')).toEqual({});
    expect(readAddress('?path=a').scope).toBeNull();
    expect(readAddress('?path=a,b,c').scope).toBeNull();
  });

  it('says nothing where there is nothing to say', () => {
    expect(writeAddress(FIRST_VIEW)).toBe('');
    expect(readAddress('')).toEqual(FIRST_VIEW);
    expect(readAddress('?')).toEqual(FIRST_VIEW);
  });

  it('keeps "none" apart from "all"', () => {
    expect(readAddress('?viewpoints=').filters.viewpoints).toEqual([]);
    expect(readAddress('?claim=x').filters.viewpoints).toBeNull();
    expect(writeAddress({ ...FIRST_VIEW, filters: { ...ALL_SHOWN, topics: [] } })).toBe('?topics=');
  });

  it('takes a bar between values as a comma', () => {
    expect(readAddress('?kinds=support|contrast').filters.kinds).toEqual(['support', 'contrast']);
  });

  it('ignores what it does not know', () => {
    expect(readAddress('?utm_source=x&__proto__=1&claim=a&hidden=perhaps')).toEqual({
      ...FIRST_VIEW,
      selection: { type: 'claim', id: 'a' },
    });
  });

  it('survives broken percent signs', () => {
    expect(readAddress('?claim=50%&map=%E0%A4%A').selection).toEqual({ type: 'claim', id: '50%' });
  });

  it('brings back whatever was written, commas and odd letters in ids included', () => {
    const id = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => text.isWellFormed());
    const list = fc.option(fc.uniqueArray(id, { maxLength: 4 }), { nil: null });
    const settings: fc.Arbitrary<ViewSettings> = fc.record({
      map: fc.option(id, { nil: null }),
      selection: fc.option(fc.record({ type: fc.constantFrom('claim', 'relation', 'speaker'), id }), {
        nil: null,
      }),
      filters: fc.record({ viewpoints: list, speakers: list, topics: list, kinds: list, basis: list }),
      hidden: fc.constantFrom('fade', 'remove'),
      lens: fc.constantFrom(...LENSES, null),
      isTextOpen: fc.boolean(),
      scope: fc.oneof(
        fc.constant(null),
        fc.record({ type: fc.constant('focus'), claim: id, depth: fc.constantFrom(...DEPTHS) }),
        fc.record({ type: fc.constant('path'), from: id, to: id }).filter(({ from, to }) => from !== to),
      ),
      folded: fc.uniqueArray(id, { maxLength: 4 }),
      steps: fc.uniqueArray(id, { maxLength: 4 }),
      isEmbedded: fc.boolean(),
    });
    fc.assert(
      fc.property(settings, (value) => {
        expect(readAddress(writeAddress(value))).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads any text without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void readAddress(text)),
      { numRuns: 2000 },
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNumber, toXml } from './xml';

describe('text in XML', () => {
  it('is escaped', () => {
    expect(toXml(`a < b & "c" > 'd'`)).toBe('a &lt; b &amp; &quot;c&quot; &gt; &apos;d&apos;');
  });

  it('keeps tab and newline, and loses what XML has no place for', () => {
    expect(toXml('a\tb\nc')).toBe('a\tb\nc');
    expect(toXml('a\u0000\u000b\r\u001f\ufffe\uffff\ud800b\udc00 🙂')).toBe('ab 🙂');
  });

  it('holds legal characters alone, for any text', () => {
    // Extensible Markup Language 1.0, 2.2: Char.
    const legal = /^(?:[\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[\ud800-\udbff][\udc00-\udfff])*$/;
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }), (text) => {
        expect(toXml(text)).toMatch(legal);
        expect(toXml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a number', () => {
  it('has at most one digit behind the point', () => {
    expect([1, 1.25, -0.04, 1e6].map(toNumber)).toEqual(['1', '1.3', '0', '1000000']);
  });
});

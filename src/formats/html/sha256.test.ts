import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256Base64 } from './sha256';

const known = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');

it('is the digest that everybody else has', () => {
  for (let length = 0; length < 200; length += 1) {
    const text = 'é'.repeat(length % 7) + 'a'.repeat(length);
    expect(sha256Base64(text)).toBe(known(text));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      expect(sha256Base64(text)).toBe(known(text));
    }),
  );
});

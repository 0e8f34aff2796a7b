import { expect, test } from 'vitest';
import { basisWords, kindTitle, verbOf } from './relationWords';

test('one premise supports, several together support', () => {
  expect(verbOf({ kind: 'support', from: ['a'] })).toBe('supports');
  expect(verbOf({ kind: 'support', from: ['a', 'b'] })).toBe('support');
  expect(verbOf({ kind: 'contrast', from: ['a'] })).toBe('contrasts with');
  expect(verbOf({ kind: 'contrast', from: ['a', 'b'] })).toBe('contrast with');
});

test('a title tells a mutual contrast from one that runs one way', () => {
  expect(kindTitle({ kind: 'support', mutual: undefined })).toBe('Support');
  expect(kindTitle({ kind: 'contrast', mutual: false })).toBe('Contrast');
  expect(kindTitle({ kind: 'contrast', mutual: true })).toBe('Mutual contrast');
});

test('a basis tells stated with its words, stated without, inferred, and unsaid apart', () => {
  const quotes = [{ source: 's', exact: 'This is why' }];
  expect(basisWords({ basis: 'stated', quotes })).toBe('Stated: “This is why”');
  expect(basisWords({ basis: 'stated' })).toBe('Stated in the article');
  expect(basisWords({ basis: 'inferred' })).toBe('Inferred by the map, not stated');
  expect(basisWords({})).toBe('The file does not say whether this is stated or inferred');
});

import { expect, it } from 'vitest';
import { foundWords } from './resultWords';

const NONE = { claim: 0, speaker: 0, quote: 0, paragraph: 0 };

function words(query: string, totals: Partial<typeof NONE>, flags = {}): string {
  const answer = { hits: [], totals: { ...NONE, ...totals }, claims: new Uint32Array() };
  return foundWords({ query, answer: { ...answer, hasWords: true, isWhole: true, ...flags } });
}

it('counts what was found, quotes and paragraphs together', () => {
  expect(words('x', { claim: 14, speaker: 1, quote: 2, paragraph: 3 })).toBe(
    '14 claims, 1 speaker, 5 passages',
  );
  expect(words('x', { paragraph: 1 })).toBe('1 passage');
});

it('says where not all words were found', () => {
  expect(words('a b', { claim: 1 }, { isWhole: false })).toMatch(/some of them: 1 claim$/);
});

it('says why nothing was found, with a query that is never cut within a character', () => {
  expect(words('?', {}, { hasWords: false })).not.toContain('“');
  expect(words(' nobody ', {})).toContain('“nobody”');
  const long = words(`${'a'.repeat(59)}${'😀'.repeat(9)}`, {});
  expect(long).toContain(`“${'a'.repeat(59)}…”`);
  expect(long.isWellFormed()).toBe(true);
});

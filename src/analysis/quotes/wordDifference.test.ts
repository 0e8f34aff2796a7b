import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Difference, wordDifference } from './wordDifference';

const told = (runs: readonly Difference[]): string =>
  runs
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'quoted' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

test.each<[quoted: string, source: string, difference: string]>([
  ['one two', 'one two', 'one two'],
  ['one two', 'one, two', 'one{+, +}two'],
  ['one two three', 'one three', 'one [-two -]three'],
  ['one three', 'one two three', 'one {+two +}three'],
  ['one two three', 'one 2 three', 'one [-two -]{+2 +}three'],
  ['one', 'two', '[-one-]{+two+}'],
  ["Don't - stop", 'Don’t – stop', 'Don’t – stop'],
  ['one  two', 'one\ntwo', 'one\ntwo'],
  ['can agree', 'cannot agree', '[-can -]{+cannot +}agree'],
  ['', 'one', '{+one+}'],
  ['one', '', '[-one-]'],
  ['', '', ''],
])('from «%s» to «%s»', (quoted, source, difference) => {
  expect(told(wordDifference(quoted, source))).toBe(difference);
});

test('the runs make both wordings again, and no shorter one of them would do', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (ours, theirs) => {
      const runs = wordDifference(ours.join(' '), theirs.join(' '));
      const of = (kinds: readonly string[]) =>
        runs
          .filter(({ kind }) => kinds.includes(kind))
          .flatMap(({ text }) => text.split(' ').filter(Boolean));
      expect(of(['same', 'source'])).toEqual(theirs);
      // Spaces are the source's: words of the quote may touch.
      expect(of(['same', 'quoted']).join('')).toBe(ours.join(''));
      expect(of(['same']).join('').length).toBe(longest(ours, theirs));
    }),
    { numRuns: 500 },
  );
});

/** The length of the longest common subsequence, the plain way. */
function longest(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let row = b.map(() => 0);
  for (const one of a) {
    const next: number[] = [];
    for (const [index, other] of b.entries()) {
      const before = row[index - 1] ?? 0;
      next.push(one === other ? before + 1 : Math.max(row[index] ?? 0, next[index - 1] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

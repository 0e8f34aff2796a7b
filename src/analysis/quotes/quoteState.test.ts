import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { type QuoteCase, quoteCases } from '../testing/quoteCases/quoteCase';
import { checkQuote, type QuoteState } from './quoteState';
import type { Difference } from './wordDifference';

const cases = quoteCases();
/** No fewer than these: more may come. */
const FEWEST = { verbatim: 60, typography: 40, close: 60, ambiguous: 20, missing: 90 };

describe('golden cases', () => {
  it('are many, of every kind', () => {
    const counts = new Map<string, number>();
    for (const { state } of cases) counts.set(state, (counts.get(state) ?? 0) + 1);
    const told = Array.from(counts, ([state, count]) => `${count} ${state}`).join(', ');
    process.stdout.write(`${cases.length} golden cases: ${told}\n`);
    expect(cases.length).toBeGreaterThanOrEqual(300);
    for (const [state, fewest] of Object.entries(FEWEST))
      expect(counts.get(state), state).toBeGreaterThanOrEqual(fewest);
  });

  test.each(cases.map((one) => [`${one.state}: ${one.exact.slice(0, 60)} (${one.why})`, one] as const))(
    '%s',
    (_name, one) => {
      const state = checkQuote(one.text, { exact: one.exact, prefix: one.prefix, suffix: one.suffix });
      expect(toExpected(one, state)).toEqual(expected(one));
    },
  );
});

function expected({
  text: _text,
  why: _why,
  exact: _e,
  prefix: _p,
  suffix: _s,
  changes: _c,
  ...rest
}: QuoteCase & { text: string }) {
  return rest;
}

/** What a state says, in the form of a case. */
function toExpected(one: QuoteCase & { text: string }, state: QuoteState): object {
  if (state.state === 'missing') return { state: state.state };
  if (state.state === 'ambiguous') return { state: state.state, count: state.count };
  return {
    state: state.state,
    words: one.text.slice(state.start, state.end),
    ...(one.at === undefined ? {} : { at: state.start }),
    ...(state.state === 'close' ? { difference: pairs(state.difference) } : {}),
    ...(state.state === 'close' && state.isContextChanged ? { isContextChanged: true } : {}),
  };
}

function pairs(difference: readonly Difference[]): readonly [string, string][] {
  const found: [string, string][] = [];
  let last: Difference['kind'] = 'same';
  for (const { kind, text } of difference) {
    if (kind !== 'same') {
      if (last === 'same') found.push(['', '']);
      const pair = found.at(-1);
      if (pair !== undefined) pair[kind === 'quoted' ? 0 : 1] += text.trim();
    }
    last = kind;
  }
  return found;
}

const article = readFileSync('data/moscow-2016/article.txt', 'utf8');
/** What an editor, a word processor or a copy from a page does to a text without changing what it says. */
const EDITS: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll('’', "'").replaceAll('‘', "'"),
  (text) => text.replaceAll(/[“”]/g, '"'),
  (text) => text.replaceAll(' – ', ' — '),
  (text) => text.replaceAll(' – ', ' -- '),
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll(/ (?=[a-z])/g, '\n'),
  (text) => text.replaceAll('fi', 'ﬁ').replaceAll('ff', 'ﬀ'),
  (text) => text.replaceAll('tion', 'ti\u00ADon'),
  (text) => text.replaceAll('\n\n', ' '),
  (text) => text.replaceAll('é', 'e\u0301'),
];

test('a piece that was only set otherwise is found where it stands', () => {
  const edits = fc.subarray([...EDITS], { minLength: 1 });
  const stretch = fc.record({
    from: fc.nat(article.length - 400),
    length: fc.integer({ min: 60, max: 300 }),
  });
  fc.assert(
    fc.property(stretch, edits, ({ from, length }, chosen) => {
      let [start, end] = [from, from + length];
      while (!/^\s\w/.test(article.slice(start - 1, start + 1))) start += 1;
      while (!/^\w\s/.test(article.slice(end - 1, end + 1))) end += 1;
      const words = article.slice(start, end);
      const exact = chosen.reduce((text, edit) => edit(text), words);
      const state = exact === words ? 'verbatim' : 'typography';
      expect(checkQuote(article, { exact })).toEqual({ state, start, end });
      // And the other way round: the text was set otherwise, the quote was not.
      const set = chosen.reduce((text, edit) => edit(text), article);
      const found = checkQuote(set, { exact: words });
      expect(['verbatim', 'typography']).toContain(found.state);
    }),
    { numRuns: 300 },
  );
});

test('one other word is shown, whichever it is, and never passed over', () => {
  const stretch = fc.record({ from: fc.nat(article.length - 400), word: fc.nat() });
  fc.assert(
    fc.property(stretch, ({ from, word }) => {
      const text = article.slice(from, from + 300);
      const words = text.split(/\s+/).slice(1, -1);
      fc.pre(words.length > 12);
      const place = word % words.length;
      const exact = words.map((one, index) => (index === place ? 'penguins' : one)).join(' ');
      const state = checkQuote(article, { exact });
      expect(state.state).toBe('close');
      expect(
        state.state === 'close' &&
          state.difference.some((run) => run.kind === 'quoted' && /penguins/.test(run.text)),
      ).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a long text is not waited for', () => {
  const the = (index: number): string => article.replaceAll(/\b[Tt]he\b/g, `the${index}`);
  const long = Array.from({ length: 130 }, (_, index) => the(index)).join('\n\n');
  expect(long.length).toBeGreaterThan(1_000_000);
  // The one pass that takes the typography off is remembered for the quotes that follow.
  checkQuote(long, { exact: 'no such words' });
  const sliced = vi.spyOn(String.prototype, 'slice');
  /** How many letters of the text are taken out to be compared with the quote. */
  const lettersFor = (exact: string): number => {
    sliced.mockClear();
    checkQuote(long, { exact });
    const parts = sliced.mock.results.filter(
      (_, call) => String(sliced.mock.contexts[call]).length > 1_000_000,
    );
    return parts.reduce((sum, { value }) => sum + (typeof value === 'string' ? value.length : 0), 0);
  };
  const quotes = Array.from({ length: 10 }, (_, index) =>
    long.slice(index * 80_000, index * 80_000 + 120).replaceAll('and', 'or'),
  );
  const short = Math.max(...quotes.map(lettersFor));
  // A quote of many pages: its letters are compared at its ends alone.
  const pages = lettersFor(long.slice(5000, 13_000).replaceAll(' and ', ' or '));
  sliced.mockRestore();
  expect(short).toBeLessThan(long.length / 10);
  expect(pages).toBeLessThan(long.length / 4);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMap } from '@/domain/readMap';
import type { ArgumentMap } from '@/domain/schema';
import { type QuoteTally, tallyQuotes } from './quoteTally';

const article = readFileSync('data/moscow-2016/article.txt', 'utf8');
const reading = readMap(readFileSync('data/moscow-2016/map.json', 'utf8'));
if (!reading.ok) throw new Error('The shipped map cannot be read.');
const map = reading.value;
const source = map.sources[0]?.id ?? '';
const quotes = [...map.claims, ...map.relations].flatMap((one) => one.quotes ?? []);

function run(
  of: ArgumentMap,
  text: string,
): { readonly steps: number; readonly tallies: readonly QuoteTally[] } {
  const work = tallyQuotes(of, new Map([[source, text]]));
  for (let steps = 0; ; steps += 1) {
    const step = work.next();
    if (step.done === true) return { steps, tallies: step.value };
  }
}

test('all quotes of the shipped map stand in its article, and it stops after each', () => {
  const { steps, tallies } = run(map, article);
  expect(steps).toBe(quotes.length);
  expect(tallies).toMatchObject([{ quotes: quotes.length, missing: 0, close: 0, ambiguous: 0 }]);
});

test('in an article that has changed each kind is counted', () => {
  const gone = quotes.filter(
    ({ exact }) => article.includes(exact) && exact.includes('became terrorists'),
  ).length;
  const text = article.replace(
    'In the end, those who fought against the Soviet Union became terrorists. ',
    '',
  );
  expect(run(map, text).tallies).toMatchObject([{ missing: gone, close: 0, ambiguous: 0 }]);
  expect(gone).toBeGreaterThan(0);
  const twice = run(map, `${article}\n\n${article}`).tallies[0];
  expect(twice?.ambiguous).toBe(quotes.length);
});

test('where there is no text there is nothing to tell', () => {
  expect(tallyQuotes(map, new Map()).next()).toEqual({ done: true, value: [] });
});

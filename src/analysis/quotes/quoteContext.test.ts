import { expect, test } from 'vitest';
import { occurrences, placesInContext, toContext, trimmed } from './quoteContext';
import { toQuoteText } from './quoteText';

const text = 'He said: “We agree – at last.” She said: “We agree - never.”';
const found = (quote: Parameters<typeof placesInContext>[1]): readonly string[] =>
  placesInContext(toQuoteText(text), quote).map(({ start, end }) => `${start}:${text.slice(start, end)}`);

test('a quote is found with its context, typography aside', () => {
  expect(found({ exact: 'We agree' })).toEqual(['10:We agree', '42:We agree']);
  expect(found({ exact: 'We agree', prefix: 'She said: "' })).toEqual(['42:We agree']);
  expect(found({ exact: 'agree', suffix: ' — at' })).toEqual(['13:agree']);
  expect(found({ exact: ' agree ', suffix: '- never' })).toEqual(['45:agree']);
  expect(found({ exact: 'We agree', prefix: 'They said: ' })).toEqual([]);
  expect(found({ exact: '  ' })).toEqual([]);
});

test('what stands nearest is enough to know a place again, and all of it to call it whole', () => {
  const { plain } = toQuoteText(text);
  const place = occurrences(plain, 'agree')[1] ?? { start: 0, end: 0 };
  const both = toContext({
    exact: 'agree',
    prefix: 'and nothing at last.” She said: “We ',
    suffix: ' – in time',
  });
  expect([both?.isNear(plain, place), both?.isWhole(plain, place)]).toEqual([true, false]);
  const whole = toContext({ exact: 'agree', prefix: 'said: "We', suffix: '—never' });
  expect([whole?.isNear(plain, place), whole?.isWhole(plain, place)]).toEqual([true, true]);
  const none = toContext({ exact: 'agree', prefix: 'You ', suffix: ' too' });
  expect([none?.isNear(plain, place), none?.isWhole(plain, place)]).toEqual([false, false]);
  expect(toContext({ exact: 'agree', prefix: ' ' })).toBeNull();
});

test('every place counts, and spans lose their white space', () => {
  expect(occurrences('aXaXa', 'aXa').map(({ start }) => start)).toEqual([0, 2]);
  expect(occurrences('a', '')).toEqual([]);
  expect(trimmed(' a b ', { start: 0, end: 5 })).toEqual({ start: 1, end: 4 });
  expect(trimmed('   ', { start: 0, end: 3 }).end).toBe(trimmed('   ', { start: 0, end: 3 }).start);
});

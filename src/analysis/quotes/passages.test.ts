import { describe, expect, it } from 'vitest';
import { passagesOf } from './passages';

describe('quotes in their paragraph', () => {
  const text = 'One two three.\n\nFour five six. Seven.\n';

  it('mark the quoted words, a paragraph once', () => {
    const [seven, five] = [{ exact: 'Seven' }, { exact: 'five' }];
    const { passages, placeless } = passagesOf(text, [seven, five]);
    expect(placeless).toEqual([]);
    expect(passages).toEqual([
      {
        paragraph: 2,
        segments: [
          { text: 'Four ', mark: 'none' },
          { text: 'five', mark: 'quoted' },
          { text: ' six. ', mark: 'none' },
          { text: 'Seven', mark: 'quoted' },
          { text: '.', mark: 'none' },
        ],
        quotes: [
          { quote: five, state: { state: 'verbatim', start: 21, end: 25 } },
          { quote: seven, state: { state: 'verbatim', start: 31, end: 36 } },
        ],
      },
    ]);
  });

  it('mark their part of every paragraph that they run over, and are told of with the last', () => {
    const { passages } = passagesOf(text, [{ exact: 'three. Four' }]);
    const marked = passages.map(({ paragraph, segments, quotes }) => [
      paragraph,
      segments.filter(({ mark }) => mark === 'quoted').map(({ text: words }) => words),
      quotes.map(({ state }) => state.state),
    ]);
    expect(marked).toEqual([
      [1, ['three.'], []],
      [2, ['Four'], ['typography']],
    ]);
  });

  it('keep overlapping quotes as one text', () => {
    const { passages } = passagesOf(text, [{ exact: 'One two' }, { exact: 'two three' }]);
    expect(passages[0]?.segments.map(({ text: words }) => words).join('')).toBe('One two three.');
  });

  it('are marked otherwise where they are only close', () => {
    const { passages } = passagesOf('They never agreed on a list.', [{ exact: 'They agreed on a list' }]);
    expect(passages[0]?.segments).toEqual([
      { text: 'They never agreed on a list', mark: 'close' },
      { text: '.', mark: 'none' },
    ]);
  });

  it('are given with their state where they have no place', () => {
    const [eight, e] = [{ exact: 'eight' }, { exact: '.' }];
    expect(passagesOf(text, [eight, e]).placeless).toEqual([
      { quote: eight, state: { state: 'missing' } },
      { quote: e, state: { state: 'ambiguous', count: 3 } },
    ]);
  });
});

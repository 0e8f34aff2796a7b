import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closePlaces } from './closePlaces';
import { closeWords } from './closeWords';

const article = readFileSync('data/moscow-2016/article.txt', 'utf8');
const best = (text: string, quote: string): string => {
  const [place] = closePlaces(text, quote);
  return place === undefined ? '' : text.slice(place.start, place.end);
};

describe('places that are close', () => {
  it('are found by the words that are left, with the letters that differ', () => {
    const [place] = closePlaces(article, 'generate the lack of tryst between the two sides');
    expect(place?.errors).toBe(1);
    expect(best(article, 'generate the lack of tryst between the two sides')).toBe(
      'generate the lack of trust between the two sides',
    );
  });

  it('come nearest first, and do not overlap', () => {
    const text = 'He will return to Geneva in May. She has returned from Geneva in June, they say.';
    const places = closePlaces(text, 'He will return to Geneva in June');
    expect(places.length).toBe(2);
    expect(places.map(({ errors }) => errors)).toEqual(
      places.map(({ errors }) => errors).toSorted((a, b) => a - b),
    );
    expect(places[0]?.end).toBeLessThanOrEqual(places[1]?.start ?? 0);
  });

  it('are not found where hardly a word is left, nor in no text, nor for no words', () => {
    expect(closePlaces(article, 'penguins breed on remote antarctic islands')).toEqual([]);
    expect(closePlaces('', 'generate the lack of trust')).toEqual([]);
    expect(closePlaces(article, '– …')).toEqual([]);
  });

  it('are found for a quote of many paragraphs by its two ends', () => {
    const [start, end] = [1000, 5000];
    const quote = article.slice(start, end).replaceAll(' and ', ' or ');
    const [place] = closePlaces(article, quote);
    expect(Math.abs((place?.start ?? 0) - start)).toBeLessThan(10);
    expect(Math.abs((place?.end ?? 0) - end)).toBeLessThan(10);
  });
});

describe('the words of a place', () => {
  const shown = (text: string, quote: string, near: string): string => {
    const start = text.indexOf(near);
    const found = closeWords(text, quote, { start, end: start + near.length });
    return text.slice(found.start, found.end);
  };

  it('are those that differ least, not those whose letters do', () => {
    expect(shown('They never agreed on a list.', 'They agreed on a list', 'never agreed on a list')).toBe(
      'They never agreed on a list',
    );
  });

  it('are whole ones', () => {
    expect(shown('It is impossible to say.', 'possible to say', 'possible to say')).toBe('impossible to say');
  });

  it('leave out what the quote has nothing for', () => {
    expect(shown('Then he said: we agree on it.', 'we agree on it', 'said: we agree on it')).toBe(
      'we agree on it',
    );
  });

  it('do not run over the end of a line', () => {
    expect(shown('The end.\n\nmany agree on it', 'Some few agree on it', 'end.\n\nmany agree on it')).toBe(
      'many agree on it',
    );
  });
});

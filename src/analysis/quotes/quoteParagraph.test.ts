import { describe, expect, it } from 'vitest';
import { paragraphFinder } from './quoteParagraph';

describe('the paragraph of a quote', () => {
  const paragraphOf = paragraphFinder(new Map([['a', 'One thing.\n\nAnother thing.\n\nA last one.']]));

  it('is counted from 1', () => {
    expect(paragraphOf({ source: 'a', exact: 'One' })).toBe(1);
    const last = { source: 'a', exact: 'A last' };
    expect(paragraphOf(last)).toBe(3);
    expect(paragraphOf(last)).toBe(3);
  });

  it('is nothing where the words are missing, stand twice, or have no text', () => {
    expect(paragraphOf({ source: 'a', exact: 'Nothing' })).toBeNull();
    expect(paragraphOf({ source: 'a', exact: 'thing' })).toBeNull();
    expect(paragraphOf({ source: 'b', exact: 'One' })).toBeNull();
  });
});

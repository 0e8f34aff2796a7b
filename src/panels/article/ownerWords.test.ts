import { expect, it } from 'vitest';
import { exampleMap } from '@/domain/testing/exampleMap';
import { indexOf } from '@/view/mapIndex';
import { ownerWords, spokenWords } from './ownerWords';

const index = indexOf(exampleMap());

it('names a claim by its gist, its speaker and the viewpoint’s colour', () => {
  const words = ownerWords(index, { type: 'claim', id: 'dear' });
  expect(words).toMatchObject({ text: 'Too dear', speaker: 'Bob Short', viewpoint: 'Against the line' });
  expect(words.hue).not.toBe(ownerWords(index, { type: 'claim', id: 'safer' }).hue);
  expect(spokenWords({ type: 'claim', id: 'dear' }, words)).toBe('claim: Too dear, Bob Short');
  expect(spokenWords({ type: 'claim', id: 'dear', isClose: true }, words)).toMatch(/differs a little$/);
});

it('names a relation by what bears on what, linked premises and undercuts included', () => {
  const textOf = (id: string): string => ownerWords(index, { type: 'relation', id }).text;
  expect(textOf('r1')).toMatch(
    /^“Trains are safer” together with “Safety decides the matter” supports? “Build the line”$/,
  );
  expect(textOf('r5')).toMatch(/^“The money is there” .+ the step from “Too dear”$/);
  const words = ownerWords(index, { type: 'relation', id: 'r4' });
  expect(words.hue).toBe('hue-contrast');
  expect(spokenWords({ type: 'relation', id: 'r4' }, words)).toMatch(/^arrow: “Too dear” /);
});

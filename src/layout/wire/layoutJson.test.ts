import { expect, test } from 'vitest';
import { arrangePlain } from '../place/plain.ts';
import { fixtureInput } from '../testing/fixture.ts';
import { type LayoutJson, readLayout, writeLayout } from './layoutJson.ts';

const input = fixtureInput(1.5);
const result = arrangePlain(input);
const written = writeLayout(input, result);
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a written layout reads back as it was', () => {
  const read = readLayout(input, throughJson(written));
  if (read === null) throw new Error('not read');
  expect(new Map(read.boxes)).toEqual(result.boxes);
  expect(new Map(read.groups)).toEqual(result.groups);
  expect(new Map(read.routes)).toEqual(result.routes);
  expect([read.width, read.height, read.fallback]).toEqual([result.width, result.height, true]);
});

test('positions of another version of a map are refused', () => {
  const [first, ...rest] = input.arrows;
  if (first === undefined) throw new Error('no arrow');
  expect(readLayout({ ...input, boxes: input.boxes.toReversed() }, written)).toBeNull();
  expect(readLayout({ ...input, arrows: [{ ...first, to: 'b3' }, ...rest] }, written)).toBeNull();
  expect(readLayout({ ...input, arrows: rest }, written)).toBeNull();
});

test('positions of another form or sequence are refused', () => {
  const ranked = (turn: number) => ({
    ...input,
    form: 'sequence' as const,
    boxes: input.boxes.map((box, index) => ({ ...box, rank: (index + turn) % input.boxes.length })),
  });
  expect(readLayout({ ...input, form: 'topics' }, written)).not.toBeNull();
  expect(readLayout({ ...input, form: 'columns' }, written)).toBeNull();
  expect(readLayout(ranked(0), writeLayout(ranked(0), result))).not.toBeNull();
  expect(readLayout(ranked(1), writeLayout(ranked(0), result))).toBeNull();
});

const broken: Partial<Record<keyof LayoutJson, unknown>>[] = [
  { of: 7 },
  { size: [1, 'two'] },
  { size: [1] },
  { fallback: 1 },
  { boxes: written.boxes.slice(1) },
  { boxes: written.boxes.map((x, index) => (index === 3 ? null : x)) },
  { groups: [99, ...written.groups.slice(1)] },
  { groups: written.groups.slice(1) },
  { arrows: written.arrows.slice(1) },
  { arrows: written.arrows.map((count, index) => (index === 3 ? -count : count)) },
  { lines: [...written.lines, 2] },
  { lines: written.lines.map((count, index) => (index === 3 ? 1.5 : count)) },
  { points: written.points.slice(2) },
  { points: { length: written.points.length } },
];
test.each(broken)('what is no layout is refused: %#', (fault) => {
  expect(readLayout(input, { ...written, ...fault })).toBeNull();
});

test.each([null, 7, [], {}])('nor is anything else read: %j', (value) => {
  expect(readLayout(input, value)).toBeNull();
});

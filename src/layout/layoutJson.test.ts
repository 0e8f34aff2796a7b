import { expect, test } from 'vitest';
import { fixtureInput } from './fixture.ts';
import { readLayout, writeLayout } from './layoutJson.ts';
import { arrangePlain } from './plain.ts';

test('a written layout reads back as it was', () => {
  const result = arrangePlain(fixtureInput(1.5));
  const read: unknown = JSON.parse(JSON.stringify(writeLayout(result)));
  expect(readLayout(read)).toEqual(result);
});

test.each([
  null,
  7,
  [],
  {},
  { size: [1, 'two'], fallback: false, boxes: [], groups: [], routes: [] },
  { size: [1, 2], fallback: false, boxes: [['a', 1]], groups: [], routes: [] },
  { size: [1, 2], fallback: false, boxes: [], groups: [], routes: [['a', [[1, 2, 3]], []]] },
])('what is no layout is refused: %j', (value) => {
  expect(readLayout(value)).toBeNull();
});

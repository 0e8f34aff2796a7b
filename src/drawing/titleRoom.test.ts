import { expect, test } from 'vitest';
import { titleRooms } from './titleRoom';

const at = (x: number, y: number) => ({ x, y, width: 400, height: 300 });

test('a name has room until the next one on its line, whatever stands below', () => {
  const rooms = titleRooms(
    new Map([
      ['right', at(500, 10)],
      ['left', at(0, 0)],
      ['below', at(200, 400)],
    ]),
  );
  expect([...rooms]).toEqual([['left', 488]]);
});

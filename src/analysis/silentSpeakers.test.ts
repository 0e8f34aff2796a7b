import { expect, it } from 'vitest';
import { exampleMap } from '@/domain/testing/exampleMap';
import { silentSpeakers } from './silentSpeakers';

it('speakers to whom no claim belongs are silent, the others are not', () => {
  const map = exampleMap();
  const silent = { id: 'nobody-heard', name: 'Nobody heard' };
  const before = silentSpeakers(map);
  expect(silentSpeakers({ ...map, speakers: [...map.speakers, silent] })).toEqual([...before, silent]);
  const heard = new Set(map.claims.flatMap(({ speaker }) => speaker ?? []));
  expect(before.some(({ id }) => heard.has(id))).toBe(false);
});
